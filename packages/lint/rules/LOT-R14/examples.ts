import type { LocalizedText } from '@opensource-experts/core'
import type { RuleDocs } from '../../src/engine/rule'
import { exampleProcurement } from '../../src/example/example-procurement'

const ruled = (rule: LocalizedText) => ({ ...exampleProcurement, lotLimits: { submitted: 2, awarded: 1, rule } })

export const docs: RuleDocs = {
  note: 'A number counts where lots, or “at most”, stand beside it. What the members say is LOT-R03.',
  examples: [
    { title: 'Nothing is said of limits.', procurement: exampleProcurement, findings: [] },
    {
      title: 'More lots are awarded than may be tendered for.',
      procurement: ruled({
        en: 'A firm may tender for two lots. Tenders are ranked by lot, and each lot goes to the first by value; up to three lots are awarded to the same firm.',
      }),
      findings: [{ path: '/lotLimits/rule/en', severity: 'warning' }],
    },
    {
      title: 'More lots than there are.',
      procurement: {
        ...exampleProcurement,
        description: { fr: 'Le marché compte deux lots. Une entreprise peut soumissionner à trois lots.' },
      },
      findings: [{ path: '/description/fr', severity: 'warning' }],
    },
    {
      title: 'Limits that fit, beside numbers of something else.',
      procurement: ruled({
        en: 'A firm may tender for two lots and is awarded one lot at most, the one of the highest value. Tenders are valid for six months.',
      }),
      findings: [],
    },
  ],
}
