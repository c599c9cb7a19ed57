// What `Intl` makes costs more than the sentence it fills: kept by language.
export const numbersOf: (locale: string) => Intl.NumberFormat = kept(
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
