import { compareDecimals, type DecimalValue, type Lot, multiplyDecimals, readDecimal } from '@opensource-experts/core'
import type { Entry, LintContext } from '../engine/context'
import type { RuleQuestion } from '../engine/rule'

/** Lots of a criterion for which a number is above `factor` times what the lot says; asks where the lot is silent. */
export function* lotsExceeded(
  { places }: LintContext,
  entry: Entry,
  least: DecimalValue,
  factor: DecimalValue,
  member: 'value' | 'fte',
): Generator<RuleQuestion, string[]> {
  const [number, times] = [readDecimal(least), readDecimal(factor)]
  const exceeded: string[] = []
  const own = new Set(entry.lots)
  for (const { id, kind, pointer, lot } of places) {
    if (kind !== 'lot' || !own.has(id)) continue
    const of = (lot as Lot)[member]
    const said = readDecimal(typeof of === 'object' ? of.amount : of)
    if (!said) yield { fact: `${pointer}/${member}`, lots: [id] }
    else if (number && times && compareDecimals(number, multiplyDecimals(said, times)) > 0) exceeded.push(id)
  }
  return exceeded
}
