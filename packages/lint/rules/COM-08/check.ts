import type { AwardCriterion } from '@opensource-experts/core'
import type { Entry, Place } from '../../src/engine/context'
import type { Check } from '../../src/engine/rule'
import { addTo } from '../../src/facts/add-to'
import { looksBack } from '../../src/facts/contributions'
import { type Answer, tagged } from '../../src/facts/tagged'

export const check: Check = function* ({ places }) {
  // Lots with the same criteria share one list.
  const known = new Map<Place['award'], ReturnType<typeof balanceOf>>()
  const waiting = new Map<Entry, string[]>()
  for (const { id, kind, pointer, award } of places) {
    const balance = known.get(award) ?? balanceOf(award)
    known.set(award, balance)
    if (kind !== 'lot' || !balance) continue
    if (balance.length === 0) yield { path: pointer, lots: [id] }
    for (const each of balance) addTo(waiting, each, id)
  }
  for (const [{ pointer, name }, lots] of waiting) yield { fact: `${pointer}/tags`, ask: 'ahead', about: name, lots }
}

/** Undefined where there is no past work, or something that looks ahead; else what may do so. */
function balanceOf(award: Place['award']): Place['award'] | undefined {
  if (!award.some(looksBack) || award.some((entry) => looksAhead(entry) === 'yes')) return undefined
  return award.filter((entry) => looksAhead(entry) === 'unknown')
}

/** A plan, or an exercise: where newcomers start level. */
function looksAhead(entry: Entry<AwardCriterion>): Answer {
  const { target, criterion } = entry
  if (criterion.type === 'price' || criterion.type === 'cost') return 'no'
  if (tagged(entry, 'plan') === 'yes' || tagged(entry, 'practical') === 'yes') return 'yes'
  const community = tagged(entry, 'community')
  if (community !== 'yes') return community
  return target === undefined ? 'unknown' : target === 'tender' || target === 'performance' ? 'yes' : 'no'
}
