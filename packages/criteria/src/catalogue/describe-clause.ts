import type {
  ClauseParam,
  CriterionKind,
  CriterionTarget,
  LegalReference,
  LegalReview,
  Provenance,
} from '@opensource-experts/core'
import {
  type Clause,
  type ClauseEforms,
  type ClauseEvidence,
  type ClauseParameter,
  type ClauseScoring,
  type Level,
  levels,
  type SuggestedWeight,
} from '../clauses/clause'
import type { ClauseText, LanguageTexts } from '../clauses/clause-text'
import { type Filling, fill } from '../resolve/fill'
import { parameterBounds } from '../resolve/parameter-bounds'
import { defaultOf } from '../resolve/settle-parameters'
import { defaultCatalogue } from './default-catalogue'
import type { CatalogueOptions } from './get-clause'

/** A clause as plain JSON, with its texts in every language: what `ose criteria show --json` gives. */
export interface ClauseDocument {
  readonly id: string
  readonly version: string
  readonly kind: CriterionKind
  readonly target: CriterionTarget
  readonly tags: readonly string[]
  readonly suggestedWeight?: SuggestedWeight
  readonly scoring?: ClauseScoring
  readonly eForms: ClauseEforms
  readonly parameters: Readonly<Record<string, ParameterDocument>>
  readonly evidence: readonly ClauseEvidence[]
  readonly legalBasis: readonly LegalReference[]
  /** Null: no named lawyer has read it yet. */
  readonly legalReview: LegalReview | null
  readonly provenance: Provenance
  /** By language; parameters stand at their defaults, those without default in square brackets. */
  readonly texts: Readonly<Record<string, ClauseText & { readonly status: LanguageTexts['status'] }>>
}

export type ParameterDocument = ClauseParameter & {
  readonly meaning: Readonly<Record<string, string>>
  readonly admits: string
  readonly required: boolean
}

/** A clause with everything a person or a program needs to judge it, as plain JSON. */
export function describeClause(
  clause: Clause,
  { catalogue = defaultCatalogue }: CatalogueOptions = {},
): ClauseDocument {
  const languages = Object.entries(catalogue.texts).flatMap(([language, texts]) => {
    const text = texts.clauses[clause.id]
    return text ? [{ language, texts, text }] : []
  })
  const { parameterRules: _, minimumReferences: __, ...meta } = clause
  return {
    ...meta,
    parameters: Object.fromEntries(
      Object.entries(clause.parameters).map(([name, parameter]) => [
        name,
        {
          ...parameter,
          meaning: Object.fromEntries(languages.map(({ language, text }) => [language, text.parameters[name] ?? ''])),
          admits: parameterBounds(parameter),
          required: !('default' in parameter) && !parameter.optional,
        },
      ]),
    ),
    provenance: {
      author: catalogue.author,
      catalogue: { name: catalogue.name, version: catalogue.version },
      licence: catalogue.licence,
      interests: catalogue.interests,
    },
    texts: Object.fromEntries(
      languages.map(({ language, texts, text }) => [
        language,
        { status: texts.status, ...filledText(clause, language, texts, text) },
      ]),
    ),
  }
}

function filledText(clause: Clause, language: string, { phrases }: LanguageTexts, text: ClauseText): ClauseText {
  const at = (level: Level): Filling => ({
    language,
    phrases,
    text: { ...text, choices: {} },
    values: Object.fromEntries(
      Object.entries(clause.parameters).flatMap(([name, parameter]): [string, ClauseParam][] => {
        if (parameter.type === 'names') return []
        const meaning = (text.parameters[name] ?? name).replace(/[.;].*$/u, '')
        return [[name, defaultOf(parameter, level) ?? `[${meaning}${phrases.toBeGiven}]`]]
      }),
    ),
  })
  const basic = at('basic')
  return {
    ...text,
    subjectMatterLink: fill(text.subjectMatterLink, basic),
    levels: Object.fromEntries(
      levels.map((level) => {
        const { steps, ...words } = text.levels[level]
        const filling = at(level)
        return [
          level,
          {
            ...words,
            text: fill(words.text, filling),
            notice: fill(words.notice, filling),
            ...(steps ? { steps: steps.map((step) => fill(step, filling)) } : {}),
          },
        ]
      }),
    ) as unknown as ClauseText['levels'],
  }
}
