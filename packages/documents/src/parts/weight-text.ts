import { formatDecimal, readDecimal, type Weight } from '@opensource-experts/core'
import type { Words } from '../words/document-words'

/** `10 %`, `15 points`, `0,4`, `2`: a weight as the language writes it. */
export function weightText({ say }: Words, weight: Weight): string {
  const plain = say('weight', { kind: weight.kind, value: plainNumber(weight.value) })
  if (weight.kind === 'order' || weight.min === undefined || weight.max === undefined) return plain
  return say('weight-range', { weight: plain, min: plainNumber(weight.min), max: plainNumber(weight.max) })
}

/** Exact, without exponent and needless zeros; what is no decimal stays as it stands. */
export function plainNumber(value: number | string): string {
  const decimal = readDecimal(value)
  return decimal === undefined ? String(value) : formatDecimal(decimal)
}
