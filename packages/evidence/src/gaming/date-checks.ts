import { dayOf } from '../claims/people-index'
import { lookUpCommits } from '../git/look-up-commits'
import { late } from '../scan/scan'
import { type Check, onEachPerson } from './about-project'

/**
 * Backdating: written long ago, they say, and recorded together on one day, where the work of the others was not. An import
 * of a whole history makes everybody's dates differ, so it is no sign.
 */
export const recordedLongAfter: Check = (about) => {
  const { othersCounted, othersLate } = about.scan
  if (othersCounted > 0 && othersLate * 2 >= othersCounted) return []
  return onEachPerson(about, 'recorded-long-after', (commits) => {
    const found = commits.filter(({ authored, committed }) => committed - authored >= late)
    if (found.length < 10 || found.length * 2 < commits.length) return undefined
    const days = new Map<string, number>()
    for (const { committed } of found) days.set(dayOf(committed), (days.get(dayOf(committed)) ?? 0) + 1)
    const [day, most] = [...days].reduce((a, b) => (b[1] > a[1] ? b : a), ['', 0])
    return most * 2 >= found.length ? { count: most, total: commits.length, date: day } : undefined
  })
}

/** Backdating of the second date: recorded a day or more before the commit that it stands on. */
export const datesOutOfOrder: Check = async (about) => {
  const { reader, mailmapBlob } = about.open
  const claimed = about.scan.claimed.filter(({ exclusion, parent }) => exclusion === undefined && parent !== undefined)
  const parents = await lookUpCommits(
    reader,
    mailmapBlob,
    claimed.flatMap(({ parent = '' }) => [parent]),
    about.run,
  )
  return onEachPerson(about, 'dates-out-of-order', (commits) => {
    const count = commits.filter(
      ({ parent = '', committed }) => (parents.get(parent)?.committed ?? 0) - committed >= 86_400,
    ).length
    return count >= 3 ? { count, total: commits.length } : undefined
  })
}
