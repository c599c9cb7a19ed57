import type { Procurement } from '@opensource-experts/core'
import type { RuleDocs } from '../../src/engine/rule'
import { exampleProcurement, noticeCriterion, withLot } from '../../src/example/example-procurement'

const both = ['LOT-0001', 'LOT-0002']
const text = { fr: 'L’offre groupée l’emporte si sa note totale dépasse la somme des meilleures notes par lot.' }
const grouped = (group: object, procurement: Procurement = exampleProcurement): Procurement => ({
  ...procurement,
  lotGroups: [{ id: 'GLO-0001', lots: both, ...group }],
})

export const docs: RuleDocs = {
  note:
    'An error only for a group of fewer than two lots, which a notice does not take; the rest is from memory, and a warning. ' +
    'A formula in words (BT-543) of the group counts as the comparison.',
  examples: [
    { title: 'Each lot by itself.', procurement: exampleProcurement, findings: [] },
    {
      title: 'A group, and how tenders are compared.',
      procurement: grouped({ awardMethod: { combination: text } }),
      findings: [],
    },
    {
      title: 'A group with a formula in words.',
      procurement: grouped({ awardMethod: { complicated: text } }),
      findings: [],
    },
    {
      title: 'A lot of a group says it as well.',
      procurement: grouped({ awardMethod: { combination: text } }, withLot({ awardMethod: { combination: text } })),
      findings: [],
    },
    {
      title: 'A group without a comparison.',
      procurement: grouped({}),
      findings: [{ path: '/lotGroups/0/awardMethod/combination', severity: 'warning' }],
    },
    {
      title: 'A group of one lot, named twice.',
      procurement: grouped({ lots: ['LOT-0001', 'LOT-0001'], awardMethod: { combination: text } }),
      findings: [{ path: '/lotGroups/0/lots', severity: 'error' }],
    },
    {
      title: 'A comparison, and no group.',
      procurement: withLot({ awardMethod: { ...exampleProcurement.lots[0]?.awardMethod, combination: text } }),
      findings: [{ path: '/lots/0/awardMethod/combination', severity: 'warning' }],
    },
    {
      title: 'A notice may have it in its documents.',
      procurement: { ...grouped({}), criteria: [noticeCriterion(1)] },
      findings: [],
      notChecked: ['/lotGroups/0/awardMethod/combination'],
    },
    {
      title: 'A notice with a group of which no lot was read.',
      procurement: { ...grouped({ lots: [], awardMethod: { combination: text } }), criteria: [noticeCriterion(1)] },
      findings: [],
    },
    {
      title: 'A notice with a group of one lot.',
      procurement: {
        ...grouped({ lots: ['LOT-0001'], awardMethod: { combination: text } }),
        criteria: [noticeCriterion(1)],
      },
      findings: [{ path: '/lotGroups/0/lots', severity: 'error' }],
    },
  ],
}
