import { compareDecimals, readDecimal, toDecimalValue, wholeDecimal } from '@opensource-experts/core'
import { dictionary, isEmpty, type Reader } from './reader'

export const text: Reader = (value, walk) =>
  typeof value === 'string' ? value : walk.wrong('text', value, typeof value === 'number' ? String(value) : undefined)

export const flag: Reader = (value, walk) => {
  if (typeof value === 'boolean') return value
  const meant = value === 'true' || value === 1 ? true : value === 'false' || value === 0 ? false : undefined
  return walk.wrong('flag', value, meant)
}

/** BCP 47: letters, then parts of letters and digits. */
const tag = /^[A-Za-z]{2,8}(?:-[A-Za-z0-9]{1,8})*$/u

export const language: Reader = (value, walk) => {
  if (typeof value !== 'string') return walk.wrong('language', value)
  return tag.test(value) ? value : walk.odd('language', value)
}

/** Texts by language. */
export const texts: Reader = dictionary(text, (key, walk) => {
  if (!tag.test(key)) walk.odd('language', key)
})

/** A number, or a decimal as a text, exact. */
export const decimal: Reader = (value, walk) => {
  if ((typeof value === 'number' || typeof value === 'string') && readDecimal(value)) return value
  return walk.wrong('number', value, meantNumber(value))
}

/** Money, prices, marks: nothing that is bought or asked for is less than nothing. */
export const decimalFrom0: Reader = (value, walk) => {
  const sound = decimal(value, walk) as string | number | undefined
  const read = readDecimal(sound)
  return read && read.units < 0n ? walk.odd('from0', sound) : sound
}

/** A count such as months or lots. */
export const number: Reader = (value, walk) => {
  if (typeof value === 'number' && Number.isFinite(value)) return value
  const meant = meantNumber(value)
  return walk.wrong('number', value, meant === undefined ? undefined : Number(meant))
}

export const duration: Reader = (value, walk) => {
  const months = number(value, walk)
  return typeof months === 'number' && months <= 0 ? walk.odd('positive', months) : months
}

/** `12,5`, `10 %`, ` 60.0 `: what was meant is plain, and a person confirms it. */
function meantNumber(value: unknown): string | number | undefined {
  if (typeof value !== 'string' || value.length > 40) return undefined
  const plain = value.replaceAll(/[\s%€]/gu, '').replace(',', '.')
  const meant = readDecimal(plain)
  return meant && toDecimalValue(meant)
}

const bounds = {
  percentage: ['percentage', wholeDecimal(100)],
  decimal: ['decimal', wholeDecimal(1)],
  points: ['positive', undefined],
} as const

/** BT-541 and BT-5421: the bounds are those that make sense of the code. */
export function weightValue(kind: unknown): Reader {
  return (value, walk) => {
    const sound = decimal(value, walk) as string | number | undefined
    const read = readDecimal(sound)
    if (!read) return sound
    if (kind === 'order') return /^[1-9]\d{0,9}$/u.test(String(sound)) ? sound : walk.odd('rank', sound)
    const [expected, most] = kind === 'percentage' || kind === 'decimal' ? bounds[kind] : bounds.points
    const fits = read.units > 0n && (!most || compareDecimals(read, most) <= 0)
    return fits ? sound : walk.odd(expected, sound)
  }
}

/** The day of an ISO 8601 date, one that the calendar has. */
export const day: Reader = (value, walk) => {
  if (isEmpty(value)) return undefined
  if (typeof value !== 'string') return walk.wrong('day', value)
  const [, start] = /^(\d{4}-\d{2}-\d{2})(?:$|[T+Z-])/u.exec(value) ?? []
  if (start !== undefined && isDay(start)) return value
  const [, date, month, year] = /^\s*(\d{1,2})[./](\d{1,2})[./](\d{4})\s*$/u.exec(value.slice(0, 40)) ?? []
  const meant = date ? `${year}-${month?.padStart(2, '0')}-${date.padStart(2, '0')}` : value.trim()
  return walk.wrong('day', value, isDay(meant) ? meant : undefined)
}

function isDay(text: string): boolean {
  const time = /^\d{4}-\d{2}-\d{2}$/u.test(text) ? new Date(`${text}T00:00:00Z`) : undefined
  return time !== undefined && Number.isFinite(time.getTime()) && time.toISOString().startsWith(text)
}

const patterns = { currency: /^[A-Z]{3}$/u, cpv: /^\d{8}(?:-\d)?$/u, nuts: /^[A-Z]{2}[A-Z0-9]{0,3}$/u }

export function written(as: keyof typeof patterns): Reader {
  return (value, walk) => {
    if (typeof value !== 'string') return walk.wrong(as, value)
    if (patterns[as].test(value)) return value
    const meant = value.trim().toUpperCase()
    return walk.odd(as, value, patterns[as].test(meant) ? meant : undefined)
  }
}
