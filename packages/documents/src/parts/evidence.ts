import type { EvidenceRequirement } from '@opensource-experts/core'
import type { Block } from '../model/tender-document'
import type { Words } from '../words/document-words'
import { listed, open, text } from './blocks'
import { textIn } from './local-text'

type Evidence = readonly EvidenceRequirement[] | undefined

/** What is handed in, in order, with the open door of arts 43 and 44 of Directive 2014/24. */
export function evidenceBlocks(words: Words, intro: string, evidence: Evidence = []): Block[] {
  if (evidence.length === 0) return []
  const every = evidence.every(({ orEquivalent }) => orEquivalent === true)
  const items = evidence.map(({ text: asked, platforms = [], orEquivalent }) => {
    let item = textIn(asked, words.language) ?? words.say('unknown-cell')
    if (platforms.length > 0) item = words.say('evidence-platforms', { text: ended(item), platforms })
    return orEquivalent && !every ? words.say('evidence-equivalent', { text: ended(item) }) : item
  })
  return [
    ...listed(words.say(intro), items),
    ...(every ? [text(words.say('evidence-all-equivalent'))] : []),
    // Arts 13 and 14 of the GDPR: who is named has to know.
    ...(evidence.some(({ personal }) => personal === true) ? [open(words, 'personal')] : []),
  ]
}

/** The bare names of what is handed in, to tick. */
export function evidenceNames({ say, language }: Words, evidence: Evidence = []): string[] {
  return evidence.map((each) => textIn(each.text, language) ?? say('unknown-cell'))
}

/** As a sentence, before another. */
function ended(text: string): string {
  return /[.!?…»)]$/u.test(text) ? text : `${text}.`
}
