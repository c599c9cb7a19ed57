import { type Criterion, type LotClause, OseError, type Procurement } from '@opensource-experts/core'
import { type Catalogue, resolve, resolveLotClauses } from '@opensource-experts/criteria'

/** Where the clauses are looked up: a context, or nothing for the catalogue of the project. */
export interface Catalogued {
  readonly catalogue?: Catalogue
}

/** As an option of the functions that take a catalogue. */
export function catalogueOf({ catalogue }: Catalogued): Catalogued {
  return catalogue ? { catalogue } : {}
}

/**
 * Fills criteria from their clauses in the languages of a procurement. A language that a clause lacks stays missing:
 * the adapter refuses it. @throws OseError of `resolve`, with the place in the criteria.
 */
export function resolveFor(
  procurement: Procurement,
  criteria: readonly Criterion[],
  from: Catalogued = {},
): Criterion[] {
  const { languages } = procurement
  return criteria.map((criterion, index) =>
    inPlace(index, () => resolve(criterion, { languages, procurement, ...catalogueOf(from) })),
  )
}

/** Fills clauses on lots in the languages of a procurement. @throws OseError of `resolveLotClauses`, with the place. */
export function lotClausesFor(
  procurement: Procurement,
  lotClauses: readonly LotClause[],
  from: Catalogued = {},
): LotClause[] {
  const { languages } = procurement
  try {
    return resolveLotClauses(lotClauses, { languages, procurement, ...catalogueOf(from) })
  } catch (error) {
    if (!OseError.isInstance(error)) throw error
    const path = `/lotClauses${error.path ?? ''}`
    throw new OseError(error.code, error.message, { path, facts: error.facts, cause: error })
  }
}

/** Says what is wrong with references to clauses before any notice is read: whether they hold depends on none. */
export function checkClauses(criteria: readonly Criterion[], from: Catalogued = {}): void {
  criteria.forEach((criterion, index) => {
    inPlace(index, () => resolve(criterion, { languages: ['en'], ...catalogueOf(from) }))
  })
}

function inPlace<Value>(index: number, work: () => Value): Value {
  try {
    return work()
  } catch (error) {
    if (!OseError.isInstance(error)) throw error
    // A clause that is not there has no place of its own in the catalogue's error.
    const path = `/criteria/${index}${error.path ?? '/clause/id'}`
    throw new OseError(error.code, error.message, { path, facts: error.facts, cause: error })
  }
}
