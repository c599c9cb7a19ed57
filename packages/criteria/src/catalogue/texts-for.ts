import type { LanguageTexts } from '../clause/language-texts'
import type { Catalogue } from './catalogue'

/** The texts of a language: of the tag itself (`fr-BE`), else of its language (`fr`). */
export function textsFor({ texts }: Pick<Catalogue, 'texts'>, tag: string): LanguageTexts | undefined {
  const own = [tag, tag.split('-')[0]?.toLowerCase() ?? ''].find((each) => Object.hasOwn(texts, each))
  return own === undefined ? undefined : texts[own]
}
