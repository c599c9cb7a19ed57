/** A form as the platform would export it. */
export const form = {
  version: '2',
  language: 'en',
  lots: {
    'LOT-0001': {
      title: 'Search engine',
      criteria: [
        { label: 'Price', type: 'price', percent: '60', text: '' },
        { label: 'Method', type: 'quality', percent: '40', text: 'How the work is organised.' },
      ],
      conditions: ['Invoices are electronic.'],
    },
    'LOT-0002': {
      title: 'Conversion of formats',
      criteria: [{ label: 'Price', type: 'price', percent: '100', text: '' }],
      conditions: [],
    },
  },
}

/** What a buyer adds to it. */
export const criteria = [
  {
    id: 'upstream-plan',
    kind: 'award',
    type: 'quality',
    target: 'tender',
    lots: ['LOT-0001'],
    name: { en: 'Contribution plan' },
    description: { en: 'How fixes reach the project that the software comes from.' },
    weight: { kind: 'percentage', value: 10 },
  },
  {
    id: 'give-back',
    kind: 'performance',
    target: 'performance',
    lots: 'all',
    description: { en: 'Fixes are proposed to the project within 20 days.' },
  },
]
