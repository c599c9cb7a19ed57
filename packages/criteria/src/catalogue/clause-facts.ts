import { type ClauseLookup, defined } from '@opensource-experts/core'
import type { ClauseSource } from './catalogue'
import { expectClauseSource } from './catalogue-input'

/** What the clauses of a catalogue fix, so that `lint` also takes criteria without their texts. */
export function clauseFacts(catalogue: ClauseSource): ClauseLookup {
  expectClauseSource('clauseFacts', catalogue)
  // Every clause states its link with the subject-matter in its texts.
  const facts = new Map(
    catalogue.clauses.map(({ id, target, tags }) => [
      id,
      { ...defined({ target }), tags, linked: target !== undefined },
    ]),
  )
  return (clauseId) => facts.get(clauseId)
}
