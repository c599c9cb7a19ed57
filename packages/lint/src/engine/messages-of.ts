import type { Message, MessageCatalogue } from '@opensource-experts/core'
import { expectList, readingInput } from '@opensource-experts/core'
import type { Rule } from './rule'
import type { RuleTexts } from './rule-texts'

/**
 * The sentences that rules bring themselves, as a catalogue for `format` and `formatAdvice`:
 * `format(finding, 'fr', [messagesOf([mine]), { fr }])`.
 */
export function messagesOf(rules: readonly Pick<Rule, 'id' | 'texts'>[]): MessageCatalogue {
  expectList('messagesOf', 'rules', rules)
  return readingInput('messagesOf', 'rules', 'rules with their texts', () => sentencesByLanguage(rules))
}

function sentencesByLanguage(rules: readonly Pick<Rule, 'id' | 'texts'>[]): MessageCatalogue {
  const languages = new Map<string, [id: string, message: Message][]>()
  for (const { id, texts = {} } of rules) {
    for (const [language, own] of Object.entries(texts)) {
      languages.set(language, [...(languages.get(language) ?? []), ...sentencesOf(id, own)])
    }
  }
  return Object.fromEntries([...languages].map(([language, all]) => [language, Object.fromEntries(all)]))
}

function sentencesOf(id: string, { message, fix, questions = {} }: RuleTexts): [string, Message][] {
  return [
    [id, message],
    ...(fix === undefined ? [] : [[`${id}.fix`, fix] as [string, Message]]),
    ...Object.entries(questions).map(([ask, text]): [string, Message] => [`${id}.question.${ask}`, text]),
  ]
}
