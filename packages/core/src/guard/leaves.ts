import { readDecimal } from '../decimal/read-decimal'
import { nearestKey } from './nearest-key'
import type { Complaint, Leaf } from './shape'

// Single values that any document may hold. What is particular to procurement stands in schema/leaves.

export const anyText: Leaf = (value) => (typeof value === 'string' ? undefined : ofType('string', value))

export const someText: Leaf = (value) =>
  value === '' ? { code: 'out-of-bounds', message: 'must not be empty' } : anyText(value, {})

export const flag: Leaf = (value) => (typeof value === 'boolean' ? undefined : ofType('boolean', value))

export const anyNumber: Leaf = (value) =>
  typeof value === 'number' && Number.isFinite(value) ? undefined : ofType('number', value)

export const above0: Leaf = (value) =>
  anyNumber(value, {}) ?? ((value as number) > 0 ? undefined : { code: 'out-of-bounds', message: 'must be above 0' })

/** Counts of lots, people, places. */
export const wholeFrom0: Leaf = (value) =>
  anyNumber(value, {}) ??
  (Number.isSafeInteger(value) && (value as number) >= 0
    ? undefined
    : { code: 'out-of-bounds', message: 'must be a whole number from 0', kept: true })

export const nothing: Leaf = (value) => (value === null ? undefined : { code: 'invalid', message: 'must be null' })

export const anyFunction: Leaf = (value) => (typeof value === 'function' ? undefined : ofType('function', value))

/** Something of the caller's that is handed on and not looked into. */
export const anyObject: Leaf = (value) =>
  (typeof value === 'object' && value !== null) || typeof value === 'function' ? undefined : ofType('object', value)

/** An `AbortSignal`, of whatever realm. */
export const anySignal: Leaf = (value) =>
  typeof value === 'object' && value !== null && 'aborted' in value && 'addEventListener' in value
    ? undefined
    : { code: 'invalid', message: 'must be an AbortSignal' }

export const wholeAbove0: Leaf = (value) =>
  anyNumber(value, {}) ??
  (Number.isSafeInteger(value) && (value as number) > 0
    ? undefined
    : { code: 'out-of-bounds', message: 'must be a whole number above 0' })

export const decimalSays = 'must be a number or a decimal string such as "12.5"'
const decimalText = /^[+-]?\d{1,40}(\.\d{1,40})?$/

/** A finite number, or a decimal string. */
export const decimal: Leaf = (value) => {
  const read =
    (typeof value === 'number' || (typeof value === 'string' && decimalText.test(value))) && readDecimal(value)
  return read ? undefined : { code: 'invalid', message: decimalSays, ...cureOf(readableDecimal(value)) }
}

/** One of some words; another case, or a slip of the fingers, comes with the word that was meant. */
export function oneOf(...words: readonly (string | null)[]): Leaf {
  const known = words.filter((word) => word !== null)
  return (value) => {
    if (words.includes(value as string)) return undefined
    const nearest = typeof value === 'string' ? nearestKey(value.trim(), known) : undefined
    return {
      code: 'invalid',
      message: `must be one of: ${words.map(String).join(', ')}`,
      ...cureOf(nearest === undefined ? undefined : JSON.stringify(nearest)),
    }
  }
}

export function cureOf(write: string | undefined): { readonly write?: string } {
  return write === undefined ? {} : { write }
}

function ofType(type: string, value: unknown): Complaint {
  return { code: 'invalid', message: `must be of type ${type}`, ...cureOf(asType(type, value)) }
}

function asType(type: string, value: unknown): string | undefined {
  if (type === 'number') return typeof value === 'string' ? readableDecimal(value) : undefined
  if (type === 'boolean') return value === 'true' || value === 'false' ? value : undefined
  if (type === 'string') return typeof value === 'number' && Number.isFinite(value) ? `"${value}"` : undefined
  return undefined
}

/** `12,5`, `10 % ` and ` 7 ` as they are meant; a comma before three figures may stand for thousands, so it is not read. */
export function readableDecimal(value: unknown): string | undefined {
  if (typeof value !== 'string' || value.length > 40) return undefined
  const text = value.replaceAll(/\s/gu, '').replace(/%$/u, '')
  const plain = /^[+-]?\d+,(\d{1,2}|\d{4,})$/u.test(text) ? text.replace(',', '.') : text
  return /^[+-]?\d+(\.\d+)?$/u.test(plain) ? String(Number(plain)) : undefined
}
