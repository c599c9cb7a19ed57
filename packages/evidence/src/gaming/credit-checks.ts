import { dayOf } from '../claims/people-index'
import { monthOf } from '../scan/scan'
import { type Check, onEachPerson } from './about-project'

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

/** The same commits in a second project: a copy, or a fork. */
export const claimedTwice: Check = (about) => {
  const count = about.scan.claimed.filter(({ id, exclusion }) => exclusion === undefined && about.before.has(id)).length
  return count > 0 ? [{ code: 'claimed-twice', project: about.evidence.name, params: { count } }] : []
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
