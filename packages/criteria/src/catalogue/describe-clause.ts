import {
  anyText,
  type ClausePairs,
  type ClauseParam,
  type CriterionTarget,
  checkInput,
  defined,
  formatMessage,
  type LegalReference,
  type LegalReview,
  type Members,
  type Message,
  type MessageParams,
  type NationalLaw,
  type Provenance,
} from '@opensource-experts/core'
import type {
  Clause,
  ClauseEforms,
  ClauseEvidence,
  ClauseKind,
  ClauseParameter,
  ClauseScoring,
  Level,
  SuggestedWeight,
} from '../clause/clause'
import { type ClauseText, documentPlaces, textMessages } from '../clause/clause-text'
import { defaultOf } from '../clause/default-of'
import { type Filling, fill } from '../clause/fill'
import type { LanguageTexts } from '../clause/language-texts'
import { lawArgument, lawsIn, lawWord, wordingLaw } from '../clause/law'
import { parameterBounds } from '../clause/parameter-bounds'
import { say } from '../clause/say'
import type { Catalogue } from './catalogue'
import { catalogueOptions, clauseInput, readingCatalogue } from './catalogue-input'
import type { ClauseReview } from './clause-review'

/** The texts of a clause, filled with the defaults. */
export type ClauseTextDocument = Omit<ClauseText<string>, 'proposed' | 'lotSoftware'>

/** A clause as plain JSON, with its texts in every language: what `ose criteria show --json` gives. */
export interface ClauseDocument {
  readonly id: string
  readonly version: string
  readonly kind: ClauseKind
  /** Absent: it makes no criterion. */
  readonly target?: CriterionTarget
  readonly tags: readonly string[]
  readonly suggestedWeight?: SuggestedWeight
  readonly scoring?: ClauseScoring
  readonly eForms: ClauseEforms
  readonly parameters: Readonly<Record<string, ParameterDocument>>
  /** What it needs beside it, cannot stand beside, or counts twice with, in the same lot. */
  readonly pairs?: ClausePairs
  readonly evidence: readonly ClauseEvidence[]
  readonly legalBasis: readonly LegalReference[]
  /** Null: no named lawyer has read it yet. */
  readonly legalReview: LegalReview | null
  /** Who has read it, in which version; `stale` where the text has changed since. Absent: nobody. */
  readonly reviews?: readonly ClauseReview[]
  readonly provenance: Provenance
  /** By language; parameters stand at their defaults, those without default in square brackets. */
  readonly texts: ClauseTextDocuments
  /** The law whose words the texts take, where a jurisdiction was given whose law has words of its own. Absent: neutral words. */
  readonly law?: NationalLaw
  /** The texts as other laws word them, in the languages in which they do. Absent where a jurisdiction was given. */
  readonly under?: Readonly<Partial<Record<NationalLaw, ClauseTextDocuments>>>
}

/** By language. */
export type ClauseTextDocuments = Readonly<
  Record<string, ClauseTextDocument & { readonly status: LanguageTexts['status'] }>
>

export interface DescribeOptions {
  readonly catalogue: Catalogue
  /** ISO code of the State whose words the texts take. Default: neutral words, and those of each law under `under`. */
  readonly jurisdiction?: string
}

export type ParameterDocument = ClauseParameter & {
  readonly meaning: Readonly<Record<string, string>>
  readonly admits: string
  readonly required: boolean
}

const describeOptions: Members = catalogueOptions({ jurisdiction: anyText })

/** A clause with everything a person or a program needs to judge it, as plain JSON. */
export function describeClause(clause: Clause, options: DescribeOptions): ClauseDocument {
  checkInput('describeClause', { clause: [clauseInput, clause], options: [describeOptions, options] })
  return readingCatalogue('describeClause', () => described(clause, options))
}

