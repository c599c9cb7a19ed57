import type { RuleDocs } from '../../src/engine/rule'
import { exampleProcurement, noticeCriterion, withChanged } from '../../src/example/example-procurement'

const both = (severity: 'error') => [
  { path: '/lots/0', severity },
  { path: '/lots/1', severity },
]

export const docs: RuleDocs = {
  note:
    'Each lot is a contract. The tag `environment` counts, on clauses and on the buyer’s own terms. A term without tags ' +
    'that speaks of the environment or comes from a notice is asked about, and so is a notice without any term.',
  examples: [
    { title: 'One term is tagged `environment`.', procurement: exampleProcurement, findings: [] },
    {
      title: 'A clause carries the tag.',
      procurement: withTerm({ clause: { id: 'PER-18', version: '1.0.0' } }),
      findings: [],
    },
    {
      title: 'Launched before the day.',
      procurement: { ...withChanged({ 'remote-work': undefined }), date: '2026-08-20' },
      findings: [],
    },
    {
      title: 'No performance term at all, launched on the day.',
      procurement: { ...withChanged({ 'remote-work': undefined }), date: '2026-08-21' },
      findings: both('error'),
    },
    {
      title: 'Marked as environmental, and about nothing of the kind.',
      procurement: withTerm({
        tags: ['environment'],
        name: { fr: 'Environnement' },
        description: { fr: 'Le titulaire porte une attention particulière à ses obligations.' },
      }),
      findings: [{ path: '/criteria/3', severity: 'warning' }],
    },
    { title: 'A term about something else.', procurement: withTerm({ tags: ['reporting'] }), findings: both('error') },
    {
      title: 'A term without tags that speaks of waste.',
      procurement: withTerm({ tags: undefined, name: { fr: 'Réduction des déchets' } }),
      findings: [],
      notChecked: ['/criteria/3/tags'],
    },
    {
      title: 'A notice without performance terms: they may stand in the tender documents.',
      procurement: { ...exampleProcurement, criteria: [noticeCriterion(1)] },
      findings: [],
      notChecked: ['/criteria'],
    },
  ],
}

function withTerm(change: object) {
  return withChanged({ 'remote-work': { tags: undefined, ...change } })
}
