import { dayOf } from '../claims/people-index'
import type { FactEvidence, FactReason } from '../model/bundle'
import type { ClaimedFact } from '../model/claims'
import type { ClaimedCommit, Scan } from '../scan/scan'
import { identifier } from './scan-project'

/** Confirms or rejects single contributions; a rejection has its reason. */
export function judgeFact(
  fact: ClaimedFact,
  person: number,
  name: string,
  scan: Scan,
  creditedBefore: ReadonlySet<string>,
): FactEvidence {
  const { project, commit, address } = fact
  const head = { person: name, project, commit: identifier(commit), ...(address === undefined ? {} : { address }) }
  const claimed = scan.claimed.find(({ id }) => id === commit)
  const reason = reasonAgainst(commit, claimed, person, scan, creditedBefore)
  if (reason !== undefined || !claimed) return { ...head, status: 'rejected', reason: reason ?? 'other-author' }
  const { committer, nature = 'code', security, authored } = claimed
  return {
    ...head,
    status: 'confirmed',
    nature,
    ...(security ? { security } : {}),
    date: dayOf(authored),
    recordedBy: committer === undefined ? 'other' : committer === person ? 'author' : 'colleague',
    ...(scan.reverted.has(commit) ? { reverted: true } : {}),
  }
}

function reasonAgainst(
  commit: string,
  claimed: ClaimedCommit | undefined,
  person: number,
  scan: Scan,
  creditedBefore: ReadonlySet<string>,
): FactReason | undefined {
  const found = scan.found.get(commit)
  if (!found) return 'not-in-history'
  if ('exclusion' in found) return found.exclusion
  if (!claimed) return 'other-author'
  if (claimed.outside.includes(person)) return 'outside-person-dates'
  if (claimed.others.includes(person)) return 'credited-elsewhere'
  if (claimed.person !== person) return 'other-author'
  return creditedBefore.has(commit) ? 'credited-elsewhere' : undefined
}
