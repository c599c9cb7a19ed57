import { type GitRun, runGit } from './run-git'
import { ZeroSplitter } from './zero-splitter'

/** What a commit did to one path: ids of its content before and after; undefined where it was not there. */
export interface Change {
  readonly path: string
  readonly before: string | undefined
  readonly after: string | undefined
}

/** Paths of one commit that are kept. */
const mostPaths = 1000

/** Changes of single commits against their first parent, by full id, from trees alone: no content of a file is read. */
export async function readChanges(
  reader: string,
  ids: readonly string[],
  run: GitRun,
): Promise<ReadonlyMap<string, readonly Change[]>> {
  const changes = new Map<string, Change[]>()
  if (ids.length === 0) return changes
  let of: Change[] = []
  let entry: { readonly before: string | undefined; readonly after: string | undefined } | undefined
  const splitter = new ZeroSplitter(16 * 1024, (token) => {
    if (entry) {
      if (of.length < mostPaths) of.push({ path: token, ...entry })
      entry = undefined
      return
    }
    const [, before, after] = /^:\d+ \d+ ([0-9a-f]{40,64}) ([0-9a-f]{40,64}) [A-Z]\d*$/.exec(token) ?? []
    if (before !== undefined && after !== undefined) {
      entry = { before: idOr(before), after: idOr(after) }
      return
    }
    if (!/^([0-9a-f]{40}|[0-9a-f]{64})$/.test(token)) return
    of = []
    changes.set(token, of)
  })
  await runGit(
    [
      `--git-dir=${reader}`,
      'diff-tree',
      '--stdin',
      '-r',
      '-z',
      '--root',
      '--raw',
      '--no-abbrev',
      '--no-renames',
      '--no-ext-diff',
      '--no-textconv',
    ],
    { ...run, input: `${ids.join('\n')}\n`, onChunk: (chunk) => splitter.push(chunk) },
  )
  return changes
}

/** Zeros: not there. */
function idOr(id: string): string | undefined {
  return /^0+$/.test(id) ? undefined : id
}

/** Ids of contents at a commit, of the paths that are asked for. */
export async function contentsAt(
  reader: string,
  commit: string,
  paths: ReadonlySet<string>,
  run: GitRun,
): Promise<ReadonlyMap<string, string>> {
  const found = new Map<string, string>()
  if (paths.size === 0) return found
  const splitter = new ZeroSplitter(16 * 1024, (token) => {
    const tab = token.indexOf('\t')
    const path = token.slice(tab + 1)
    if (tab !== -1 && paths.has(path)) found.set(path, token.slice(token.lastIndexOf(' ', tab) + 1, tab))
  })
  await runGit([`--git-dir=${reader}`, 'ls-tree', '-r', '-z', commit], {
    ...run,
    onChunk: (chunk) => splitter.push(chunk),
  })
  return found
}
