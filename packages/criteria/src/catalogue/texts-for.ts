import type { LanguageTexts } from '../clause/language-texts'
import type { Catalogue } from './catalogue'

/** The texts of a language: of the tag itself (`fr-BE`), else of its language (`fr`). */
export function textsFor({ texts }: Pick<Catalogue, 'texts'>, tag: string): LanguageTexts | undefined {
  return texts[tag] ?? texts[tag.split('-')[0]?.toLowerCase() ?? '']
}
