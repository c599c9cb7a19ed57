import {
  type Criterion,
  checkInput,
  type DocumentTexts,
  type LotClause,
  type Procurement,
  procurementArgument,
} from '@opensource-experts/core'
import { optionsShape } from './input/shapes'
import type { InternalNotes } from './model/internal-notes'
import type { ProgrammeStep } from './model/programme-step'
import type { TenderDocument } from './model/tender-document'
import { answerFrame } from './papers/answer-frame'
import { consultationRules } from './papers/consultation-rules'
import { contract } from './papers/contract'
import { internalFile } from './papers/internal-file'
import type { Paper } from './papers/paper'
import { specifications } from './papers/specifications'
import { commitments } from './parts/commitments'
import { textIn } from './parts/local-text'
import type { Merged } from './parts/merge-criteria'
import { provenanceLines } from './parts/provenance'
import { type Draft, numbered } from './parts/section'
import type { Setting } from './parts/setting'
import { settingFor } from './parts/setting-for'

export interface TenderDocumentsOptions {
  /** BCP 47 tag: all of every document is in it. Default: the first language of the procurement that has words here, else English. */
  readonly language?: string
  /** Steps of a programme, for the specifications: in which order lots are performed, and what is decided in between. */
  readonly programme?: readonly ProgrammeStep[]
  /** What belongs into the internal file and into no other document. */
  readonly internal?: InternalNotes
}

export interface TenderDocuments {
  readonly language: string
  /** Consultation rules, contract, specifications, answer frame, internal file: in this order, each once. */
  readonly documents: readonly TenderDocument[]
}

/** The documents that are made together. */
type WholeKind = Paper['kind']

/** The criteria whose texts stand in a document. */
const kindsIn: Readonly<Record<WholeKind, readonly Criterion['kind'][]>> = {
  'consultation-rules': ['award', 'selection'],
  ccap: ['performance'],
  cctp: ['technical-specification'],
  'answer-frame': ['award', 'selection', 'technical-specification'],
  'internal-file': ['award', 'selection', 'performance', 'technical-specification'],
}

/** Texts for a document that is not the main one of a criterion. */
const placeIn: Readonly<Record<WholeKind, keyof DocumentTexts | undefined>> = {
  'consultation-rules': undefined,
  ccap: 'contract',
  cctp: 'specifications',
  'answer-frame': 'answer',
  'internal-file': 'internal',
}

/** The clauses on lots whose texts a document holds. */
function lotClausesOf({ procurement }: Setting, kind: WholeKind): readonly LotClause[] {
  const place = placeIn[kind]
  const { lotClauses = [] } = procurement
  return place ? lotClauses.filter(({ documentTexts }) => documentTexts?.[place] !== undefined) : lotClauses
}

/**
 * The tender documents of a procurement, each sentence in its own: award criteria, weights, formulas and points in the
 * consultation rules; conditions of performance, penalties and derogations in the contract; technical specifications in
 * theirs; what tenderers fill in, in the answer frame; reasons, estimates and what is still open in the internal file.
 * Nothing is invented: what is not known is said as open. Takes resolved criteria. Pure.
 *
 * @throws OseError `input-invalid`; `language-missing` where the documents or a criterion have no text in the language, `clause-unresolved`
 * where a criterion has none at all; `too-large` where the tables would be out of all proportion.
 */
export function tenderDocuments(procurement: Procurement, options: TenderDocumentsOptions = {}): TenderDocuments {
  checkInput('tenderDocuments', {
    procurement: procurementArgument(procurement),
    options: [optionsShape, options],
  })
  const setting = { ...settingFor(procurement, options.language), programme: options.programme ?? [] }
  const { language } = setting.words
  const public_ = [consultationRules, contract, specifications, answerFrame].map((paper) =>
    documentOf(setting, paper, paper.sections(setting)),
  )
  const internal: Omit<Paper, 'sections'> = { kind: 'internal-file', audience: 'internal-file' }
  const documents = [...public_, documentOf(setting, internal, internalFile(setting, options.internal ?? {}, public_))]
  return { language, documents }
}

/** The criteria whose texts a document holds. */
function textsIn(setting: Setting, kind: WholeKind): Merged[] {
  // Award criteria lend the contract their sanctions; others say something of their own there, or in the specifications.
  const place = placeIn[kind]
  const lent = new Set<Merged>([
    ...(kind === 'ccap' ? commitments(setting).map(({ each }) => each) : []),
    ...setting.criteria.filter(({ criterion }) => place && criterion.documentTexts?.[place] !== undefined),
  ])
  return setting.criteria.filter((each) => kindsIn[kind].includes(each.criterion.kind) || lent.has(each))
}

function documentOf(
  setting: Setting,
  { kind, audience }: Omit<Paper, 'sections'>,
  sections: readonly Draft[],
): TenderDocument {
  const { words, procurement } = setting
  const subject = textIn(procurement.title, words.language)
  return {
    kind,
    audience,
    language: words.language,
    title: words.say(`title.${kind}`),
    ...(subject === undefined ? {} : { subject }),
    ...(audience === 'internal-file' ? { notice: words.say('audience.internal-file') } : {}),
    sections: numbered(sections),
    provenance: {
      heading: words.say('provenance'),
      lines: provenanceLines(setting, textsIn(setting, kind), lotClausesOf(setting, kind)),
    },
  }
}
