import { climateLaw, climateLawFacts, climateLawFrom } from '../facts/climate-law'
import { isAwardUnsaid } from '../facts/unsaid-award'
import { exampleProcurement, withChanged, without } from './example-procurement'
import type { Rule, RuleDocs } from './rule'

export const awdW08: Rule = {
  id: 'AWD-W08',
  summary: 'France, from 21 August 2026: price is not the only award criterion.',
  family: 'award.weights',
  severity: 'error',
  certainty: 'certain',
  jurisdiction: 'FR',
  appliesTo: ['award'],
  legalBasis: [
    { ref: 'CCP L2152-7, as amended by Law 2021-1104 art. 35', status: 'verified' },
    { ref: 'Decree 2022-767 (21 August 2026)', status: 'verified' },
  ],
  legalReview: null,
  params: { from: climateLawFrom },
  facts: [...climateLawFacts, '/criteria/*/type'],
  *check(context) {
    if (!(yield* climateLaw(context))) return
    const lots = context.places.filter(({ kind }) => kind === 'lot')
    const silent = lots.filter((place) => isAwardUnsaid(context, place))
    if (silent.length > 0) {
      yield { fact: '/criteria', ask: 'award-criteria', params: { lots: silent.map(({ id }) => id) } }
    }
    for (const { id, pointer, award } of lots) {
      // L2152-7: a single criterion is a global cost; several prices are one criterion under several names.
      if (!silent.some((place) => place.id === id) && award.every(({ criterion }) => criterion.type === 'price')) {
        yield { path: pointer, lots: [id] }
      }
    }
  },
}

const priceOnly = { method: undefined, environment: undefined, price: { weight: { kind: 'percentage', value: 100 } } }

export const awdW08Docs = (): RuleDocs => ({
  note:
    'The sources stop before the day itself; no postponement was found in them. Check Légifrance. Defence contracts ' +
    '(2009/81) are exempt; concessions have articles of their own.',
  examples: [
    { title: 'Several criteria.', procurement: exampleProcurement, findings: [] },
    {
      title: 'Price alone, launched before the day.',
      procurement: { ...withChanged(priceOnly), date: '2026-08-20' },
      findings: [],
    },
    {
      title: 'A single criterion, which is a global cost.',
      procurement: withChanged({ ...priceOnly, price: { type: 'cost', tags: ['environment'] } }),
      findings: [],
    },
    {
      title: 'Price alone, launched on the day.',
      procurement: { ...withChanged(priceOnly), date: '2026-08-21' },
      findings: [
        { path: '/lots/0', severity: 'error' },
        { path: '/lots/1', severity: 'error' },
      ],
    },
    {
      title: 'Without a date the rule cannot be answered.',
      procurement: without('date', withChanged(priceOnly)),
      findings: [],
      notChecked: ['/date'],
    },
  ],
})
