import type {
  ClauseParam,
  DocumentTexts,
  EvidenceRequirement,
  LocalizedText,
  Message,
  NationalLaw,
  Scoring,
  SelectionMinimum,
} from '@opensource-experts/core'
import { defined } from '@opensource-experts/core'
import type { Catalogue } from '../catalogue/catalogue'
import { textsFor } from '../catalogue/texts-for'
import type { Clause, Level } from '../clause/clause'
import { type ClauseText, documentPlaces } from '../clause/clause-text'
import { type Filling, fill } from '../clause/fill'

/** What a clause gives a criterion. */
export interface ClauseMembers {
  readonly name: LocalizedText
  readonly description: LocalizedText
  readonly documentTexts?: DocumentTexts
  readonly noticeText: LocalizedText
  readonly subjectMatterLink: LocalizedText
  readonly verification: LocalizedText
  readonly evidence: readonly EvidenceRequirement[]
  readonly scoring?: Scoring
  readonly minimum?: SelectionMinimum
}

/** In which words: languages that have texts, and the law that they follow where laws differ. */
export interface Wording {
  readonly languages: readonly string[]
  readonly catalogue: Catalogue
  readonly law?: NationalLaw | undefined
}

type Values = Readonly<Record<string, ClauseParam>>
type ClauseFilling = Filling & { readonly text: ClauseText }
/** One text of the clause, in each language that has it. */
type Say = (choose: (text: ClauseText) => Message | undefined) => LocalizedText

/** The members of a clause at a level, in those of the languages that have texts. */
export function clauseMembers(
  clause: Clause,
  level: Level,
  values: Values,
  { languages, catalogue, law }: Wording,
): ClauseMembers {
  const fillings = languages.flatMap((language): ClauseFilling[] => {
    const texts = textsFor(catalogue, language)
    const text = texts?.clauses[clause.id]
    return texts && text ? [{ language, phrases: texts.phrases, text, values, law }] : []
  })
  const say: Say = (choose) =>
    Object.fromEntries(
      fillings.flatMap((filling) => {
        const message = choose(filling.text)
        return message === undefined ? [] : [[filling.language, fill(message, filling)] as const]
      }),
    )
  const scoring = scoringOf(clause, level, values, say, fillings)
  return {
    name: say((text) => text.name),
    description: say((text) => text.levels[level].text),
    noticeText: say((text) => text.levels[level].notice),
    ...defined({ documentTexts: documentTextsOf(level, say) }),
    subjectMatterLink: say((text) => text.subjectMatterLink),
    verification: say((text) => text.verification),
    evidence: clause.evidence
      .filter((evidence) => evidence.levels?.includes(level) ?? true)
      .map(({ key, orEquivalent = true, personal }) => ({
        text: say((text) => text.evidence[key]),
        orEquivalent,
        ...defined({ personal }),
      })),
    ...defined({ scoring }),
    ...minimumOf(clause, values),
  }
}

function documentTextsOf(level: Level, say: Say): DocumentTexts | undefined {
  const said = documentPlaces.flatMap((place) => {
    const texts = say((text) => text.levels[level][place])
    return Object.keys(texts).length > 0 ? [[place, texts] as const] : []
  })
  return said.length > 0 ? Object.fromEntries(said) : undefined
}

function scoringOf(
  clause: Clause,
  level: Level,
  values: Values,
  say: Say,
  fillings: readonly ClauseFilling[],
): Scoring | undefined {
  if (!clause.scoring) return undefined
  const { method, params = [], constants = {} } = clause.scoring
  const chosen = params.flatMap((name) => {
    const value = values[name]
    return value === undefined ? [] : [[name, value] as const]
  })
  const stepped = fillings.some(({ text }) => text.levels[level].steps)
  const steps = stepped ? [0, 1, 2, 3, 4].map((mark) => say((text) => text.levels[level].steps?.[mark])) : []
  return {
    method,
    ...defined({
      params:
        chosen.length + Object.keys(constants).length > 0 ? { ...Object.fromEntries(chosen), ...constants } : undefined,
      steps: steps.length > 0 ? steps : undefined,
    }),
  }
}

function minimumOf(clause: Clause, values: Values): { minimum?: SelectionMinimum } {
  const { minimumReferences } = clause
  if (!minimumReferences) return {}
  const count = values[minimumReferences.count]
  const months = Number(values[minimumReferences.months])
  if (typeof count !== 'number' && typeof count !== 'string') return {}
  // Annex XII, part II (a)(ii): services of the last three years.
  return { minimum: { what: 'references', value: count, years: months / 12 } }
}
