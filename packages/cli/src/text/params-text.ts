import type { ClauseParam } from '@opensource-experts/core'
import type { Language } from '../words/language'
import { numberText } from './weight-text'

/** Values of parameters, a line each. */
export function paramsText(params: Readonly<Record<string, ClauseParam>>, lang: Language): string[] {
  return Object.entries(params).map(([name, value]) => `      ${name}: ${valueText(value, lang)}`)
}

function valueText(value: ClauseParam, lang: Language): string {
  if (typeof value === 'number' || typeof value === 'string') return numberText(value, lang)
  if (typeof value === 'boolean') return String(value)
  if ('amount' in value) return `${numberText(value.amount, lang)} ${value.currency}`
  return value.join(', ')
}
