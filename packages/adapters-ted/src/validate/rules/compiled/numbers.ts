import { XPathError } from './xpath-error'

// XML Schema 2, 3.2.5.
const doublePattern = /^(?:[+-]?(?:\d+(?:\.\d*)?|\.\d+)(?:[eE][+-]?\d+)?|-?INF|NaN)$/

/** `fn:number` (Functions and Operators, 14.2.1): NaN for what is no number. */
export function numberOf(text: string): number {
  if (isPlain(text)) return Number(text)
  const trimmed = text.replace(/^[ \t\n\r]+|[ \t\n\r]+$/g, '')
  if (!doublePattern.test(trimmed)) return Number.NaN
  return Number(trimmed.replace('INF', 'Infinity'))
}

/** Digits alone, so few of them that they need no other look. */
function isPlain(text: string): boolean {
  if (text.length === 0 || text.length > 15) return false
  for (let at = 0; at < text.length; at += 1) {
    const code = text.charCodeAt(at)
    if (code < 48 || code > 57) return false
  }
  return true
}

/** @throws XPathError FORG0001 for what is no number; `NaN` is one. */
export function castToNumber(text: string): number {
  const value = numberOf(text)
  if (Number.isNaN(value) && text.trim() !== 'NaN')
    throw new XPathError('FORG0001', `"${text.slice(0, 40)}" cannot be made a number`)
  return value
}

/** Functions and Operators, 17.1.3 @throws XPathError FORG0001. */
export function castToTruth(text: string): boolean {
  const trimmed = text.trim()
  if (trimmed === 'true' || trimmed === '1') return true
  if (trimmed === 'false' || trimmed === '0') return false
  throw new XPathError('FORG0001', `"${text.slice(0, 40)}" cannot be made a truth`)
}

/** The text of a double (Functions and Operators, 17.1.2): plain from a millionth to a million, else with an exponent. */
export function textOfDouble(value: number): string {
  if (Number.isNaN(value)) return 'NaN'
  if (!Number.isFinite(value)) return value < 0 ? '-INF' : 'INF'
  if (value === 0) return Object.is(value, -0) ? '-0' : '0'
  const size = Math.abs(value)
  if (size >= 0.000001 && size < 1_000_000) return plain(value)
  const [digits = '', exponent = ''] = value.toExponential().split('e')
  return `${digits.includes('.') ? digits : `${digits}.0`}E${exponent.replace('+', '')}`
}

/** JavaScript writes plainly from a millionth on, as XPath does. */
function plain(value: number): string {
  return String(value)
}

/** Order by code points (the collation of the SDK's rules), where JavaScript's own is by UTF-16 units. */
export function compareTexts(a: string, b: string): number {
  const length = Math.min(a.length, b.length)
  for (let at = 0; at < length; at += 1) {
    const [first, second] = [a.charCodeAt(at), b.charCodeAt(at)]
    if (first !== second) return (a.codePointAt(at) ?? 0) - (b.codePointAt(at) ?? 0)
  }
  return a.length - b.length
}

/** NaN where one is no number: then nothing holds but that they are not equal. */
export function compareNumbers(a: unknown, b: unknown): number {
  const x = Number(a)
  const y = Number(b)
  if (x === y) return 0
  // No difference: it would be a number with a memory of its own.
  return x < y ? -1 : x > y ? 1 : Number.NaN
}
