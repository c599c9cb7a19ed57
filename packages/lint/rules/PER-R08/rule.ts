import type { Rule } from '../../src/engine/rule'
import { climateLaw, climateLawFacts, climateLawFrom } from '../../src/facts/climate-law'
import { environmentalAnswers } from '../../src/facts/tagged'

export const rule: Rule = {
  id: 'PER-R08',
  presets: ['recommended'],
  summary: 'France, from 21 August 2026: each contract has an environmental performance condition.',
  family: 'performance',
  severity: 'error',
  certainty: 'certain',
  jurisdiction: 'FR',
  appliesTo: ['performance'],
  legalBasis: [
    { ref: 'CCP L2112-2, as amended by Law 2021-1104 art. 35', status: 'verified' },
    { ref: 'Decree 2022-767 (21 August 2026)', status: 'verified' },
  ],
  legalReview: null,
  params: { from: climateLawFrom },
  facts: [...climateLawFacts, '/criteria/*/kind', '/criteria/*/tags', '/criteria/*/origin'],
  *check(context) {
    if (!(yield* climateLaw(context))) return
    const silent: string[] = []
    const environmental = environmentalAnswers()
    for (const { id, pointer, kind, performance } of context.places) {
      if (kind !== 'lot' || performance.some((entry) => environmental(entry) === 'yes')) continue
      const open = performance.filter((entry) => environmental(entry) === 'unknown')
      for (const each of open) yield { fact: `${each.pointer}/tags`, ask: 'tags', about: each.name, lots: [id] }
      if (open.length > 0) continue
      // The terms may stand in the tender documents, or not be written yet.
      if (performance.length === 0 && (context.partial || context.entries.length === 0)) silent.push(id)
      else yield { path: pointer, lots: [id] }
    }
    if (silent.length > 0) yield { fact: '/criteria', ask: 'performance-terms', lots: silent }
  },
}
