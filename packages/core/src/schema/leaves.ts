import { compareDecimals, wholeDecimal } from '../decimal/decimal'
import { readDecimal } from '../decimal/read-decimal'
import { anyText, cureOf, decimal } from '../guard/leaves'
import type { Complaint, Leaf } from '../guard/shape'
import { isCountry, nearestCountry } from '../law/countries'
import type { DecimalValue } from '../model/decimal-value'
import { patterns } from './patterns'

// Single values of procurement documents. The schemas name them (`shaped`), so that both say the same.
// Marked `@__PURE__`, a leaf that is not used is left out of a bundle.

const odd = (message: string): Complaint => ({ code: 'out-of-bounds', message, kept: true })

function matching(pattern: RegExp, message: string): Leaf {
  return (value) => anyText(value, {}) ?? (pattern.test(value as string) ? undefined : odd(message))
}

export const cpvCode: Leaf = /* @__PURE__ */ matching(patterns.cpv, 'must be a CPV code of 8 digits such as "72267000"')
export const nutsCode: Leaf = /* @__PURE__ */ matching(patterns.nuts, 'must be a NUTS code such as "FRI31"')
export const currencyCode: Leaf = /* @__PURE__ */ matching(patterns.currency, 'must be an ISO 4217 code such as "EUR"')

/** A day that there is, perhaps with a time. */
export const day: Leaf = (value) =>
  anyText(value, {}) ??
  (isDay(value as string)
    ? undefined
    : { code: 'out-of-bounds', message: 'must be an ISO 8601 day such as "2026-12-01"', ...cureOf(dayOf(value)) })

function isDay(text: string): boolean {
  const match = patterns.day.exec(text)
  if (!match) return false
  const [year = 0, month = 0, date = 0] = text.slice(0, 10).split('-').map(Number)
  const made = new Date(Date.UTC(year, month - 1, date))
  return made.getUTCMonth() === month - 1 && made.getUTCDate() === date
}

/** `1.12.2026` and `01/12/2026` are written day first everywhere in Europe. */
function dayOf(value: unknown): string | undefined {
  const [, date = '', month = '', year = ''] = /^(\d{1,2})[./](\d{1,2})[./](\d{4})$/.exec(String(value)) ?? []
  const text = `${year}-${month.padStart(2, '0')}-${date.padStart(2, '0')}`
  return isDay(text) ? `"${text}"` : undefined
}

/** ISO 3166-1 alpha-2. Unknown is said by leaving it out: an empty text would switch all law off in silence. */
export const country: Leaf = (value) => {
  const complaint = anyText(value, {})
  if (complaint || isCountry(value as string)) return complaint
  const nearest = nearestCountry(value as string)
  return {
    code: 'out-of-bounds',
    message: 'must be an ISO 3166-1 code of two letters such as "FR"; leave it out where it is not known',
    ...cureOf(nearest && `"${nearest}"`),
  }
}

/** BCP 47, in its shortest form, which texts are looked up by: `fr`, and not `fra`. */
export const languageTag: Leaf = (value) => {
  if (typeof value === 'string' && /^[a-z]{2}(-[A-Z]{2})?$/.test(value)) return undefined
  const complaint = anyText(value, {})
  if (complaint) return complaint
  const message = 'must be a BCP 47 language tag such as "fr"'
  if (!patterns.language.test(value as string)) return { code: 'invalid', message }
  const [primary = ''] = (value as string).split('-')
  const [canonical = primary] = canonicalOf(primary)
  return canonical.toLowerCase() === primary.toLowerCase() ? undefined : { ...odd(message), write: `"${canonical}"` }
}

function canonicalOf(primary: string): string[] {
  try {
    return Intl.getCanonicalLocales(primary)
  } catch {
    // Well-formed for BCP 47 and kept for later (four letters): nobody can say what it is.
    return []
  }
}

/** Money, prices, marks: nothing that is bought or asked for is less than nothing. */
export const decimalFrom0: Leaf = (value, around) => {
  const complaint = decimal(value, around)
  const read = complaint ? undefined : readDecimal(value as DecimalValue)
  return read && read.units < 0n ? odd('must not be below 0') : complaint
}

/** A code or an id: unknown is said by leaving it out. */
export const codeText: Leaf = (value) =>
  value === '' ? odd('must not be empty; leave it out where it is not known') : anyText(value, {})

/** A text that every platform can hold: XML 1.0 has no place for control characters and halves of characters. */
export const platformText: Leaf = (value) => {
  const complaint = anyText(value, {})
  if (complaint || !patterns.suspicious.test(value as string)) return complaint
  if (!patterns.xmlText.test(value as string)) return odd('holds a control character; remove it')
  return loneSurrogate.test(value as string) ? odd('holds half a character (lone surrogate); retype it') : undefined
}
export const loneSurrogate: RegExp = /[\ud800-\udbff](?![\udc00-\udfff])|(?<![\ud800-\udbff])[\udc00-\udfff]/

/** The shape of a number that a person wrote in words: `10 %` is 10 and the kind percentage. */
function weightOf(max: number | undefined, message: string): Leaf {
  return (value, around) => {
    const complaint = decimal(value, around)
    if (complaint) {
      const percent = typeof value === 'string' && /%\s*$/.test(value) && complaint.write !== undefined
      return percent ? { ...complaint, write: `${complaint.write} and the kind "percentage"` } : complaint
    }
    const read = readDecimal(value as DecimalValue)
    if (read && read.units > 0n && (max === undefined || compareDecimals(read, wholeDecimal(max)) <= 0))
      return undefined
    return odd(message)
  }
}

export const percentageWeight: Leaf = /* @__PURE__ */ weightOf(100, 'must be above 0 and at most 100')
export const pointsWeight: Leaf = /* @__PURE__ */ weightOf(undefined, 'must be above 0')
export const decimalWeight: Leaf = /* @__PURE__ */ weightOf(1, 'must be above 0 and at most 1')

export const rank: Leaf = (value, around) =>
  decimal(value, around) ?? (patterns.rank.test(String(value)) ? undefined : odd('must be a rank: 1, 2, 3...'))

/** The language of a text: a notice may name it in ways of its own, and its texts are kept. */
export const textLanguage: Leaf = (value, around) => {
  const complaint = languageTag(value, around)
  return complaint && { ...complaint, kept: true }
}

export const schemaVersion: Leaf = (value) =>
  value === '1' ? undefined : { code: 'invalid', message: 'must be "1", the only version there is', write: '"1"' }
