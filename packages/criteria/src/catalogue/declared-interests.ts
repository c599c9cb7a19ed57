import type { Catalogue } from './catalogue'
import { textsFor } from './texts-for'

/** The declared interests (rule PRO-02) in the first language that has them; else as the catalogue says them. */
export function declaredInterests(catalogue: Catalogue, languages: readonly string[]): readonly string[] {
  for (const language of languages) {
    const interests = textsFor(catalogue, language)?.phrases.interests
    if (interests !== undefined) return interests
    // The catalogue itself is written in English.
    if (language.split('-')[0]?.toLowerCase() === 'en') break
  }
  return catalogue.interests
}
