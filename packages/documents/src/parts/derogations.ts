import { open } from './blocks'
import { commitments } from './commitments'
import { criterionName } from './criterion-name'
import { documentText, textsOf } from './document-texts'
import { criterionText } from './local-text'
import { type Merged, ofKind } from './merge-criteria'
import { speaksOfPenalty } from './penalty'
import type { Draft } from './section'
import type { Setting } from './setting'

export interface Derogation {
  /** Number of the article in the contract. */
  readonly article: string
  readonly name: string
  /** What it departs from: `derogation.<from>` is the sentence. */
  readonly from: 'penalty' | 'replacement'
}

/**
 * Articles of the CCAG-TIC that are known, from memory only: the contract does not print them, the internal file says what
 * to look up.
 */
export const articlesFromMemory: Readonly<Partial<Record<Derogation['from'], string>>> = { replacement: '3.4.3' }

/** Clauses that say how persons are replaced. */
const replacing: ReadonlySet<string> = new Set(['PER-12'])

/** The conditions that depart from general clauses, as far as their texts and clauses show it. */
export function derogationsOf(
  setting: Setting,
  at: { readonly terms: number; readonly commitments: number },
): Derogation[] {
  const { words, criteria } = setting
  const { language } = words
  const terms = ofKind(criteria, 'performance').flatMap((each, index) => {
    const article = `${at.terms}.${index + 1}`
    return kindsOf(each, language).map((from) => ({ article, name: criterionName(setting, each), from }))
  })
  const owed = commitments(setting).flatMap(({ each, draft }, index) =>
    draft.blocks.some((block) => block.type === 'text' && speaksOfPenalty(block.text, language))
      ? [{ article: `${at.commitments}.${index + 1}`, name: criterionName(setting, each), from: 'penalty' as const }]
      : [],
  )
  return [...terms, ...owed]
}

function kindsOf({ criterion, path }: Merged, language: string): Derogation['from'][] {
  const own = documentText(textsOf({ criterion, path }), 'contract', language) ?? ''
  const text = `${criterionText(criterion, language, path) ?? ''}\n\n${own}`
  return [
    ...(speaksOfPenalty(text, language) ? (['penalty'] as const) : []),
    ...(replacing.has(criterion.clause?.id ?? '') ? (['replacement'] as const) : []),
  ]
}

/** R2112-3 of the French Code: a contract lists the articles of the general clauses that it departs from. No other law is invented. */
export function derogations(setting: Setting, at: { readonly terms: number; readonly commitments: number }): Draft[] {
  const { words } = setting
  if (words.law !== 'FR') return []
  const { say } = words
  const own = derogationsOf(setting, at)
  const list =
    own.length === 0
      ? open(words, 'derogations-none')
      : ({
          type: 'table',
          caption: say('derogations-caption'),
          columns: ['column-article', 'column-condition', 'column-derogation', 'column-ccag'].map((id) => ({
            text: say(id),
          })),
          rows: own.map(({ article, name, from }) => [article, name, say(`derogation.${from}`), say('unknown-cell')]),
        } as const)
  return [{ heading: say('derogations'), blocks: [open(words, 'derogations-ccag'), list] }]
}
