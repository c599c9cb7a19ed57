import { type AwardCriterion, type Money, reaches, readDecimal, type Scoring, toDouble } from '@opensource-experts/core'
import { type PriceProperties, priceProperties } from '@opensource-experts/core/scoring'
import type { Entry, LintContext } from '../engine/context'
import type { RuleQuestion, RuleReport } from '../engine/rule'
import { judgeOne } from './judge'

/** Parameters of a method as numbers; amounts without their currency. */
export function numbersOf(params: Scoring['params'] = {}): Readonly<Record<string, number>> {
  return Object.fromEntries(
    Object.entries(params).flatMap(([name, value]) => {
      const number = typeof value === 'object' && 'amount' in value ? amountOf(value) : numberOf(value)
      return number === undefined ? [] : [[name, number]]
    }),
  )
}

export function amountOf(money: Money | undefined): number | undefined {
  return numberOf(money?.amount)
}

function numberOf(value: unknown): number | undefined {
  const number = typeof value === 'number' || typeof value === 'string' ? readDecimal(value) : undefined
  return number && toDouble(number)
}

/** What a formula does to marks; undefined where the document names none that is known. */
export function propertiesOf(
  scoring: Scoring | undefined,
  params: Readonly<Record<string, number>> = {},
  reference?: number,
): PriceProperties | undefined {
  const method: unknown = scoring?.method
  return typeof method === 'string' ? priceProperties(method, params, reference) : undefined
}

/** What is said of each price and cost whose formula has a property; the formula is asked where it is not known. */
export function* judgeFormulas(
  { awards, procurement }: LintContext,
  isFaulty: (seen: PriceProperties, entry: Entry<AwardCriterion>) => boolean,
  elsewhere: RuleReport['severity'] = 'warning',
): Generator<RuleReport | RuleQuestion> {
  // What French case law set aside is elsewhere a matter of good sense.
  const severity = reaches('FR', procurement.jurisdiction) ? undefined : elsewhere
  for (const entry of awards) {
    const { type, scoring } = entry.criterion
    if (type !== 'price' && type !== 'cost') continue
    const seen = propertiesOf(scoring)
    const rest = severity === undefined ? {} : { severity }
    yield* judgeOne(entry, scoring ? 'scoring/method' : 'scoring', seen && isFaulty(seen, entry), rest)
  }
}
