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
    {
      title: 'The same words, written otherwise.',
      procurement: withChanged(
        { method: { evidence: [{ text: { fr: '  Liste des PERSONNES affectées.' } }] } },
        {
          id: 'ability',
          kind: 'selection',
          target: 'operator',
          lots: 'all',
          use: 'minimum',
          name: { fr: 'Capacité' },
          evidence: [{ text: { fr: 'Liste des personnes affectées.  ' } }],
        },
      ),
      findings: [{ path: '/criteria/1', severity: 'error' }],
    },
    {
      title: 'A blank proof is the same as none.',
      procurement: withChanged(
        { method: { evidence: [{ text: { fr: ' ' } }] } },
        {
          id: 'ability',
          kind: 'selection',
          target: 'operator',
          lots: 'all',
          use: 'minimum',
          name: { fr: 'Capacité' },
          evidence: [{ text: { fr: '' } }],
        },
      ),
      findings: [],
    },
    {
      title: 'Of two criteria with the same proof the first is named.',
      procurement: withChanged(
        { method: { evidence: [{ id: 'list', text: {} }] } },
        {
          id: 'second',
          kind: 'selection',
          target: 'operator',
          lots: ['LOT-0002'],
          use: 'minimum',
          name: { fr: 'Capacité du lot 2' },
          evidence: [{ id: 'list', text: {} }],
        },
        {
          id: 'first',
          kind: 'selection',
          target: 'operator',
          lots: ['LOT-0001'],
          use: 'minimum',
          name: { fr: 'Capacité du lot 1' },
          evidence: [{ id: 'list', text: {} }],
        },
      ),
      findings: [{ path: '/criteria/1', severity: 'error' }],
    },
    {
      title: 'The same proof for another lot.',
      procurement: withChanged(
        { method: { lots: ['LOT-0001'], evidence: [{ id: 'list', text: {} }] } },
        {
          id: 'second',
          kind: 'selection',
          target: 'operator',
          lots: ['LOT-0002'],
          use: 'minimum',
          name: { fr: 'Capacité du lot 2' },
          evidence: [{ id: 'list', text: {} }],
        },
      ),
      findings: [],
    },
  ],
}
