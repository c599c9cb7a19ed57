import type { ClauseParam, Message, NationalLaw } from '@opensource-experts/core'
import type { ClauseText } from './clause-text'
import type { Phrases } from './language-texts'
import { lawArgument, lawWord } from './law'
import { say } from './say'

/** What a text is filled with in one language. */
export interface Filling {
  readonly language: string
  readonly phrases: Phrases
  readonly text: Pick<ClauseText, 'choices' | 'lotSoftware'>
  readonly values: Readonly<Record<string, ClauseParam>>
  /** Whose words the text takes where laws differ. Absent: neutral ones. */
  readonly law?: NationalLaw | undefined
}

/** Fills a text of a clause. A parameter without value stays visible in braces, for `lint` (EFO-06) to find. */
export function fill(message: Message, filling: Filling): string {
  const values = Object.entries(filling.values).map(([name, value]) => [name, shown(name, value, filling)] as const)
  const params = { ...Object.fromEntries(values), components: components(filling), [lawArgument]: lawWord(filling.law) }
  return say(message, params, filling.language)
}

/** The words for the software concerned, with its names where they are known. */
function components({ phrases, text, values }: Filling): string {
  const { components: names } = values
  const words = text.lotSoftware ?? phrases.lotSoftware
  return Array.isArray(names) ? `${words} (${names.join(', ')})` : words
}

function shown(name: string, value: ClauseParam, { language, phrases, text }: Filling): ClauseParam {
  const choices = text.choices?.[name]
  if (Array.isArray(value)) {
    return value.map((each: string) => choices?.[each] ?? each).join(say(phrases.separator, {}, language))
  }
  return typeof value === 'string' ? (choices?.[value] ?? value) : value
}
