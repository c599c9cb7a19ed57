import type { Criterion } from '@opensource-experts/core'
import type { RuleDocs } from '../../src/engine/rule'
import {
  counting,
  exampleProcurement,
  noticeCriterion,
  oneLot,
  pairedTerm,
  withChanged,
} from '../../src/example/example-procurement'

const staff = {
  target: 'assigned-staff',
  staffImpact: { fr: 'Les corrections dépendent de ceux qui les écrivent.' },
}
const { clause: _, ...term } = pairedTerm('PER-12')
const replacement = {
  ...{ ...term, tags: ['staff-replacement'], covers: [], announced: true },
  subjectMatterLink: { fr: 'Les personnes évaluées exécutent les prestations du lot.' },
} as unknown as Criterion

function rated(method: object = staff, environment: object = {}) {
  const counted = counting({}, method)
  const criteria = counted.criteria.map((each) => (each.id === 'environment' ? { ...each, ...environment } : each))
  return { ...counted, ...oneLot, criteria: [...criteria, replacement] }
}

export const docs: RuleDocs = {
  note:
    'A hint, since a balance is for the buyer to strike. Any criterion on the community that looks at the tender or at the ' +
    'performance looks ahead; so does an exercise.',
  examples: [
    { title: 'Nothing is counted.', procurement: exampleProcurement, findings: [] },
    { title: 'What is counted is part of the tender.', procurement: rated({ target: 'tender' }), findings: [] },
    {
      title: 'Past work alone.',
      procurement: rated(),
      findings: [{ path: '/lots/0', severity: 'info' }],
    },
    {
      title: 'A record of the firm, which says that it is on the community.',
      procurement: { ...withChanged({ method: { target: 'operator', tags: ['community'] } }), ...oneLot },
      findings: [{ path: '/lots/0', severity: 'info' }],
    },
    {
      title: 'Another record is no plan.',
      procurement: rated(staff, { tags: ['environment', 'community'], ...staff }),
      findings: [{ path: '/lots/0', severity: 'info' }],
    },
    { title: 'A plan beside it.', procurement: rated(staff, { tags: ['environment', 'community'] }), findings: [] },
    {
      title: 'What is promised for the time of the contract.',
      procurement: rated(staff, { tags: ['environment', 'community'], target: 'performance' }),
      findings: [],
    },
    {
      title: 'A plan, by its tag.',
      procurement: rated(staff, { tags: ['environment', 'plan'], ...staff }),
      findings: [],
    },
    {
      title: 'An exercise.',
      procurement: rated(staff, { tags: ['environment', 'practical'], ...staff }),
      findings: [],
    },
    {
      title: 'A criterion of a notice may look ahead.',
      procurement: { ...rated(), criteria: [...rated().criteria, noticeCriterion(4)] },
      findings: [],
      notChecked: ['/criteria/7/tags'],
    },
    {
      title: 'So may one on the community of which it is not known what it looks at.',
      procurement: { ...rated(), criteria: [...rated().criteria, noticeCriterion(4, { tags: ['community'] })] },
      findings: [],
      notChecked: ['/criteria/7/tags'],
    },
    {
      title: 'A price of a notice looks at no plan.',
      procurement: { ...rated(), criteria: [...rated().criteria, noticeCriterion(4, { type: 'price' })] },
      findings: [{ path: '/lots/0', severity: 'info' }],
    },
  ],
}
