import {
  anyText,
  type ClauseReference,
  type Criterion,
  checkInput,
  type DocumentTexts,
  defined,
  type LocalizedText,
  type LotClause,
  type Members,
  OseError,
  type Provenance,
} from '@opensource-experts/core'
import { readingCatalogue } from '../catalogue/catalogue-input'
import { declaredInterests } from '../catalogue/declared-interests'
import { textsFor } from '../catalogue/texts-for'
import type { ClauseKind } from '../clause/clause'
import { wordingLaw } from '../clause/law'
import { clauseMembers } from './clause-members'
import { lotSoftware } from './lot-software'
import { type Referrer, referencedClause } from './referenced-clause'
import { type ResolveOptions, resolveOptionsInput } from './resolve-options'
import { settleParameters } from './settle-parameters'

/** The texts of a clause of any kind, by language: what a clause that makes no criterion is read by. */
export interface ClauseTexts {
  /** Whatever is asked of it, the reference that gives these texts again. */
  readonly clause: Required<ClauseReference>
  readonly kind: ClauseKind
  readonly name: LocalizedText
  /** For its main place: the consultation rules for lots, the questionnaire for the market. */
  readonly text: LocalizedText
  readonly noticeText?: LocalizedText
  readonly documentTexts?: DocumentTexts
  readonly provenance: Provenance
  /** Languages whose text no person has read. */
  readonly drafts?: readonly string[]
}

export interface ClauseTextsOptions extends ResolveOptions {
  /** Lots whose software the texts name. Default: all of the procurement. */
  readonly lots?: Criterion['lots']
}

const referenceInput: Members = { members: { id: anyText }, required: ['id'], open: true }
const lotsInput = { either: [anyText, { list: anyText }], says: 'must be "all", or ids of lots' } as const
const textsOptions: Members = {
  ...resolveOptionsInput,
  members: { ...resolveOptionsInput.members, lots: lotsInput },
}
const lotClauseInput: Members = {
  members: { id: anyText, clause: referenceInput, lots: lotsInput },
  required: ['id', 'clause', 'lots'],
  open: true,
}

/**
 * The texts of a clause at its version, level (default `basic`) and parameters.
 * @throws OseError as `resolve`.
 */
export function clauseTexts(clause: ClauseReference, options: ClauseTextsOptions): ClauseTexts {
  checkInput('clauseTexts', { clause: [referenceInput, clause], options: [textsOptions, options] })
  return readingCatalogue('clauseTexts', () => textsOf(clause, options, { subject: '', path: '' }))
}

/**
 * Clauses on the design of lots with their texts; a text of the buyer's own stays.
 * @throws OseError as `resolve`; `clause-kind-mismatch` where a clause is of another kind.
 */
export function resolveLotClauses(lotClauses: readonly LotClause[], options: ResolveOptions): LotClause[] {
  checkInput('resolveLotClauses', {
    lotClauses: [{ list: lotClauseInput }, lotClauses],
    options: [resolveOptionsInput, options],
  })
  return readingCatalogue('resolveLotClauses', () =>
    lotClauses.map((own, index) => {
      const from = { subject: `Clause ${own.id}`, path: `/${index}` }
      const made = textsOf(own.clause, { ...options, lots: own.lots }, from)
      if (made.kind !== 'lot-design')
        throw new OseError(
          'clause-kind-mismatch',
          `Clause ${own.id}: ${own.clause.id} is a clause of kind ${made.kind}, not lot-design. Make a criterion of it, or take its text from clauseTexts.`,
          { path: `/${index}/clause/id`, facts: { clause: own.clause.id, kind: made.kind } },
        )
      const { name, text, documentTexts, provenance, drafts } = made
      const { drafts: _, ...rest } = own
      return {
        ...defined({ name, text, documentTexts, provenance }),
        ...rest,
        clause: made.clause,
        ...defined({ drafts }),
      }
    }),
  )
}

function textsOf(reference: ClauseReference, options: ClauseTextsOptions, from: Referrer): ClauseTexts {
  const { languages, catalogue, procurement, lots = 'all' } = options
  const { clause, level } = referencedClause(reference, catalogue, from)
  const components = procurement && lotSoftware({ lots }, procurement)
  const params = settleParameters(clause, level, reference.params ?? {}, {
    catalogue,
    path: from.path,
    ...defined({ components, jurisdiction: procurement?.jurisdiction }),
  })
  const { name, description, noticeText, documentTexts } = clauseMembers(clause, level, params, {
    languages,
    catalogue,
    law: wordingLaw(procurement?.jurisdiction),
  })
  const drafts = languages.filter((language) => textsFor(catalogue, language)?.status === 'draft')
  const { author, licence, version } = catalogue
  return {
    clause: { id: clause.id, version: clause.version, level, params },
    kind: clause.kind,
    name,
    text: description,
    ...defined({
      noticeText: Object.keys(noticeText).length > 0 ? noticeText : undefined,
      documentTexts,
      drafts: drafts.length > 0 ? drafts : undefined,
    }),
    provenance: {
      author,
      licence,
      interests: declaredInterests(catalogue, languages),
      catalogue: { name: catalogue.name, version },
    },
  }
}
