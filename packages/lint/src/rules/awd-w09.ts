import { climateLaw, climateLawFacts, climateLawFrom } from '../facts/climate-law'
import { environmental } from '../facts/tagged'
import { isAwardUnsaid } from '../facts/unsaid-award'
import { exampleProcurement, noticeCriterion, withChanged, without } from './example-procurement'
import type { Rule, RuleDocs } from './rule'

export const awdW09: Rule = {
  id: 'AWD-W09',
  summary: 'France, from 21 August 2026: one award criterion at least takes the environment into account.',
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
  facts: [...climateLawFacts, '/criteria/*/tags', '/criteria/*/type', '/criteria/*/origin'],
  *check(context) {
    if (!(yield* climateLaw(context))) return
    const silent: string[] = []
    for (const place of context.places) {
      const { id, pointer, kind, award } = place
      if (kind !== 'lot' || award.some((entry) => environmental(entry) === 'yes')) continue
      const open = award.find((entry) => environmental(entry) === 'unknown')
      if (isAwardUnsaid(context, place)) silent.push(id)
      else if (open) yield { fact: `${open.pointer}/tags`, ask: 'tags', params: { name: open.name, lot: id } }
      else yield { path: pointer, lots: [id] }
    }
    if (silent.length > 0) yield { fact: '/criteria', ask: 'award-criteria', params: { lots: silent } }
  },
}

const none = { environment: undefined, method: { weight: { kind: 'percentage', value: 50 } } }

export const awdW09Docs = (): RuleDocs => ({
  note:
    'The tag `environment` counts, on clauses and on the buyer’s own criteria. A criterion without tags that speaks of ' +
    'the environment, comes from a notice or is a cost is asked about.',
  examples: [
    { title: 'One criterion is tagged `environment`.', procurement: exampleProcurement, findings: [] },
    { title: 'Launched before the day.', procurement: { ...withChanged(none), date: '2026-08-20' }, findings: [] },
    { title: 'Another State.', procurement: { ...withChanged(none), jurisdiction: 'DE' }, findings: [] },
    { title: 'A defence contract.', procurement: { ...withChanged(none), directive: '2009/81' }, findings: [] },
    {
      title: 'No criterion takes the environment into account, launched on the day.',
      procurement: { ...withChanged(none), date: '2026-08-21' },
      findings: [
        { path: '/lots/0', severity: 'error' },
        { path: '/lots/1', severity: 'error' },
      ],
    },
    {
      title: 'The environmental criterion covers the first lot only.',
      procurement: withChanged({ environment: { lots: ['LOT-0001'] } }),
      findings: [{ path: '/lots/1', severity: 'error' }],
    },
    {
      title: 'A criterion without tags that speaks of energy.',
      procurement: withChanged({ environment: { tags: undefined, name: { fr: 'Consommation d’énergie' } } }),
      findings: [],
      notChecked: ['/criteria/2/tags'],
    },
    {
      title: 'A notice has no place for tags.',
      procurement: {
        ...exampleProcurement,
        lots: exampleProcurement.lots.slice(0, 1),
        criteria: [noticeCriterion(1, { type: 'price' }), noticeCriterion(2)],
      },
      findings: [],
      notChecked: ['/criteria/1/tags'],
    },
    {
      title: 'Neither State nor date is known: the State is asked first.',
      procurement: without('jurisdiction', without('date', withChanged(none))),
      findings: [],
      notChecked: ['/jurisdiction'],
    },
  ],
})
