import { anyText, checkInput, type Members, procurementArgument } from '@opensource-experts/core'
import { type NeedWords, needWordsOr } from '../propose/need-words'
import { criteriaChanges } from './criteria-changes'
import { lotChanges } from './lot-changes'
import { lotClauseChanges } from './lot-clause-changes'
import type { Note, ProposalChange } from './proposal-change'
import { type Compared, sameLots } from './same-lots'
import { wholeChanges } from './whole-changes'

/** A proposal as `propose` answers it, or as much of it as is compared. */
export type ComparedProposal = Compared

export interface CompareProposalsOptions {
  /** BCP 47 tag of the sentences; English where there are none in it. Default: `en`. */
  readonly locale?: string
}

const proposal = (given: unknown): Members => {
  const [shape] = procurementArgument((given as Partial<Compared> | undefined)?.procurement)
  return { members: { procurement: shape, keys: { named: anyText } }, required: ['procurement'], open: true }
}

/**
 * What is other in a later proposal for the same need, in words: the State, procedure, value, framework and limits; lots added,
 * gone, made one or changed; clauses on their design; criteria and conditions added, gone, at another level or weight. Lots are the same by key, else
 * by title; names stand before ids. Nothing is said twice; no difference is an empty list. Pure, deterministic.
 * @throws OseError `input-invalid`.
 */
export function compareProposals(
  before: ComparedProposal,
  after: ComparedProposal,
  options: CompareProposalsOptions = {},
): ProposalChange[] {
  checkInput('compareProposals', {
    before: [proposal(before), before],
    after: [proposal(after), after],
    options: [{ members: { locale: anyText } }, options],
  })
  const { locale = 'en' } = options
  const words: NeedWords = needWordsOr(locale)
  const found: ProposalChange[] = []
  const note: Note = (code, path, params) => {
    found.push({ code, path, params, text: words.say(code, params) })
  }
  const lots = sameLots(before, after)
  const both = { before: before.procurement, after: after.procurement, locale, words, note }
  wholeChanges(both)
  lotChanges(both, lots)
  lotClauseChanges(both, lots)
  criteriaChanges(both, lots)
  return found
}
