import {
  type AwardCriterion,
  formatDecimal,
  multiplyDecimals,
  parseDecimal,
  type Scoring,
} from '@opensource-experts/core'
import type { Block } from '../model/tender-document'
import type { Words } from '../words/document-words'
import { open, text } from './blocks'
import { textIn } from './local-text'
import { plainNumber, weightText } from './weight-text'

/** The values that the formula of a method names. */
const needed: Readonly<Record<string, readonly string[]>> = {
  'price.absolute-ceiling': ['C'],
  'price.absolute-two-points': ['C', 'F'],
  'price.proportional-lowest': [],
  'price.linear-lowest-clipped': [],
  'price.min-max': [],
  'price.rank': [],
  'quality.anchored-steps': [],
  'quality.linear-absolute': ['best', 'worst'],
  'quality.proportion': [],
  'quality.saturating-count': ['cap'],
}

/** How marks become points: the formula, the steps, and what is not known of them. It is published with the weights. */
export function scoringBlocks(words: Words, { scoring, weight }: Pick<AwardCriterion, 'scoring' | 'weight'>): Block[] {
  if (scoring === undefined) return [open(words, 'scoring-unknown')]
  const { say } = words
  const names = Object.hasOwn(needed, scoring.method) ? needed[scoring.method] : undefined
  const steps = stepTable(words, scoring, weight)
  if (names === undefined) return [open(words, 'scoring-method-unknown', { method: scoring.method }), ...steps]
  const values = valuesOf(words, scoring)
  const missing = names.filter((name) => values[name] === undefined)
  if (missing.length > 0) return [open(words, 'scoring-values-unknown', { names: missing }), ...steps]
  const scale = scaleOf(scoring)
  if (scoring.method === 'quality.anchored-steps' && scale === undefined)
    return [open(words, 'scoring-values-unknown', { names: [say('marks')] }), ...steps]
  return [text(say(`scoring.${scoring.method}`, { ...values, scale })), ...steps]
}

function valuesOf({ say }: Words, { params = {} }: Scoring): Record<string, string> {
  const values: Record<string, string> = {}
  for (const [name, value] of Object.entries(params)) {
    if (typeof value === 'string' || typeof value === 'number')
      values[name] = say('weight', { kind: 'decimal', value: plainNumber(value) })
    else if (typeof value === 'object' && 'amount' in value && value.currency !== undefined)
      values[name] = say('money', { amount: plainNumber(value.amount), currency: value.currency })
  }
  return values
}

/** The highest mark: as stated, else that of the last step. */
function scaleOf({ params, steps = [] }: Scoring): number | undefined {
  const stated = Number(params?.scale)
  if (Number.isInteger(stated) && stated > 0) return stated
  return steps.length > 1 ? steps.length - 1 : undefined
}

/** 1 / scale where it is a decimal. */
const shares: Readonly<Record<number, string>> = { 1: '1', 2: '0.5', 4: '0.25', 5: '0.2', 8: '0.125', 10: '0.1' }

function stepTable(words: Words, scoring: Scoring, weight: AwardCriterion['weight']): Block[] {
  const { steps = [] } = scoring
  if (steps.length === 0) return []
  const { say, language } = words
  const share = shares[scaleOf(scoring) ?? 0]
  const whole = weight === undefined || weight.kind === 'order' ? undefined : parseDecimal(weight.value)
  const unit =
    share === undefined || whole === undefined ? undefined : multiplyDecimals(whole, parseDecimal(share) ?? whole)
  return [
    {
      type: 'table',
      caption: weight === undefined ? say('marks') : `${say('marks')} (${weightText(words, weight)})`,
      columns: [
        { text: say('column-mark'), numeric: true },
        { text: say('column-step') },
        ...(unit === undefined ? [] : [{ text: say('column-points'), numeric: true }]),
      ],
      rows: steps.map((step, mark) => [
        String(mark),
        textIn(step, language) ?? say('unknown-cell'),
        ...(unit === undefined ? [] : [pointsOf(words, unit, mark)]),
      ]),
    },
  ]
}

function pointsOf({ say }: Words, unit: NonNullable<ReturnType<typeof parseDecimal>>, mark: number): string {
  const value = formatDecimal(multiplyDecimals(unit, { units: BigInt(mark), scale: 0 }))
  return say('weight', { kind: 'decimal', value })
}
