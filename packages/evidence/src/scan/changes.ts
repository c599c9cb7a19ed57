import { sha256 } from '../digest/canonical'
import { type Change, contentsAt, readChanges } from '../git/read-changes'
import type { GitRun } from '../git/run-git'
import { mostLookedAt, type Scan } from './scan'

/**
 * Looks at what the counted commits of claimed people changed, the newest 2,000, and marks those as taken back of which
 * nothing stands at the head: each path has the content of before. No message says so where somebody hides it.
 *
 * @returns for each commit, a digest of the contents that it replaced by others, wherever they lie. Left out for a commit
 * that replaced none.
 */
export async function lookAtChanges(
  reader: string,
  head: string,
  scan: Scan,
  run: GitRun,
): Promise<ReadonlyMap<string, string>> {
  const ids = scan.claimed.filter(({ exclusion }) => exclusion === undefined).slice(0, mostLookedAt)
  const changes = await readChanges(
    reader,
    ids.map(({ id }) => id),
    run,
  )
  const paths = new Set([...changes.values()].flatMap((of) => of.map(({ path }) => path)))
  const there = await contentsAt(reader, head, paths, run)
  const digests = new Map<string, string>()
  for (const [id, of] of changes) {
    if (isUndone(of, there)) scan.reverted.add(id)
    const replaced = of.flatMap(({ before, after }) => (before && after ? [`${before} ${after}`] : [])).sort()
    if (replaced.length > 0) digests.set(id, sha256(replaced.join('\n')))
  }
  return digests
}

/** A file that was added and is gone may have been outlived: something that was changed has to be back. */
function isUndone(changes: readonly Change[], there: ReadonlyMap<string, string>): boolean {
  return (
    changes.some(({ before }) => before !== undefined) &&
    changes.every(({ path, before }) => there.get(path) === before)
  )
}
