import type { Criterion, EvidenceRequirement } from '@opensource-experts/core'
import type { RuleDocs } from '../../src/engine/rule'
import { exampleProcurement, withChanged } from '../../src/example/example-procurement'

function selection(evidence: EvidenceRequirement): Criterion {
  return {
    id: 'capacity',
    kind: 'selection',
    target: 'operator',
    lots: 'all',
    name: { fr: 'Capacité' },
    evidence: [evidence],
  }
}

export const docs: RuleDocs = {
  note: 'Same id of proof, or same words, in criteria that share a lot. Clauses that rate the same persons in other words are known to the catalogue.',
  examples: [
    { title: 'No selection criterion.', procurement: exampleProcurement, findings: [] },
    {
      title: 'Other proof for the minimum.',
      procurement: withChanged({}, selection({ text: { fr: 'Trois références.' } })),
      findings: [],
    },
    {
      title: 'The same proof in both.',
      procurement: withChanged({}, selection({ text: { fr: 'NOTE de deux pages.' } })),
      findings: [
        { path: '/criteria/1', severity: 'error' },
        { path: '/criteria/2', severity: 'error' },
      ],
    },
    {
      title: 'The same fact by its id, whoever is looked at.',
      procurement: withChanged(
        {
          method: {
            target: 'assigned-staff',
            staffImpact: { fr: 'Les corrections.' },
            evidence: [{ id: 'cv', text: { fr: 'Les personnes.' } }],
          },
        },
        selection({ id: 'cv', text: { fr: 'Les CV.' } }),
      ),
      findings: [{ path: '/criteria/1', severity: 'error' }],
    },
    {
      title: 'The same kind of contributions is counted twice.',
      procurement: withChanged(
        { method: { metric: { kinds: ['fixes'], cap: 5 } } },
        { ...selection({ text: { fr: 'Liste.' } }), metric: { kinds: ['fixes', 'reviews'] } },
      ),
      findings: [{ path: '/criteria/1', severity: 'warning' }],
    },
  ],
}
