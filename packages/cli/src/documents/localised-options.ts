import type { LocalizedText } from '@opensource-experts/core'
import { usageError } from '../errors/usage-error'

/** Texts by language, as `fr=Un critère est ajouté`. @throws OseError `usage` for one that names no language. */
export function localisedOption(flag: string, values: readonly string[] | undefined): LocalizedText | undefined {
  if (values === undefined) return undefined
  const texts = new Map<string, string>()
  for (const value of values) {
    const [, language, text = ''] = /^([a-z]{2,3}(?:-[A-Z]{2})?)=([\s\S]*)$/u.exec(value) ?? []
    if (language === undefined)
      throw usageError(`${flag} takes a language and a text. Write ${flag} "fr=Un critère est ajouté au lot 2."`)
    if (texts.has(language)) throw usageError(`${flag} gives two texts in ${language}. Give one.`)
    texts.set(language, text)
  }
  return Object.fromEntries(texts)
}
