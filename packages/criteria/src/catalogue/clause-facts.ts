import { type ClauseLookup, defined } from '@opensource-experts/core'
import type { ClauseSource } from './catalogue'
import { expectClauseSource } from './catalogue-input'

/** What the clauses of a catalogue fix, so that `lint` also takes criteria without their texts. */
export function clauseFacts(catalogue: ClauseSource): ClauseLookup {
  expectClauseSource('clauseFacts', catalogue)
  const facts = new Map(
    catalogue.clauses.map(({ id, target, tags, pairs, commitment, contractual, staffImpact, covers }) => [
      id,
      // Every clause that makes criteria states its link with the subject-matter in its texts.
      {
        ...defined({ target, pairs, commitment, contractual, staffImpact, covers }),
        tags,
        linked: target !== undefined,
      },
    ]),
  )
  return (clauseId) => facts.get(clauseId)
}
