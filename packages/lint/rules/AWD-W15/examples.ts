import type { RuleDocs } from '../../src/engine/rule'
import { described, exampleProcurement } from '../../src/example/example-procurement'

export const docs: RuleDocs = {
  note:
    'Three named numbers or more, one of them the price. A text that lists what one of them is made of, or two lists, is ' +
    'left alone, and so are points without a total. What the members say is AWD-W01.',
  examples: [
    { title: 'Nothing is listed.', procurement: exampleProcurement, findings: [] },
    {
      title: 'The words of a criterion list weights that add up to 110.',
      procurement: described({ fr: 'Notation : prix 50 %, qualité 40 %, délai 20 %.' }),
      findings: [
        {
          path: '/criteria/1/description/fr',
          severity: 'warning',
          matched: 'Notation : prix 50 %, qualité 40 %, délai 20 %',
        },
      ],
    },
    {
      title: 'The description does, against the total that stands beside them.',
      procurement: {
        ...exampleProcurement,
        description: { en: 'Tenders are marked out of 100: price 50, quality 30, training 30.' },
      },
      findings: [
        {
          path: '/description/en',
          severity: 'warning',
          matched: 'Tenders are marked out of 100: price 50, quality 30, training 30',
        },
      ],
    },
    {
      title: 'They add up.',
      procurement: described({ fr: 'Notation : prix 50 %, qualité 30 %, délai 20 %.' }),
      findings: [],
    },
    {
      title: 'The words list weights, and what one of them is made of.',
      procurement: described({ en: 'Price 40%, quality 60%, of which method 40% and time limits 20%.' }),
      findings: [],
    },
  ],
}
