import { readDecimal } from '../decimal/read-decimal'
import type { Aggregation, BidValue, Mark } from './evaluation'
import { ratios } from './field'
import { exactText, type Ratio, ratio, ratioOf } from './ratio'
import type { ScoreRefusal, ValueStep } from './scoreboard'
import type { Seat } from './seats'

/** The one value that a formula takes, and how it was found. */
export interface FoundValue {
  readonly value: Ratio
  readonly found?: ValueStep
}

export type NoValue = Pick<ScoreRefusal, 'code' | 'params'>

const zero: Ratio = { top: 0n, bottom: 1n }

/** The value of a bid for a seat, or why there is none. */
export function bidValueOf(
  { criterion, part, aggregation }: Seat,
  values: Readonly<Record<string, BidValue>>,
  general: Aggregation | undefined,
): FoundValue | NoValue {
  const given = Object.hasOwn(values, criterion.id) ? values[criterion.id] : undefined
  if (given === undefined) return { code: 'value-missing', params: {} }
  const isParts = typeof given === 'object' && 'parts' in given
  if (isParts !== (part !== undefined)) return { code: 'value-of-parts-missing', params: {} }
  const own = isParts ? (Object.hasOwn(given.parts, part ?? '') ? given.parts[part ?? ''] : undefined) : given
  if (own === undefined || (typeof own === 'object' && 'parts' in own)) return { code: 'value-missing', params: {} }
  if (typeof own !== 'object') return { value: numberOf(own) }
  const rule = ruleOf(aggregation, general)
  if ('marks' in own) return rule === 'staff' ? unsupported(aggregation) : ofMarks(own.marks, rule, aggregation)
  // The marks of a person are found as all others; the average over persons is what AWD-01 states.
  const persons: { readonly hours: Ratio; readonly value: Ratio }[] = []
  for (const { hours, marks } of own.persons) {
    const one = ofMarks(marks, rule === 'staff' ? (general ?? 'consensus') : rule, aggregation)
    if ('code' in one) return one
    persons.push({ hours: numberOf(hours), value: one.value })
  }
  return byHours(persons, own.leastHours === undefined ? undefined : numberOf(own.leastHours))
}

type Rule = Aggregation | 'staff' | 'unknown' | undefined

function ruleOf(stated: string | undefined, general: Aggregation | undefined): Rule {
  if (stated === undefined) return general
  if (stated === 'consensus' || stated === 'mean' || stated === 'median') return stated
  return stated === 'average-by-planned-time' ? 'staff' : 'unknown'
}

function unsupported(rule = ''): NoValue {
  return { code: 'aggregation-not-supported', params: { rule } }
}

function ofMarks(marks: readonly Mark[], rule: Rule, stated: string | undefined): FoundValue | NoValue {
  const numbers = marks.map(({ mark }) => numberOf(mark))
  const [first = zero] = numbers
  if (numbers.length === 1) return { value: first }
  if (rule === undefined) return { code: 'aggregation-missing', params: { count: numbers.length } }
  if (rule === 'unknown' || rule === 'staff') return unsupported(stated)
  const shown = numbers.map(exactText)
  if (rule === 'consensus')
    return numbers.every((each) => ratios.compare(each, first) === 0)
      ? { value: first, found: { rule, formula: shown.join(' = ') } }
      : {
          code: 'no-consensus',
          params: { marks: marks.map(({ evaluator, mark }) => `${evaluator}: ${mark}`).join(', ') },
        }
  if (rule === 'mean') {
    const value = ratios.divide(numbers.reduce(ratios.add), ratio(BigInt(numbers.length), 1n))
    return { value, found: { rule, formula: `(${shown.join(' + ')}) / ${numbers.length}` } }
  }
  const sorted = [...numbers].sort(ratios.compare)
  const middle = sorted[(sorted.length - 1) >> 1] ?? zero
  const value = ratios.divide(ratios.add(middle, sorted[sorted.length >> 1] ?? middle), ratio(2n, 1n))
  return { value, found: { rule, formula: sorted.map(exactText).join(' ≤ ') } }
}

/** AWD-01: each mark counts by its hours; hours that are missing to the least count with the mark 0. */
function byHours(
  persons: readonly { readonly hours: Ratio; readonly value: Ratio }[],
  least: Ratio | undefined,
): FoundValue {
  const hours = persons.reduce((sum, each) => ratios.add(sum, each.hours), zero)
  const whole = least !== undefined && ratios.compare(least, hours) > 0 ? least : hours
  const marks = persons.reduce((sum, each) => ratios.add(sum, ratios.multiply(each.hours, each.value)), zero)
  const terms = persons.map((each) => `${exactText(each.value)} × ${exactText(each.hours)}`)
  return {
    value: ratios.divide(marks, whole),
    found: { rule: 'hours', formula: `(${terms.join(' + ')}) / ${exactText(whole)}` },
  }
}

function numberOf(value: string | number): Ratio {
  return ratioOf(readDecimal(value) ?? { units: 0n, scale: 0 })
}
