import type { AwardCriterion } from '@opensource-experts/core'
import type { Entry } from '../context'
import { type Answer, tagged } from '../facts/tagged'
import { percentOf, percentSum } from '../weights'
import { exampleProcurement, noticeCriterion, withChanged } from './example-procurement'
import type { Rule, RuleDocs } from './rule'

/** Clauses that favour the same firms as `community` ones although they carry other tags (corrections B3). */
const counted = new Set(['AWD-10', 'AWD-11', 'AWD-12', 'AWD-19'])

export const awdW11: Rule = {
  id: 'AWD-W11',
  summary: 'Criteria on community engagement keep below a share of the award.',
  family: 'award.weights',
  severity: 'warning',
  certainty: 'certain',
  jurisdiction: 'EU',
  appliesTo: ['award'],
  legalBasis: [
    { ref: 'Directive 2014/24/EU arts 18(1) and 67(3)-(4)', status: 'memory' },
    { ref: 'CJEU C-448/01 EVN', status: 'memory' },
  ],
  legalReview: null,
  params: { max: { value: 25, unit: 'percent', source: 'house' } },
  facts: ['/criteria/*/tags', '/criteria/*/clause/id', '/criteria/*/weight', '/criteria/*/origin'],
  *check({ places, param }) {
    const max = Number(param('max'))
    for (const place of places) {
      const known = place.award.filter((entry) => isCommunity(entry) === 'yes')
      const open = place.award.filter((entry) => isCommunity(entry) === 'unknown')
      const sum = percentSum(known, place)
      // An order of importance has no share, and AWD-W02 asks for weights that are missing.
      if (sum === undefined) continue
      const [first] = open
      const params = { sum, max, criteria: known.map(({ criterion }) => criterion.id) }
      if (sum > max) yield { path: place.pointer, lots: [place.id], params }
      else if (first && open.reduce((total, entry) => total + (percentOf(entry, place) ?? max + 1), sum) > max) {
        yield { fact: `${first.pointer}/tags`, ask: 'tags', params: { name: first.name, lot: place.id } }
      }
    }
  },
}

function isCommunity(entry: Entry<AwardCriterion>): Answer {
  const { criterion } = entry
  if (criterion.type !== 'quality') return 'no'
  return counted.has(criterion.clause?.id ?? '') ? 'yes' : tagged(entry, 'community')
}

const community = (value: number, rest: object = { tags: ['community'] }) =>
  withChanged({
    price: { weight: { kind: 'percentage', value: 90 - value } },
    method: { weight: { kind: 'percentage', value }, ...rest },
  })

export const awdW11Docs = (): RuleDocs => ({
  note:
    'A house limit, not law. The tag `community` counts, and the clauses AWD-10, AWD-11, AWD-12 and AWD-19 whatever ' +
    'their tags. The rule asks where a notice’s criteria without tags could lead over the limit.',
  examples: [
    { title: 'No criterion on community engagement.', procurement: exampleProcurement, findings: [] },
    { title: 'They weigh 25 per cent.', procurement: community(25), findings: [] },
    {
      title: 'A criterion of the buyer’s own, tagged `community`, weighs 30 per cent.',
      procurement: community(30),
      findings: [
        { path: '/lots/0', severity: 'warning' },
        { path: '/lots/1', severity: 'warning' },
      ],
    },
    {
      title: 'The practical exercise (AWD-19) counts too.',
      procurement: community(30, { tags: ['staff'], clause: { id: 'AWD-19', version: '1.0.0', level: 'basic' } }),
      findings: [
        { path: '/lots/0', severity: 'warning' },
        { path: '/lots/1', severity: 'warning' },
      ],
    },
    {
      title: 'A notice’s quality criterion of 60 per cent: what it is about is not known.',
      procurement: {
        ...exampleProcurement,
        criteria: [
          noticeCriterion(1, { type: 'price', weight: { kind: 'percentage', value: 40 } }),
          noticeCriterion(2, { weight: { kind: 'percentage', value: 60 } }),
        ],
      },
      findings: [],
      notChecked: ['/criteria/1/tags'],
    },
  ],
})
