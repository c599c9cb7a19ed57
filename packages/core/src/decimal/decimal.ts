import { expectInput, expectList } from '../errors/expect-input'
import type { DecimalValue } from '../model/decimal-value'

/** `units` x 10^-`scale`, exact. */
export interface Decimal {
  readonly units: bigint
  readonly scale: number
}

/** Deeper than any number that was read, and shallow enough for any machine. */
const mostScale = 10_000

function expectDecimals(call: string, decimals: readonly unknown[]): asserts decimals is readonly Decimal[] {
  expectList(call, 'decimals', decimals)
  for (const each of decimals) {
    const { units, scale } = (typeof each === 'object' && each !== null ? each : {}) as Partial<Decimal>
    const holds =
      typeof units === 'bigint' &&
      typeof scale === 'number' &&
      Number.isInteger(scale) &&
      scale >= 0 &&
      scale <= mostScale
    expectInput(holds, call, 'decimal', 'a decimal as parseDecimal gives it', each)
  }
}

const pattern = /^([+-]?)(\d{1,40})(?:\.(\d{1,40}))?(?:[eE]([+-]?\d{1,3}))?$/

/** Reads a number or decimal string exactly; `undefined` for anything else (NaN, infinities, `"1,5"`). */
export function parseDecimal(value: DecimalValue): Decimal | undefined {
  if (typeof value !== 'number' && typeof value !== 'string') return undefined
  const match = pattern.exec(typeof value === 'number' ? String(value) : value.trim())
  if (!match) return undefined
  const [, sign, whole = '', fraction = '', exponent = '0'] = match
  const units = BigInt(`${sign === '-' ? '-' : ''}${whole}${fraction}`)
  return trim(normalise(units, fraction.length - Number(exponent)))
}

function normalise(units: bigint, scale: number): Decimal {
  return scale < 0 ? { units: units * 10n ** BigInt(-scale), scale: 0 } : { units, scale }
}

function trim(decimal: Decimal): Decimal {
  let { units, scale } = decimal
  while (scale > 0 && units % 10n === 0n) {
    units /= 10n
    scale -= 1
  }
  return { units, scale }
}

/** The same number in units of 10^-`scale`; the caller never asks for a coarser scale than it has. */
export function unitsAt(decimal: Decimal, scale: number): bigint {
  expectDecimals('unitsAt', [decimal])
  expectInput(Number.isInteger(scale) && Math.abs(scale) <= mostScale, 'unitsAt', 'scale', 'a whole number', scale)
  return scale >= decimal.scale
    ? decimal.units * 10n ** BigInt(scale - decimal.scale)
    : decimal.units / 10n ** BigInt(decimal.scale - scale)
}

export function addDecimals(...decimals: readonly Decimal[]): Decimal {
  return sumDecimals(decimals)
}

/** The sum of a list of any length: arguments have their limit. */
export function sumDecimals(decimals: readonly Decimal[]): Decimal {
  expectDecimals('sumDecimals', decimals)
  const scale = decimals.reduce((finest, decimal) => Math.max(finest, decimal.scale), 0)
  return trim({ units: decimals.reduce((sum, decimal) => sum + unitsAt(decimal, scale), 0n), scale })
}

export function negateDecimal(decimal: Decimal): Decimal {
  expectDecimals('negateDecimal', [decimal])
  const { units, scale } = decimal
  return { units: -units, scale }
}

/** `a` less `b`, exact. */
export function subtractDecimals(a: Decimal, b: Decimal): Decimal {
  expectDecimals('subtractDecimals', [a, b])
  return addDecimals(a, negateDecimal(b))
}

export function multiplyDecimals(a: Decimal, b: Decimal): Decimal {
  expectDecimals('multiplyDecimals', [a, b])
  return trim({ units: a.units * b.units, scale: a.scale + b.scale })
}

/** Negative, zero or positive, as `a` is below, equal to or above `b`. */
export function compareDecimals(a: Decimal, b: Decimal): number {
  expectDecimals('compareDecimals', [a, b])
  const scale = Math.max(a.scale, b.scale)
  const difference = unitsAt(a, scale) - unitsAt(b, scale)
  return difference < 0n ? -1 : difference > 0n ? 1 : 0
}

/** A whole number, such as the 100 that percentages add up to. */
export function wholeDecimal(value: number): Decimal {
  expectInput(Number.isSafeInteger(value), 'wholeDecimal', 'value', 'a whole number', value)
  return { units: BigInt(value), scale: 0 }
}

/** The nearest double: for sums of doubles, for display, never for weights or money. */
export function toDouble(decimal: Decimal): number {
  expectDecimals('toDouble', [decimal])
  const { units, scale } = decimal
  return Number(`${units}e-${scale}`)
}

/** Plain decimal notation without exponent: `54`, `7.5`, `-0.25`. */
export function formatDecimal(decimal: Decimal): string {
  expectDecimals('formatDecimal', [decimal])
  const { units, scale } = trim(decimal)
  const digits = (units < 0n ? -units : units).toString().padStart(scale + 1, '0')
  const body = scale === 0 ? digits : `${digits.slice(0, -scale)}.${digits.slice(-scale)}`
  return units < 0n ? `-${body}` : body
}

/** A JSON number where the double prints back as the same decimal, else the decimal string. */
export function toDecimalValue(decimal: Decimal): DecimalValue {
  const text = formatDecimal(decimal)
  return String(Number(text)) === text ? Number(text) : text
}
