import type { EvidenceFinding, FactEvidence } from '../model/bundle'
import type { AboutProject, Check } from './about-project'
import { addressChangedFirm, addressOfAnotherFirm, joinedByMailmap } from './address-checks'
import { generatedMostly, machineCommits, reverted, smallChangesInBulk } from './content-checks'
import {
  besideMainBranch,
  claimedTwice,
  historyOfOwn,
  othersNamedInMessages,
  recordedByColleague,
} from './credit-checks'
import { datesOutOfOrder, recordedLongAfter } from './date-checks'

const checks: readonly Check[] = [
  recordedByColleague,
  recordedLongAfter,
  datesOutOfOrder,
  smallChangesInBulk,
  historyOfOwn,
  machineCommits,
  addressOfAnotherFirm,
  addressChangedFirm,
  joinedByMailmap,
  claimedTwice,
  besideMainBranch,
  othersNamedInMessages,
  generatedMostly,
  reverted,
]

/** Questions to the tenderer about one project. None of them changes what is counted. */
export async function findingsOf(about: AboutProject): Promise<EvidenceFinding[]> {
  const found: EvidenceFinding[] = []
  for (const check of checks) found.push(...(await check(about)))
  return found
}

/** Commits that are claimed as merged, and that the branch does not reach. */
export function findingsOnFacts(facts: readonly FactEvidence[]): EvidenceFinding[] {
  const counts = new Map<string, { readonly project: string; readonly person: string; count: number }>()
  for (const { status, reason, project, person } of facts) {
    if (status !== 'rejected' || reason !== 'not-in-history') continue
    const key = `${person} ${project}`
    const entry = counts.get(key) ?? { project, person, count: 0 }
    entry.count += 1
    counts.set(key, entry)
  }
  return [...counts.values()].map(({ project, person, count }) => ({
    code: 'not-merged',
    project,
    person,
    params: { count },
  }))
}
