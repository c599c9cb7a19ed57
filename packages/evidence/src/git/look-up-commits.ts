import { type GitRun, runGit } from './run-git'

export interface KnownCommit {
  readonly authorEmail: string
  readonly authorMapped: string
  readonly committed: number
}

/** Author and date of single commits, by full id; what is not there is left out. */
export async function lookUpCommits(
  reader: string,
  mailmapBlob: string,
  ids: Iterable<string>,
  run: GitRun,
): Promise<ReadonlyMap<string, KnownCommit>> {
  const wanted = [...new Set(ids)]
  if (wanted.length === 0) return new Map()
  const { stdout } = await runGit(
    [
      `--git-dir=${reader}`,
      '-c',
      `mailmap.blob=${mailmapBlob}`,
      'log',
      '--no-walk=unsorted',
      '--ignore-missing',
      '--no-patch',
      '-z',
      '--format=%H%x00%ae%x00%aE%x00%ct',
      '--stdin',
    ],
    { ...run, input: `${wanted.join('\n')}\n`, maxBytes: wanted.length * 2000 + 1000 },
  )
  const tokens = stdout.toString('utf8').split('\u0000')
  const found = new Map<string, KnownCommit>()
  for (let at = 0; at + 3 < tokens.length; at += 4) {
    const [id = '', written = '', mapped = '', committed = ''] = tokens.slice(at, at + 4)
    found.set(id, {
      authorEmail: written.toLowerCase(),
      authorMapped: mapped.toLowerCase(),
      committed: Number(committed),
    })
  }
  return found
}
