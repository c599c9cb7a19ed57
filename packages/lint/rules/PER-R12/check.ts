import type { Check } from '../../src/engine/rule'
import { limitOf } from '../../src/facts/weights'
import { faultsOfWording } from '../../src/facts/wording'
import { numbersBefore } from '../../src/text/numbers'

const latePatterns = ['pay-term & long-wait ~14']
const interestPatterns = ['any: no-interest']

export const check: Check = function* (context) {
  const most = limitOf(context.param('days'))
  const scope = { kinds: ['performance'], frame: true } as const
  const late = faultsOfWording(context, latePatterns, {
    ...scope,
    said: (matched) => (daysIn(matched) > most ? {} : undefined),
  })
  for (const report of late) yield { ...report, params: { ...report.params, most, way: 'late' } }
  for (const report of faultsOfWording(context, interestPatterns, scope))
    yield { ...report, params: { ...report.params, most, way: 'interest' } }
}

/** "Cent vingt jours", "180 days", "four months": the longest of them. */
function daysIn(matched: string): number {
  const days = numbersBefore(matched, '(?:calendar |working )?(?:jours?|days?)')
  const weeks = numbersBefore(matched, 'semaines?|weeks?').map((each) => each * 7)
  const months = numbersBefore(matched, 'mois|months?').map((each) => each * 30)
  return Math.max(0, ...days, ...weeks, ...months)
}
