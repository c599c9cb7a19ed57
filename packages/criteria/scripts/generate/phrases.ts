import { defined } from '@opensource-experts/core'
import type { Phrases } from '../../src/clause/language-texts'
import type { Content } from './read-content.ts'

/** The words of a language; one without a file of its own has its words in each clause. */
export function phrasesOf({ languages }: Pick<Content, 'languages'>, language: string): Phrases {
  const file = languages.find(({ name }) => name === language)?.file
  const { lotSoftware = '', separator = '; ', toBeGiven = ': …', interests } = file ?? {}
  return { lotSoftware, separator, toBeGiven, ...defined({ interests: interests?.map((each) => each.trim()) }) }
}
