import type { Rule } from '../../src/engine/rule'
import { climateLaw, climateLawFacts, climateLawFrom } from '../../src/facts/climate-law'
import { environmentalAnswers } from '../../src/facts/tagged'
import { awardQuestion, isAwardUnsaid } from '../../src/facts/unsaid-award'

export const rule: Rule = {
  id: 'AWD-W09',
  presets: ['recommended'],
  summary: 'France, from 21 August 2026: one award criterion at least takes the environment into account.',
  family: 'award.weights',
  severity: 'error',
  certainty: 'certain',
  jurisdiction: 'FR',
  appliesTo: ['award'],
  legalBasis: [
    { ref: 'CCP L2152-7, as amended by Law 2021-1104 art. 35', status: 'verified' },
    { ref: 'Decree 2022-767 (21 August 2026)', status: 'verified' },
  ],
  legalReview: null,
  params: { from: climateLawFrom },
  facts: [...climateLawFacts, '/criteria/*/tags', '/criteria/*/type', '/criteria/*/origin'],
  *check(context) {
    if (!(yield* climateLaw(context))) return
    const silent: string[] = []
    const environmental = environmentalAnswers()
    for (const place of context.places) {
      const { id, pointer, kind, award } = place
      if (kind !== 'lot' || award.some((entry) => environmental(entry) === 'yes')) continue
      const open = award.filter((entry) => environmental(entry) === 'unknown')
      if (isAwardUnsaid(context, place)) silent.push(id)
      else if (open.length === 0) yield { path: pointer, lots: [id] }
      else for (const each of open) yield { fact: `${each.pointer}/tags`, ask: 'tags', about: each.name, lots: [id] }
    }
    yield* awardQuestion(silent)
  },
}
