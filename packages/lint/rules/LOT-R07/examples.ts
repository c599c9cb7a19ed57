import type { RuleDocs } from '../../src/engine/rule'
import { exampleProcurement, withLot } from '../../src/example/example-procurement'

const many = (count: number) => Array.from({ length: count }, (_, index) => ({ name: `Composant ${index + 1}` }))
const families = ['search', 'conversion', 'directory']

export const docs: RuleDocs = {
  note: 'Three families and forty components are limits of this project. Families are asked for where a lot names more pieces of software than that.',
  examples: [
    { title: 'One family in each lot.', procurement: exampleProcurement, findings: [] },
    {
      title: 'Three families, forty components, some named twice.',
      procurement: withLot({ componentFamilies: [...families, 'search'], software: [...many(40), ...many(1)] }),
      findings: [],
    },
    {
      title: 'Four families.',
      procurement: withLot({ componentFamilies: [...families, 'mail'] }),
      findings: [{ path: '/lots/0', severity: 'warning' }],
    },
    {
      title: 'Forty-one components.',
      procurement: withLot({ software: many(41) }),
      findings: [{ path: '/lots/0', severity: 'warning' }],
    },
    {
      title: 'Three pieces of software are no more than three families.',
      procurement: withLot({ componentFamilies: undefined, software: many(3) }),
      findings: [],
    },
    {
      title: 'Of which families four pieces of software are is not known.',
      procurement: withLot({ componentFamilies: undefined, software: many(4) }),
      findings: [],
      notChecked: ['/lots/0/componentFamilies'],
    },
  ],
}
