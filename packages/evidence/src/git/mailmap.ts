import { sha256 } from '../digest/canonical'
import type { EvidenceLimits } from '../model/limits'
import { type GitRun, runGit } from './run-git'

/** The `.mailmap` of a commit: its digest; null where there is none; `missing` where it is too large or not there. */
export type Mailmap = { readonly digest: string | null } | 'missing'

export async function mailmapOf(reader: string, head: string, run: GitRun, limits: EvidenceLimits): Promise<Mailmap> {
  const entry = await runGit([`--git-dir=${reader}`, 'ls-tree', '-z', head, '--', '.mailmap'], run)
  const blob = /^100(?:644|755) blob ([0-9a-f]{40,64})\t/.exec(entry.stdout.toString('utf8'))?.[1]
  // A link is no mailmap: git does not follow it either.
  if (blob === undefined) return { digest: null }
  const size = await runGit([`--git-dir=${reader}`, 'cat-file', '-s', blob], run)
  const bytes = Number(size.stdout.toString('utf8'))
  if (size.code !== 0 || !(bytes <= limits.maxMailmapBytes)) return 'missing'
  const content = await runGit([`--git-dir=${reader}`, 'cat-file', 'blob', blob], {
    ...run,
    maxBytes: limits.maxMailmapBytes + 1,
  })
  return content.code === 0 ? { digest: sha256(content.stdout) } : 'missing'
}
