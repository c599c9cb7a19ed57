import type { RuleDocs } from '../../src/engine/rule'
import { exampleProcurement, noticeCriterion, withChanged, withLot } from '../../src/example/example-procurement'

const none = withChanged({ handover: undefined })
const activities = (...list: string[]) => ({
  ...none,
  lots: none.lots.map((lot) => ({ ...lot, activities: list as typeof lot.activities & object })),
})
const both = [
  { path: '/lots/0', severity: 'info' },
  { path: '/lots/1', severity: 'info' },
] as const

export const docs: RuleDocs = {
  note:
    'Lots of training, steering or advice alone leave no software behind and are left out; what a lot is about is asked ' +
    'where it is not known. A condition counts that is marked `exit` and has a text; what speaks of the end without a mark ' +
    'is asked about. A remark and no warning: the law asks for no such condition, and general terms that the contract ' +
    'refers to, such as the CCAG-TIC, may provide for the end.',
  examples: [
    { title: 'A condition on the handover, with its text.', procurement: exampleProcurement, findings: [] },
    { title: 'None.', procurement: none, findings: both },
    { title: 'None, for hosting.', procurement: activities('hosting', 'advice'), findings: both },
    { title: 'None, for a migration.', procurement: activities('migration'), findings: both },
    { title: 'None, for development.', procurement: activities('development'), findings: both },
    { title: 'None, for support.', procurement: activities('support'), findings: both },
    {
      title: 'None, for training and advice.',
      procurement: activities('training', 'steering', 'advice'),
      findings: [],
    },
    {
      title: 'What is done under one lot is not known.',
      procurement: withLot({ activities: undefined }, none),
      findings: [{ path: '/lots/1', severity: 'info' }],
      notChecked: ['/lots/0/activities'],
    },
    {
      title: 'What is done is not known, and a condition is there.',
      procurement: withLot({ activities: undefined }),
      findings: [],
    },
    {
      title: 'A mark without a text.',
      procurement: withChanged({ handover: { description: undefined } }),
      findings: [],
      notChecked: ['/criteria/5/description'],
    },
    {
      title: 'Words about the next contractor, without a mark.',
      procurement: withChanged({
        handover: { tags: undefined, description: { en: 'All files are given to the next contractor.' } },
      }),
      findings: [],
      notChecked: ['/criteria/5/tags'],
    },
    {
      title: 'Words about something else, without a mark.',
      procurement: withChanged({
        handover: { tags: undefined, name: { en: 'Meetings' }, description: { en: 'One meeting each month.' } },
      }),
      findings: both,
    },
    {
      title: 'A notice without performance terms: they may stand in the tender documents.',
      procurement: { ...exampleProcurement, criteria: [noticeCriterion(1)] },
      findings: [],
      notChecked: ['/criteria'],
    },
  ],
}
