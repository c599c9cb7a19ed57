import type { TwoTexts } from './explain'
import type { SharedBuying } from './shared-buying'

/** What a buyer is called in sentences; an id where it has no name. */
export type Called = (id: string) => TwoTexts | string

/** What buyers are called in each language; who is none, by its id. */
export function namesOf(buyers: SharedBuying['buyers']): Called {
  const names = new Map(buyers.map(({ id, name }) => [id, name]))
  return (id) => {
    const name = names.get(id) ?? id
    if (typeof name === 'string') return name
    const [first = id] = Object.values(name)
    return { en: name.en ?? first, fr: name.fr ?? first }
  }
}

/** Several names, in each language. */
export function together(ids: readonly string[], called: Called): TwoTexts {
  const inOne = (language: 'en' | 'fr') =>
    ids
      .map((id) => called(id))
      .map((name) => (typeof name === 'string' ? name : name[language]))
      .join(', ')
  return { en: inOne('en'), fr: inOne('fr') }
}
