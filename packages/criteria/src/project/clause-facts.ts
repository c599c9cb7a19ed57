import type { ClauseLookup } from '@opensource-experts/core'
import type { ClauseSource } from '../catalogue/catalogue'
import { clauseFacts as bare } from '../catalogue/clause-facts'
import { projectCatalogue } from './project-catalogue'

/** What the clauses of a catalogue fix, so that `lint` also takes criteria without their texts. Carries no text. */
export function clauseFacts(catalogue: ClauseSource = projectCatalogue): ClauseLookup {
  return bare(catalogue)
}
