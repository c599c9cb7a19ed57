import { type GitRun, runGit } from './run-git'

/** A file in which a project says who looks after it; `text` is undefined where it cannot be had. */
export interface ReadFile {
  readonly path: string
  readonly text: Buffer | undefined
}

/** Where the forges and the habits of projects have such files. */
const folders = ['', '.github/', '.gitlab/', '.gitea/', '.forgejo/', 'docs/'] as const
const names = /^(maintainers|owners|owners_aliases|codeowners)(\.(md|markdown|txt|rst|adoc|ya?ml))?$/i
const mostFiles = 20
const mostBytes = 1024 * 1024

/** Paths and blobs of the maintainers' files of a commit, sorted by path. */
export async function maintainersBlobs(
  gitDir: string,
  commit: string,
  run: GitRun,
): Promise<{ readonly path: string; readonly blob: string }[]> {
  const { stdout } = await runGit(
    [`--git-dir=${gitDir}`, 'ls-tree', '-z', commit, '--', ...folders.filter(Boolean)],
    run,
  )
  const below = await runGit([`--git-dir=${gitDir}`, 'ls-tree', '-z', commit], run)
  return `${below.stdout.toString('utf8')}${stdout.toString('utf8')}`
    .split('\u0000')
    .flatMap((entry) => {
      const [, blob, path = ''] = /^100(?:644|755) blob ([0-9a-f]{40,64})\t(.+)$/s.exec(entry) ?? []
      const name = path.slice(path.lastIndexOf('/') + 1)
      return blob !== undefined && names.test(name) ? [{ path, blob }] : []
    })
    .sort((a, b) => (a.path < b.path ? -1 : 1))
    .slice(0, mostFiles)
}

/** The maintainers' files of a commit; what is larger than 1 MiB, or not there, has no text. */
export async function readMaintainers(reader: string, commit: string, run: GitRun): Promise<ReadFile[]> {
  const files: ReadFile[] = []
  for (const { path, blob } of await maintainersBlobs(reader, commit, run)) {
    const size = await runGit([`--git-dir=${reader}`, 'cat-file', '-s', blob], run)
    const bytes = Number(size.stdout.toString('utf8'))
    const content =
      size.code === 0 && bytes <= mostBytes
        ? await runGit([`--git-dir=${reader}`, 'cat-file', 'blob', blob], { ...run, maxBytes: mostBytes + 1 })
        : undefined
    files.push({ path, text: content?.code === 0 ? content.stdout : undefined })
  }
  return files
}
