import type { Criterion, Procurement } from '@opensource-experts/core'
import type { Catalogue } from '../catalogue/catalogue'
import {
  type ProposeCriteriaOptions as BareOptions,
  proposeCriteriaWithReasons as bare,
  type ProposedCriteria,
} from '../propose/propose-criteria'
import { defaultCatalogue } from './default-catalogue'
import { withCatalogue } from './with-catalogue'

export interface ProposeCriteriaOptions extends Omit<BareOptions, 'catalogue'> {
  /** Default: the catalogue of the project. */
  readonly catalogue?: Catalogue
}

/**
 * Criteria for an existing procurement, such as one read from a notice: resolved, sober, at most 20 per cent of a lot,
 * none that is there already, so that proposing again for the result gives nothing. What joins them to the lot's
 * weights is `withCriteria`. Languages that the clauses lack are missing in the texts, and adapters refuse them; where
 * all are, English is added for people to read.
 */
export function proposeCriteria(procurement: Procurement, options: ProposeCriteriaOptions): Criterion[] {
  return [...proposeCriteriaWithReasons(procurement, options).criteria]
}

/** `proposeCriteria` with its reasons, also for what is not proposed. */
export function proposeCriteriaWithReasons(
  procurement: Procurement,
  options: ProposeCriteriaOptions,
): ProposedCriteria {
  return bare(procurement, withCatalogue('proposeCriteria', options, defaultCatalogue))
}
