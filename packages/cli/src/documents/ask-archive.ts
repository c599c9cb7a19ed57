import { defined } from '@opensource-experts/core'
import { type ArchivedCommits, checkArchived, commitsOf, type EvidenceBundle } from '@opensource-experts/evidence'
import { version } from '../generated/version'
import type { Context } from '../io/context'
import { readJson } from '../io/read-json'
import { identityOf, writeWhole } from '../io/write-whole'
import { keeper } from './keeper'

/**
 * Asks Software Heritage for the commits of a bundle. What it says stands in a file, from which the next call goes on; checked there as it
 * is read again.
 */
export async function askArchive(context: Context, bundle: EvidenceBundle, file: string): Promise<ArchivedCommits> {
  const { signal, env, progress } = context
  const before = (await identityOf(file)) === undefined ? undefined : await readJson(context, file, asArchived)
  const write = (archived: ArchivedCommits) =>
    writeWhole(file, new TextEncoder().encode(`${JSON.stringify(archived, null, 2)}\n`), {
      force: true,
      keep: new Set(),
    })
  const saved = keeper(write)
  const archived = await checkArchived(commitsOf(bundle), {
    http: { headers: { 'user-agent': `ose/${version}` } },
    signal,
    keep: (soFar) => {
      progress.show(`Software Heritage: ${soFar.known.length + soFar.unknown.length}`)
      saved.keep(soFar)
    },
    ...defined({ before, token: env.OSE_SWH_TOKEN }),
  }).finally(() => saved.last())
  await write(archived)
  return archived
}

/** `checkArchived` checks it, and says which argument it was. */
function asArchived(value: unknown): ArchivedCommits {
  return value as ArchivedCommits
}
