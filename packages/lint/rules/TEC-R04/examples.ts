import type { Procurement } from '@opensource-experts/core'
import type { RuleDocs } from '../../src/engine/rule'
import { described, exampleProcurement, without } from '../../src/example/example-procurement'

const requiring = (openSource: Procurement['openSource'] & object): Procurement => ({
  ...exampleProcurement,
  openSource,
})
const unsaid = (description: Record<string, string>, rest: object = {}) =>
  without('openSource', described(description, rest))

export const docs: RuleDocs = {
  note: 'Words that seem to require an open-source licence, where the document does not say so, lead to a question alone.',
  examples: [
    { title: 'Required, with the reason.', procurement: exampleProcurement, findings: [] },
    {
      title: 'Required, without a reason.',
      procurement: requiring({ required: true }),
      findings: [{ path: '/openSource/reason', severity: 'warning' }],
    },
    {
      title: 'Required, with an empty reason.',
      procurement: requiring({ required: true, reason: { fr: ' ' } }),
      findings: [{ path: '/openSource/reason', severity: 'warning' }],
    },
    { title: 'Not required.', procurement: requiring({ required: false }), findings: [] },
    {
      title: 'Required in a notice: the reason may stand in the documents.',
      procurement: { ...requiring({ required: true }), legalBasis: '32014L0024' },
      findings: [],
      notChecked: ['/openSource/reason'],
    },
    { title: 'Nobody speaks of it.', procurement: without('openSource'), findings: [] },
    {
      title: 'The words require it (French).',
      procurement: unsaid({ fr: 'Le logiciel livré doit être sous licence libre.' }),
      findings: [],
      notChecked: ['/openSource/reason'],
    },
    {
      title: 'The words require it (English).',
      procurement: unsaid({ en: 'The software must be open source.' }),
      findings: [],
      notChecked: ['/openSource/reason'],
    },
    {
      title: 'The words do not require it.',
      procurement: unsaid({ en: 'Open-source software is not required.' }),
      findings: [],
    },
    {
      title: 'The criterion says what it is needed for.',
      procurement: unsaid(
        { en: 'The software must be open source.' },
        { necessity: { en: 'Other authorities take it over and change it.' } },
      ),
      findings: [],
    },
    {
      title: 'Whoever offers anything else is out (English).',
      procurement: { ...described({ en: 'Proprietary products are ruled out.' }), openSource: { required: false } },
      findings: [
        { path: '/criteria/1/description/en', severity: 'warning', matched: 'Proprietary products are ruled out' },
      ],
    },
  ],
}
