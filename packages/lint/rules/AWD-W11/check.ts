import type { AwardCriterion } from '@opensource-experts/core'
import type { Entry } from '../../src/engine/context'
import type { Check } from '../../src/engine/rule'
import { addTo } from '../../src/facts/add-to'
import { type Answer, tagged } from '../../src/facts/tagged'
import { limitOf, percentOf, percentSum } from '../../src/facts/weights'

/** Clauses that favour the same firms as `community` ones although they carry other tags (corrections B3). */
const counted = new Set(['AWD-10', 'AWD-11', 'AWD-12', 'AWD-19'])

export const check: Check = function* ({ places, param }) {
  const max = limitOf(param('max'))
  const waiting = new Map<Entry, string[]>()
  for (const place of places) {
    const known = place.award.filter((entry) => isCommunity(entry) === 'yes')
    const open = place.award.filter((entry) => isCommunity(entry) === 'unknown')
    const sum = percentSum(known, place)
    // An order of importance has no share, and AWD-W02 asks for weights that are missing.
    if (sum === undefined) continue
    const params = { sum, max, criteria: known.map(({ criterion }) => criterion.id) }
    if (sum > max) yield { path: place.pointer, lots: [place.id], params }
    else if (open.reduce((total, entry) => total + (percentOf(entry, place) ?? max + 1), sum) > max) {
      for (const each of open) addTo(waiting, each, place.id)
    }
  }
  for (const [{ pointer, name }, lots] of waiting) yield { fact: `${pointer}/tags`, ask: 'tags', about: name, lots }
}

function isCommunity(entry: Entry<AwardCriterion>): Answer {
  const { criterion } = entry
  if (criterion.type === 'price' || criterion.type === 'cost') return 'no'
  return counted.has(criterion.clause?.id ?? '') ? 'yes' : tagged(entry, 'community')
}
