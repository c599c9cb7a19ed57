import { dayOf, type PeopleIndex, secondsOf } from '../claims/people-index'
import { lookUpCommits } from '../git/look-up-commits'
import type { OpenProject } from '../git/open-project'
import type { GitRun } from '../git/run-git'
import { type Nature, natures, type PersonEvidence } from '../model/bundle'
import type { DayRange } from '../model/claims'
import { identifier, type Scanned } from './scan-project'

type Seen = Pick<Scanned, 'scan' | 'tags'>
type Counts = { -readonly [Key in keyof PersonEvidence['notCredited']]: number }

/**
 * What each claimed person did in a project, in the order of the claims.
 *
 * @param taken commits that were credited before, in other projects; those of this one are added.
 */
export async function creditPeople(
  names: readonly string[],
  { scan, tags }: Seen,
  open: OpenProject,
  people: PeopleIndex,
  window: DayRange,
  taken: Set<string>,
  run: GitRun,
): Promise<PersonEvidence[]> {
  const ledgers = names.map(() => ({
    commits: new Map<Nature, string[]>(),
    security: [] as string[],
    asCoAuthor: 0,
    first: Number.POSITIVE_INFINITY,
    last: Number.NEGATIVE_INFINITY,
    notCredited: {
      outsideDates: 0,
      bot: 0,
      empty: 0,
      generated: 0,
      committedAfterWindow: 0,
      creditedElsewhere: 0,
    } as Counts,
  }))
  const lose = (person: number, why: keyof Counts) => {
    const ledger = ledgers[person]
    if (ledger) ledger.notCredited[why] += 1
  }
  for (const commit of scan.claimed) {
    const { exclusion, person, others, outside, nature } = commit
    if (exclusion === 'outsideWindow' || exclusion === 'unusableDate' || exclusion === 'merge') continue
    for (const one of outside) lose(one, 'outsideDates')
    const within = person === undefined ? [] : [person, ...others]
    if (exclusion !== undefined) {
      for (const one of within) lose(one, exclusion)
      continue
    }
    const again = taken.has(commit.id)
    for (const one of again ? within : others) lose(one, 'creditedElsewhere')
    const ledger = person === undefined ? undefined : ledgers[person]
    if (again || !ledger) continue
    taken.add(commit.id)
    const kind = nature ?? 'code'
    const ids = ledger.commits.get(kind)
    if (ids) ids.push(commit.id)
    else ledger.commits.set(kind, [commit.id])
    if (commit.security) ledger.security.push(commit.id)
    if (commit.asCoAuthor) ledger.asCoAuthor += 1
    ledger.first = Math.min(ledger.first, commit.authored)
    ledger.last = Math.max(ledger.last, commit.authored)
  }
  const merged = await mergedForOthers({ scan, tags }, open, people, run)
  const released = releasedBy({ scan, tags }, people, window)
  return ledgers.map((ledger, at): PersonEvidence => {
    const commits = Object.fromEntries(
      natures.flatMap((nature) => {
        const ids = ledger.commits.get(nature)
        return ids ? [[nature, ids.map(identifier).sort()] as const] : []
      }),
    )
    const committedForOthers = scan.committedForOthers.get(at) ?? 0
    const mergedFor = merged.get(at) ?? 0
    const reviewed = scan.reviewedForOthers.get(at) ?? 0
    const tagsOf = released.get(at) ?? []
    const any = ledger.commits.size > 0 || committedForOthers + reviewed + mergedFor > 0 || tagsOf.length > 0
    return {
      person: names[at] ?? '',
      status: any ? 'confirmed' : 'not-found',
      commits,
      ...(ledger.security.length > 0 ? { security: ledger.security.map(identifier).sort() } : {}),
      asCoAuthor: ledger.asCoAuthor,
      committedForOthers,
      ...(reviewed > 0 ? { reviewedForOthers: reviewed } : {}),
      mergedForOthers: mergedFor,
      released: tagsOf,
      ...(ledger.commits.size > 0 ? { first: dayOf(ledger.first), last: dayOf(ledger.last) } : {}),
      notCredited: ledger.notCredited,
    }
  })
}

/** A merge of one's own branch, or of a colleague's, is no work for others. */
async function mergedForOthers(
  { scan }: Seen,
  { reader, mailmapBlob }: OpenProject,
  people: PeopleIndex,
  run: GitRun,
): Promise<Map<number, number>> {
  const sides = await lookUpCommits(
    reader,
    mailmapBlob,
    scan.merges.map(({ side }) => side),
    run,
  )
  const counts = new Map<number, number>()
  for (const { person, side } of scan.merges) {
    const found = sides.get(side)
    if (found && people.personOf(found.authorMapped, found.authorEmail) === undefined)
      counts.set(person, (counts.get(person) ?? 0) + 1)
  }
  return counts
}

function releasedBy({ scan, tags }: Seen, people: PeopleIndex, window: DayRange): Map<number, string[]> {
  const { from, end } = secondsOf(window)
  const released = new Map<number, string[]>()
  for (const { name, commit, tagger, date } of tags) {
    const person = people.personOf(tagger, tagger)
    if (
      person === undefined ||
      !scan.reached.has(commit) ||
      date < from ||
      date >= end ||
      !people.isWithin(person, date)
    )
      continue
    released.set(person, [...(released.get(person) ?? []), name])
  }
  return released
}
