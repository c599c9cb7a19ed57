/** The name of a State in a language; undefined where the code is none. */
export function stateName(state: string, locale: string): string | undefined {
  return nameOf('region', state, locale)
}

/** The name of a language in a language; undefined where the tag is none. */
export function languageName(language: string, locale: string): string | undefined {
  return nameOf('language', language, locale)
}

function nameOf(type: 'region' | 'language', code: string, locale: string): string | undefined {
  const key = `${type} ${locale}`
  try {
    let known = namesOf.get(key)
    // Tags come from outside: however many there are, what is kept stays small.
    if (!known && namesOf.size >= 16) namesOf.clear()
    known ??= new Intl.DisplayNames([locale, 'en'], { type, fallback: 'none' })
    namesOf.set(key, known)
    return known.of(code)
  } catch {
    return undefined
  }
}

// What `Intl` makes costs more than the name it gives.
const namesOf = new Map<string, Intl.DisplayNames>()
