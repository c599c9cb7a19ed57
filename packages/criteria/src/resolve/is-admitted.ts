import { type ClauseParam, compareDecimals, type Decimal, parseDecimal } from '@opensource-experts/core'
import type { ClauseParameter, NumberParameter } from '../clause/clause'

/** Whether a value is of the type of its parameter and within its bounds. */
export function isAdmitted(parameter: ClauseParameter, value: ClauseParam): boolean {
  switch (parameter.type) {
    case 'integer':
    case 'decimal':
      return isNumber(parameter, value)
    case 'text':
      return isText(value) && value.trim().length >= parameter.minLength && value.length <= parameter.maxLength
    case 'url':
      return isText(value) && value.length <= parameter.maxLength && /^https?:\/\/[^\s<>"]+$/u.test(value)
    case 'names': {
      const names = asList(value)
      return names.length > 0 && names.length <= parameter.maxItems && names.every(isName)
    }
    case 'choice':
      return typeof value === 'string' && parameter.options.includes(value)
    case 'choices': {
      const chosen = asList(value)
      return (
        chosen.length > 0 &&
        new Set(chosen).size === chosen.length &&
        chosen.every((each) => parameter.options.includes(each))
      )
    }
    case 'statement':
      return value === true
  }
}

/** A list; a single string counts as a list of one. */
export function asList(value: ClauseParam | undefined): readonly string[] {
  if (typeof value === 'string') return [value]
  return Array.isArray(value) ? value : []
}

/** Whether a name can stand in an exported text: a curly bracket there would look like an unfilled placeholder. */
export function isName(value: unknown): value is string {
  return isText(value) && value.trim() !== '' && value.length <= 120
}

function isText(value: unknown): value is string {
  // biome-ignore lint/suspicious/noControlCharactersInRegex: control characters are what is refused here
  return typeof value === 'string' && !/[{}\u0000-\u001f\u007f-\u009f\u2028\u2029]/u.test(value)
}

function isNumber(parameter: NumberParameter, value: ClauseParam): boolean {
  const number = typeof value === 'number' || typeof value === 'string' ? parseDecimal(value) : undefined
  if (!number || (parameter.type === 'integer' && number.scale > 0)) return false
  return compareDecimals(number, bound(parameter.min)) >= 0 && compareDecimals(number, bound(parameter.max)) <= 0
}

function bound(value: number): Decimal {
  return parseDecimal(value) ?? { units: 0n, scale: 0 }
}
