import type { Catalogue } from '../catalogue/catalogue'
import { textsFor } from '../catalogue/texts-for'

/** The languages asked for, with English where none of them has every text: a person has to be able to read it. */
export function withFallback(catalogue: Catalogue, languages: readonly string[]): readonly string[] {
  const whole = languages.some((tag) => catalogue.clauses.every(({ id }) => textsFor(catalogue, tag)?.clauses[id]))
  return whole || catalogue.texts.en === undefined || languages.includes('en') ? languages : [...languages, 'en']
}

/** Those of the languages asked for in which one of these clauses has no text. */
export function withoutTexts(
  catalogue: Catalogue,
  languages: readonly string[],
  clauses: readonly string[],
): readonly string[] {
  return languages.filter((tag) => {
    const texts = textsFor(catalogue, tag)
    return texts === undefined || clauses.some((id) => texts.clauses[id] === undefined)
  })
}
