import type { RuleDocs } from '../../src/engine/rule'
import { exampleProcurement, noticeCriterion, withChanged } from '../../src/example/example-procurement'

function threshold(part: object) {
  return withChanged({ method: { thresholds: [{ kind: 'min-score', ...part }] } })
}

export const docs: RuleDocs = {
  note: 'A mark is taken to be of the steps, of the points of the criterion, or of 100.',
  examples: [
    { title: 'No threshold.', procurement: exampleProcurement, findings: [] },
    {
      title: 'Half of the mark, and what it means.',
      procurement: threshold({ value: 2, meaning: { fr: 'Un point n’a pas de réponse.' } }),
      findings: [],
    },
    {
      title: 'How many tenders pass is no mark.',
      procurement: withChanged({ method: { thresholds: [{ kind: 'max-pass', value: 3 }] } }),
      findings: [],
    },
    {
      title: 'Three quarters.',
      procurement: threshold({ value: 3, meaning: { fr: 'Un délai manque.' } }),
      findings: [{ path: '/criteria/1', severity: 'warning' }],
    },
    {
      title: 'What it means is not said.',
      procurement: threshold({ value: 2 }),
      findings: [{ path: '/criteria/1', severity: 'warning' }],
    },
    {
      title: 'A notice has no place for its meaning.',
      procurement: {
        ...exampleProcurement,
        criteria: [noticeCriterion(1, { thresholds: [{ kind: 'min-score', value: 50 }] })],
      },
      findings: [],
      notChecked: ['/criteria/0/thresholds/0/meaning'],
    },
  ],
}
