import { type GitRun, runGit } from './run-git'
import { ZeroSplitter } from './zero-splitter'

/** Ids of the commits that `head` reaches and `other` does not. */
export async function commitsBeside(
  reader: string,
  head: string,
  other: string,
  run: GitRun,
): Promise<ReadonlySet<string>> {
  const ids = new Set<string>()
  let rest = ''
  await runGit([`--git-dir=${reader}`, 'rev-list', head, `^${other}`, '--'], {
    ...run,
    onChunk: (chunk) => {
      const lines = (rest + chunk.toString('latin1')).split('\n')
      rest = lines.pop() ?? ''
      for (const line of lines) ids.add(line)
    },
  })
  return ids
}

/** Author second and subject of the same: `1700000000 Handle an empty list`. Whoever picks a commit keeps both. */
export async function worksBeside(
  reader: string,
  head: string,
  other: string,
  run: GitRun,
): Promise<ReadonlySet<string>> {
  const works = new Set<string>()
  const splitter = new ZeroSplitter(1000, (token) =>
    works.add(`${token.slice(0, token.indexOf('\n'))} ${firstLine(token)}`),
  )
  await runGit(
    [`--git-dir=${reader}`, 'log', '-z', '--no-patch', '--no-notes', '--format=%at%n%B', head, `^${other}`, '--'],
    { ...run, onChunk: (chunk) => splitter.push(chunk) },
  )
  return works
}

function firstLine(token: string): string {
  return (token.split('\n', 2)[1] ?? '').slice(0, 200)
}
