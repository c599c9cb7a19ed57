/**
 * The form in which addresses of repositories are compared: scheme, user, port of ssh, case, `.git` and pages within the repository are
 * no difference. Undefined for what is none. Directories and registries write them in all these ways.
 */
export function placeKey(repository: string): string | undefined {
  const text = repository
    .trim()
    .slice(0, 2000)
    .replace(/^scm:git:|^git\+/i, '')
  const scp = /^(?:[A-Za-z0-9._-]+@)([A-Za-z0-9.-]+):(?!\/\/)([^\s]+)$/.exec(text)
  const url = URL.parse(scp ? `ssh://${scp[1]}/${scp[2]}` : text)
  if (!url || !/^(https?|git|ssh):$/.test(url.protocol) || url.hostname === '') return undefined
  const page = url.pathname.split(/\/-\/|\/(?:tree|blob|src)\//, 1)[0] ?? ''
  const parts = page.split('/').filter((part) => part !== '')
  const last = parts.pop()?.replace(/\.git$/i, '')
  if (last === undefined || last === '') return undefined
  const host = url.protocol === 'ssh:' ? url.hostname : url.host
  return [host, ...parts, last].join('/').toLowerCase()
}
