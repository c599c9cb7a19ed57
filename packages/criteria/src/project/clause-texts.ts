import type { ClauseReference, LotClause } from '@opensource-experts/core'
import type { Catalogue } from '../catalogue/catalogue'
import {
  type ClauseTextsOptions as BareOptions,
  resolveLotClauses as bareLotClauses,
  clauseTexts as bareTexts,
  type ClauseTexts,
} from '../resolve/clause-texts'
import { defaultCatalogue } from './default-catalogue'
import type { ResolveOptions } from './resolve'
import { withCatalogue } from './with-catalogue'

export interface ClauseTextsOptions extends Omit<BareOptions, 'catalogue'> {
  /** Default: the catalogue of the project. */
  readonly catalogue?: Catalogue
}

/**
 * The texts of a clause of any kind at its version, level (default `basic`) and parameters, by language: also of one that
 * makes no criterion, on the design of lots or for the consultation of the market.
 * @throws OseError `clause-unknown`, `clause-version-unknown`, `clause-level-unknown`, `clause-param-missing`,
 * `clause-param-invalid`.
 */
export function clauseTexts(clause: ClauseReference, options: ClauseTextsOptions): ClauseTexts {
  return bareTexts(clause, withCatalogue('clauseTexts', options, defaultCatalogue))
}

/**
 * Clauses on the design of lots with their texts, for `lotClauses` of a procurement; a text of the buyer's own stays.
 * @throws OseError as `clauseTexts`; `clause-kind-mismatch` where a clause is of another kind.
 */
export function resolveLotClauses(lotClauses: readonly LotClause[], options: ResolveOptions): LotClause[] {
  return bareLotClauses(lotClauses, withCatalogue('resolveLotClauses', options, defaultCatalogue))
}
