import type { Criterion, DecimalValue, Weight } from '@opensource-experts/core'
import type { Language } from '../words/language'
import { say } from '../words/say'

/** The weight of an award criterion in words; empty where it has none, or none that can be read. */
export function weightText(criterion: Criterion, lang: Language): string {
  // What was read, or came from another program, may lack any part of it.
  const weight: Partial<Weight> | undefined = criterion.kind === 'award' ? criterion.weight : undefined
  if (!weight) return ''
  const { kind, value, min, max } = weight as Partial<Weight> & { min?: DecimalValue; max?: DecimalValue }
  const number = (each: DecimalValue | undefined) => (each === undefined ? '' : numberText(each, lang))
  const range = min !== undefined && max !== undefined
  const shown = range ? say(lang, 'range', { min: number(min), max: number(max) }) : number(value)
  if (shown === '') return ''
  const word = kind === undefined ? undefined : words[kind]
  return word ? say(lang, word, { value: shown }) : shown
}

const words = {
  percentage: 'weight.percentage',
  points: 'weight.points',
  decimal: 'weight.decimal',
  order: 'weight.order',
} as const

/** A number as it is written in a language, digit for digit. */
export function numberText(value: DecimalValue, lang: Language): string {
  const text = String(value)
  return lang === 'fr' && /^-?\d+\.\d+$/u.test(text) ? text.replace('.', ',') : text
}
