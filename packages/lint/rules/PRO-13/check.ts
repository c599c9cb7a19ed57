import type { Check } from '../../src/engine/rule'
import { limitOf } from '../../src/facts/weights'
import { faultsOfWording } from '../../src/facts/wording'
import { numbersBefore } from '../../src/text/numbers'

const patterns = ['tenders-due & few-days ~12 !ahead-of']

export const check: Check = function* (context) {
  const { procedure } = context.procurement
  // Arts 27(3) and 28(6): even where it is urgent. Of a procedure of national law there is no such limit.
  if (procedure !== undefined && procedure !== 'open' && procedure !== 'restricted') return
  const least = limitOf(context.param(procedure === 'restricted' ? 'restricted' : 'open'))
  const reports = faultsOfWording(context, patterns, {
    kinds: [],
    frame: true,
    said: (matched) => (daysIn(matched) < least ? { least } : undefined),
  })
  for (const report of reports) yield procedure ? report : { fact: '/procedure' }
}

function daysIn(matched: string): number {
  const kinds = '(?:ouvr\u00e9s |calendar |working |clear |business )?'
  const days = numbersBefore(matched, `${kinds}(?:jours?|days?)`)
  const weeks = numbersBefore(matched, 'semaines?|weeks?').map((each) => each * 7)
  const hours = numbersBefore(matched, 'heures?|hours?').map((each) => each / 24)
  return Math.min(Number.POSITIVE_INFINITY, ...days, ...weeks, ...hours)
}
