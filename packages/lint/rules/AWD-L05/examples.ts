import type { Criterion } from '@opensource-experts/core'
import type { RuleDocs } from '../../src/engine/rule'
import { exampleProcurement, noticeCriterion, oneLot, withChanged } from '../../src/example/example-procurement'

const staff = {
  ...withChanged({
    method: { target: 'assigned-staff', staffImpact: { fr: 'Les corrections dépendent de ceux qui les écrivent.' } },
  }),
  ...oneLot,
}
const term: Criterion = {
  id: 'replacement',
  kind: 'performance',
  target: 'performance',
  lots: 'all',
  name: { fr: 'Remplacement des personnes affectées' },
}

export const docs: RuleDocs = {
  note: 'The tag `staff-replacement` counts, on the clause PER-12 and on the buyer’s own terms; so does a criterion whose own words say on what terms staff is replaced (French and English).',
  examples: [
    { title: 'No staff is rated.', procurement: exampleProcurement, findings: [] },
    {
      title: 'A term on replacement.',
      procurement: { ...staff, criteria: [...staff.criteria, { ...term, tags: ['staff-replacement'] }] },
      findings: [],
    },
    {
      title: 'Staff is rated, and no term is about replacing it.',
      procurement: staff,
      findings: [{ path: '/lots/0', severity: 'warning' }],
    },
    {
      title: 'The criterion says it itself (French).',
      procurement: {
        ...staff,
        criteria: staff.criteria.map((each) =>
          each.id === 'method'
            ? { ...each, description: { fr: 'Personnes affectées, remplacées à compétence équivalente.' } }
            : each,
        ),
      },
      findings: [],
    },
    {
      title: 'The criterion speaks of other replacements (English).',
      procurement: {
        ...staff,
        criteria: staff.criteria.map((each) =>
          each.id === 'method' ? { ...each, description: { en: 'Experience of replacing search engines.' } } : each,
        ),
      },
      findings: [{ path: '/lots/0', severity: 'warning' }],
    },
    {
      title: 'A term without tags, of a clause that is not at hand.',
      procurement: { ...staff, criteria: [...staff.criteria, { ...term, clause: { id: 'PER-12' } }] },
      findings: [],
      notChecked: ['/criteria/6/tags'],
    },
    {
      title: 'A notice without terms.',
      procurement: { ...exampleProcurement, criteria: [noticeCriterion(1, { target: 'assigned-staff' })] },
      findings: [],
      notChecked: ['/criteria'],
    },
  ],
}
