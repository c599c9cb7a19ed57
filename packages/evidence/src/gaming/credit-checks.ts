import { dayOf } from '../claims/people-index'
import { commitsBeside, worksBeside } from '../git/beside'
import { monthOf } from '../scan/scan'
import { type Check, creditedTo, onEachPerson } from './about-project'

/** Forged author: a person's name on work that, nearly all of it, a colleague recorded. */
export const recordedByColleague: Check = (about) =>
  onEachPerson(about, 'recorded-by-colleague', (commits, person) => {
    const own = commits.filter(({ asCoAuthor }) => !asCoAuthor)
    const count = own.filter(({ committer }) => committer !== undefined && committer !== person).length
    return count >= 5 && count * 5 >= own.length * 4 ? { count, total: own.length } : undefined
  })

/** Authors lost by squashing: messages name somebody else as the author, and no trailer does. */
export const othersNamedInMessages: Check = (about) =>
  onEachPerson(about, 'others-named-in-messages', (commits) => {
    const own = new Set(about.claims.people.flatMap(({ emails }) => emails.map((email) => email.toLowerCase())))
    const count = commits.filter(({ named }) => named.some((address) => !own.has(address))).length
    return count >= 3 && count * 5 >= commits.length ? { count, total: commits.length } : undefined
  })

/**
 * The same commits in a second project: a copy, or a fork. Where it was written anew (rebased, moved, with other dates), the
 * ids differ and the contents that were replaced do not; a few of those can be alike by chance, such as a year in a licence.
 */
export const claimedTwice: Check = ({ scan, before, changes, changesBefore, evidence }) => {
  const counted = scan.claimed.filter(({ exclusion }) => exclusion === undefined)
  const same = counted.filter(({ id }) => before.has(id)).length
  const alike = counted.filter(({ id }) => !before.has(id) && changesBefore.has(changes.get(id) ?? '')).length
  const count = same + (alike >= 3 && alike * 5 >= counted.length ? alike : 0)
  return count > 0 ? [{ code: 'claimed-twice', project: evidence.name, params: { count } }] : []
}

/**
 * Never merged: the branch that is claimed is not the main one, and their work stands on it alone. What the main branch has
 * as another commit (same author, second and subject) was taken in.
 */
export const besideMainBranch: Check = async (about) => {
  const { open, run } = about
  const { main, head, reader, ref } = open
  if (main === undefined || main === head) return []
  const credited = about.names.flatMap((_, person) => creditedTo(about, person))
  const beside = await commitsBeside(reader, head, main, run)
  if (!credited.some(({ id }) => beside.has(id))) return []
  const taken = await worksBeside(reader, main, head, run)
  return onEachPerson(about, 'beside-main-branch', (commits) => {
    const count = commits.filter(
      ({ id, authored, subject }) => beside.has(id) && !taken.has(`${authored} ${subject}`),
    ).length
    return count > 0 && count * 5 >= commits.length
      ? { count, total: commits.length, branch: shortName(ref) }
      : undefined
  })
}

function shortName(ref: string): string {
  return ref.replace(/^refs\/(heads|tags)\//, '')
}

/**
 * A fork of one's own: others made the history until the tenderer's people came, and nobody else since. Whoever is alone
 * from the start took no project over.
 */
export const historyOfOwn: Check = ({ scan, evidence }) => {
  const own = scan.claimed.filter(({ exclusion }) => exclusion === undefined).length
  if (own < 10) return []
  const since = monthOf(scan.firstClaimed)
  let before = 0
  let after = 0
  for (const [month, count] of scan.othersByMonth) {
    if (month < since) before += count
    else after += count
  }
  if (before < 10 || own < after * 9) return []
  return [
    {
      code: 'history-of-own',
      project: evidence.name,
      params: { count: own, others: after, date: dayOf(scan.firstClaimed) },
    },
  ]
}