function described(clause: Clause, { catalogue, jurisdiction }: DescribeOptions): ClauseDocument {
  const languages = Object.entries(catalogue.texts).flatMap(([language, texts]) => {
    const text = texts.clauses[clause.id]
    return text ? [{ language, texts, text }] : []
  })
  const { parameterRules: _, minimumReferences: __, ...meta } = clause
  const laws = lawsIn(languages.flatMap(({ text }) => textMessages(text)))
  const law = laws.find((each) => each === wordingLaw(jurisdiction))
  const textsUnder = (wording: NationalLaw | undefined, spoken = languages): ClauseTextDocuments =>
    Object.fromEntries(
      spoken.map(({ language, texts, text }) => [
        language,
        { status: texts.status, ...filledText(clause, language, texts, text, wording) },
      ]),
    )
  const worded = (each: NationalLaw) => languages.filter(({ text }) => lawsIn(textMessages(text)).includes(each))
  const others = jurisdiction === undefined ? laws.map((each) => [each, textsUnder(each, worded(each))] as const) : []
  const reviews = (catalogue.reviews ?? []).filter((review) => review.clause === clause.id)
  return {
    ...meta,
    ...defined({ reviews: reviews.length > 0 ? reviews : undefined }),
    parameters: Object.fromEntries(
      Object.entries(clause.parameters).map(([name, parameter]) => [
        name,
        {
          ...parameter,
          meaning: Object.fromEntries(
            languages.map(({ language, text }) => [
              language,
              formatMessage(text.parameters[name] ?? '', lawParam(law), language),
            ]),
          ),
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
    texts: textsUnder(law),
    ...defined({ law, under: others.length > 0 ? Object.fromEntries(others) : undefined }),
  }
}

function lawParam(law: NationalLaw | undefined): MessageParams {
  return { [lawArgument]: lawWord(law) }
}

function filledText(
  clause: Clause,
  language: string,
  { phrases }: LanguageTexts,
  { proposed: _, lotSoftware, ...text }: ClauseText,
  law: NationalLaw | undefined,
): ClauseTextDocument {
  // What has no parameters is shown as it is written.
  const plain = (message: Message) => formatMessage(message, lawParam(law), language)
  const each = (messages: Readonly<Record<string, Message>>) =>
    Object.fromEntries(Object.entries(messages).map(([key, message]) => [key, plain(message)]))
  const basic = fillingAt('basic')
  const filled = (message: Message | undefined, filling: Filling) => message && fill(message, filling)
  return {
    name: plain(text.name),
    ...defined({
      purpose: text.purpose && plain(text.purpose),
      subjectMatterLink: filled(text.subjectMatterLink, basic),
    }),
    levels: { basic: levelAt('basic'), advanced: levelAt('advanced'), exemplary: levelAt('exemplary') },
    evidence: each(text.evidence),
    ...defined({
      verification: text.verification && plain(text.verification),
      proportionality: text.proportionality && plain(text.proportionality),
      risks: text.risks && plain(text.risks),
    }),
    parameters: each(text.parameters),
    ...defined({ choices: text.choices }),
  }

  function fillingAt(level: Level): Filling {
    return {
      language,
      phrases,
      law,
      text: defined({ lotSoftware }),
      values: Object.fromEntries(
        Object.entries(clause.parameters).flatMap(([name, parameter]): [string, ClauseParam][] => {
          if (parameter.type === 'names') return []
          const meaning = plain(text.parameters[name] ?? name).replace(/[.;].*$/u, '')
          return [[name, defaultOf(parameter, level) ?? `[${meaning}${say(phrases.toBeGiven, {}, language)}]`]]
        }),
      ),
    }
  }

  function levelAt(level: Level) {
    const own = text.levels[level]
    const filling = fillingAt(level)
    return defined({
      summary: own.summary && plain(own.summary),
      text: filled(own.text, filling),
      ...Object.fromEntries(documentPlaces.map((place) => [place, filled(own[place], filling)])),
      notice: filled(own.notice, filling),
      steps: own.steps?.map((step) => fill(step, filling)),
    })
  }
}
