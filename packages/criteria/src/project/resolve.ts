import type { Criterion } from '@opensource-experts/core'
import type { Catalogue } from '../catalogue/catalogue'
import { resolve as bare, type OfKind } from '../resolve/resolve'
import type { ResolveOptions as BareOptions } from '../resolve/resolve-options'
import { defaultCatalogue } from './default-catalogue'
import { withCatalogue } from './with-catalogue'

export interface ResolveOptions extends Omit<BareOptions, 'catalogue'> {
  /** Default: the catalogue of the project. */
  readonly catalogue?: Catalogue
}

/**
 * Fills a criterion from its clause at its version, level (default `basic`) and parameters: name, texts, scoring,
 * evidence, link, verification, tags, target, and for selection code, use and minimum. What the buyer wrote stays as
 * it is and is listed in `provenance.adapted`; only the target is always the clause's. Weights stay the buyer's.
 * `drafts` lists the languages whose text no person has read. A criterion without clause is returned as it is.
 *
 * @throws OseError `clause-unknown`, `clause-version-unknown`, `clause-level-unknown`, `clause-kind-mismatch`,
 * `clause-param-missing`, `clause-param-invalid`.
 */
export function resolve<Given extends Criterion>(criterion: Given, options: ResolveOptions): OfKind<Given['kind']>
export function resolve<Given extends Criterion>(
  criteria: readonly Given[],
  options: ResolveOptions,
): OfKind<Given['kind']>[]
export function resolve(given: Criterion | readonly Criterion[], options: ResolveOptions): Criterion | Criterion[] {
  return bare(given as Criterion, withCatalogue('resolve', options, defaultCatalogue))
}
