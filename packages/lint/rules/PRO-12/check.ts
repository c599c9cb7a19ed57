import type { Check } from '../../src/engine/rule'
import { limitOf } from '../../src/facts/weights'
import { faultsOfWording } from '../../src/facts/wording'
import { numbersBefore } from '../../src/text/numbers'

const patterns = [
  'renewal & endless ~12',
  'added-work & any-amount ~12 !order',
  'any: added-work & buyer-wishes & uncapped ~20 !order',
  'any: added-work & any-size ~12 !not !no !order',
]
const framePatterns = ['framework & long-time ~12 !long-reason']

export const check: Check = function* (context) {
  yield* faultsOfWording(context, patterns, { kinds: ['performance'], frame: true })
  const { directive } = context.procurement
  // Art. 33(1): four years; the other directives have other limits, which LOT-R12 reads from members.
  if (directive !== undefined && directive !== '2014/24') return
  const most = limitOf(context.param('years'))
  yield* faultsOfWording(context, framePatterns, {
    kinds: [],
    frame: true,
    said: (matched) => (yearsIn(matched) > most ? {} : undefined),
  })
}

/** "72 months", "six ans", "2 years renewable twice", "one year plus two extensions". */
function yearsIn(matched: string): number {
  const years = numbersBefore(matched, 'ans?|ann\u00e9es?|years?')
  const months = numbersBefore(matched, 'mois|months?')
  const once = Math.max(0, ...years.slice(0, 1), ...months.slice(0, 1).map((each) => each / 12))
  const times = /renew|reconduct|renouvel|exten|prolong/iu.test(matched)
    ? (numbersBefore(matched, 'fois|times|extensions?|renewals?|reconductions?')[0] ??
      (/\btwice\b/iu.test(matched) ? 2 : 0))
    : 0
  return once * (1 + times)
}
