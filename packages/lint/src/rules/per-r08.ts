import { climateLaw, climateLawFacts, climateLawFrom } from '../facts/climate-law'
import { environmental } from '../facts/tagged'
import { exampleProcurement, noticeCriterion, withChanged } from './example-procurement'
import type { Rule, RuleDocs } from './rule'

export const perR08: Rule = {
  id: 'PER-R08',
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
    for (const { id, pointer, kind, performance } of context.places) {
      if (kind !== 'lot' || performance.some((entry) => environmental(entry) === 'yes')) continue
      const open = performance.find((entry) => environmental(entry) === 'unknown')
      if (open) yield { fact: `${open.pointer}/tags`, ask: 'tags', params: { name: open.name, lot: id } }
      // The terms may stand in the tender documents, or not be written yet.
      else if (performance.length === 0 && (context.fromNotice || context.entries.length === 0)) silent.push(id)
      else yield { path: pointer, lots: [id] }
    }
    if (silent.length > 0) yield { fact: '/criteria', ask: 'performance-terms', params: { lots: silent } }
  },
}

const both = (severity: 'error') => [
  { path: '/lots/0', severity },
  { path: '/lots/1', severity },
]

export const perR08Docs = (): RuleDocs => ({
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
})

function withTerm(change: object) {
  return withChanged({ 'remote-work': { tags: undefined, ...change } })
}
