/** Where a claimed repository lies, as its platform names it. Undefined for a path of a machine, and for what is no address. */
export function placeOfProject(repository: string): { readonly host: string; readonly project: string } | undefined {
  const url = URL.parse(repository)
  if (url?.protocol !== 'https:' || url.username !== '' || url.password !== '' || url.search !== '') return undefined
  const project = url.pathname.replace(/^\/+|\/+$/g, '').replace(/\.git$/, '')
  return { host: url.host, project }
}
