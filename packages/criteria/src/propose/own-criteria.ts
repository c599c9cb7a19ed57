import type { AwardCriterion, LocalizedText } from '@opensource-experts/core'
import type { ProposalWords } from './proposal-words'
import { wordsFor } from './words-for'

type Say = (words: ProposalWords) => string

function localized(languages: readonly string[], say: Say): LocalizedText {
  return Object.fromEntries(
    languages.flatMap((tag) => {
      const words = wordsFor(tag)
      return words ? [[tag, say(words)] as const] : []
    }),
  )
}

/** The price, compared with the lowest one: bounded, never negative, the lowest price gets the best mark. */
export function priceCriterion(languages: readonly string[], weight: number): AwardCriterion {
  return {
    id: 'price',
    kind: 'award',
    type: 'price',
    target: 'tender',
    lots: 'all',
    name: localized(languages, (words) => words.price.name),
    description: localized(languages, (words) => words.price.description),
    subjectMatterLink: localized(languages, (words) => words.price.link),
    weight: { kind: 'percentage', value: weight },
    scoring: { method: 'price.proportional-lowest' },
  }
}

/** What the buyer values beside price and clauses: one quality criterion that takes the rest of the weight. */
export function methodCriterion(
  languages: readonly string[],
  weight: number,
  lots: AwardCriterion['lots'],
  id: string,
): AwardCriterion {
  const steps = [0, 1, 2, 3, 4].map((mark) => localized(languages, (words) => words.method.steps[mark] ?? ''))
  return {
    id,
    kind: 'award',
    type: 'quality',
    target: 'tender',
    lots,
    name: localized(languages, (words) => words.method.name),
    description: localized(languages, (words) => words.method.description),
    noticeText: localized(languages, (words) => words.method.notice),
    subjectMatterLink: localized(languages, (words) => words.method.link),
    verification: localized(languages, (words) => words.method.verification),
    evidence: [{ text: localized(languages, (words) => words.method.evidence), orEquivalent: true }],
    tags: [],
    weight: { kind: 'percentage', value: weight },
    scoring: { method: 'quality.anchored-steps', params: { scale: 4, aggregation: 'consensus' }, steps },
  }
}
