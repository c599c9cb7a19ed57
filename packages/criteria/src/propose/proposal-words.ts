import { type MessageParams, type NationalLaw, OseError } from '@opensource-experts/core'
import type { Catalogue } from '../catalogue/catalogue'
import { textsFor } from '../catalogue/texts-for'
import type { LanguageTexts } from '../clause/language-texts'
import { lawArgument, lawWord } from '../clause/law'
import { say } from '../clause/say'
import type { ProposalMessageId } from '../generated/proposal-message-id'

/** What `propose` writes in one language, beside the clauses. */
export interface ProposalWords {
  /** Of the words themselves: `fr` for `fr-BE`. */
  readonly language: string
  /** A sentence of `content/proposal`, filled. */
  say(id: ProposalMessageId, params?: MessageParams): string
}

/** The words of a language, where there are any, as a law has them where laws differ. */
export function wordsFor(catalogue: Catalogue, tag: string, law?: NationalLaw): ProposalWords | undefined {
  return spoken(textsFor(catalogue, tag), law)
}

/**
 * The words in which reasons are given: the first language with words, else English, else what the catalogue has.
 * @throws OseError `catalogue-invalid` where it has none.
 */
export function reasonWords(catalogue: Catalogue, languages: readonly string[]): ProposalWords {
  const { texts } = catalogue
  const choices = [...languages.map((tag) => textsFor(catalogue, tag)), texts.en, ...Object.values(texts)]
  const words = choices.map((texts) => spoken(texts)).find((each) => each !== undefined)
  if (words) return words
  throw new OseError(
    'catalogue-invalid',
    `The catalogue ${catalogue.name} has no words for a proposal. Give it the texts of a language that has them: import { en } from '@opensource-experts/criteria/texts/en', then createCatalogue({ texts: [en] }).`,
  )
}

function spoken(texts: LanguageTexts | undefined, law?: NationalLaw): ProposalWords | undefined {
  if (!texts?.proposal) return undefined
  const { language, proposal } = texts
  return {
    language,
    say: (id, params = {}) => say(proposal[id] ?? id, { [lawArgument]: lawWord(law), ...params }, language),
  }
}
