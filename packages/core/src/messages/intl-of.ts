import { signs } from '../generated/number-signs'

/**
 * A number as its language writes it. The first `Intl.NumberFormat` of a process takes 14 ms: plain numbers in the languages
 * whose signs were read from it when this package was built need none.
 */
export function writtenNumber(value: string | number | bigint, locale: string): string {
  const [, whole, fraction = ''] = /^(0|[1-9]\d*)(?:\.(\d{0,19}[1-9]))?$/u.exec(String(value)) ?? []
  const known = signs.find(([languages]) => languages.split(' ').includes(locale))
  if (whole === undefined || known === undefined) return numbersOf(locale).format(value as number | bigint)
  const [, group, point, least] = known
  const grouped = whole.length < least ? whole : whole.replace(/\B(?=(?:\d{3})+$)/gu, group)
  return fraction === '' ? grouped : `${grouped}${point}${fraction}`
}

// What `Intl` makes costs more than the sentence it fills: kept by language.
const numbersOf: (locale: string) => Intl.NumberFormat = kept(
  (locale) => new Intl.NumberFormat(locale, { maximumFractionDigits: 20 }),
)
export const listsOf: (locale: string) => Intl.ListFormat = kept((locale) => new Intl.ListFormat(locale))
const cardinalsOf = kept((locale) => new Intl.PluralRules(locale))
const ordinalsOf = kept((locale) => new Intl.PluralRules(locale, { type: 'ordinal' }))

export function rulesOf(locale: string, type: 'cardinal' | 'ordinal'): Intl.PluralRules {
  return type === 'ordinal' ? ordinalsOf(locale) : cardinalsOf(locale)
}

function kept<Made>(make: (locale: string) => Made): (locale: string) => Made {
  const made = new Map<string, Made>()
  return (locale) => {
    const known = made.get(locale)
    if (known) return known
    // Tags come from outside: however many there are, what is kept stays small.
    if (made.size >= 64) made.clear()
    const fresh = make(locale)
    made.set(locale, fresh)
    return fresh
  }
}
