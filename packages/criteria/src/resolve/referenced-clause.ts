import { type ClauseReference, OseError } from '@opensource-experts/core'
import type { ClauseSource } from '../catalogue/catalogue'
import { findClause } from '../catalogue/find-clause'
import { type Clause, type Level, levels } from '../clause/clause'

/** What refers to a clause, for errors: its words, and its place. */
export interface Referrer {
  /** `Criterion plan`; nothing for a reference by itself. */
  readonly subject: string
  readonly criterion?: string
  readonly path: string
}

/**
 * The clause of a reference in the version that it names, and the level that it asks for (default `basic`).
 * @throws OseError `clause-unknown`, `clause-version-unknown`, `clause-level-unknown`.
 */
export function referencedClause(
  { id, version, level = 'basic' }: ClauseReference,
  catalogue: ClauseSource,
  { subject, criterion, path }: Referrer,
): { readonly clause: Clause; readonly level: Level } {
  const clause = knownClause(id, catalogue, path)
  const said = subject === '' ? '' : `${subject}: `
  if (version !== undefined && version !== clause.version) {
    throw new OseError(
      'clause-version-unknown',
      `${said}the catalogue ${catalogue.name} holds ${id} in version ${clause.version}, not "${version}". Write that version, or use the catalogue that has the other.`,
      { path: `${path}/clause/version`, facts: { criterion, clause: id, version, known: [clause.version] } },
    )
  }
  if (!levels.includes(level)) {
    throw new OseError('clause-level-unknown', `${said}the level must be ${levels.join(', ')}.`, {
      path: `${path}/clause/level`,
      facts: { criterion, level },
    })
  }
  return { clause, level }
}

/** `findClause`, with the place of the reference in its error. */
function knownClause(id: string, catalogue: ClauseSource, path: string): Clause {
  try {
    return findClause(id, { catalogue })
  } catch (error) {
    if (!OseError.isInstance(error)) throw error
    throw new OseError(error.code, error.message, { path: `${path}/clause/id`, facts: error.facts, cause: error })
  }
}
