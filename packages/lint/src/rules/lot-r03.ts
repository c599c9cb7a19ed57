import { exampleProcurement } from './example-procurement'
import type { Rule, RuleDocs } from './rule'

export const lotR03: Rule = {
  id: 'LOT-R03',
  summary: 'Limits on lots fit the number of lots, and each other.',
  family: 'lots',
  severity: 'error',
  certainty: 'certain',
  jurisdiction: 'any',
  appliesTo: ['lots'],
  legalBasis: [
    { ref: 'eForms BR-BT-00031-0100, BR-BT-00033-0100', status: 'verified' },
    { ref: 'Directive 2014/24/EU art. 46(2)', status: 'memory' },
  ],
  legalReview: null,
  params: {},
  facts: ['/lotLimits/submitted', '/lotLimits/awarded', '/lots'],
  *check({ procurement, places }) {
    const lots = places.filter(({ kind }) => kind === 'lot').length
    const { submitted, awarded } = procurement.lotLimits ?? {}
    if (lots === 0) return
    const limits = [
      { member: 'submitted', field: 'BT-31-Procedure', value: submitted, max: lots },
      { member: 'awarded', field: 'BT-33-Procedure', value: awarded, max: Math.min(submitted ?? lots, lots) },
    ]
    for (const { member, field, value, max } of limits) {
      if (value === undefined) continue
      const path = `/lotLimits/${member}`
      const params = { limit: field.slice(0, 5), value, lots, max }
      const fits = Number.isInteger(value) && value >= 1 && value <= max
      // SDK 1.10 takes a limit of 1 on a single lot, later ones refuse any. Leaving it out changes nothing else.
      if (lots === 1)
        yield { path, field, params, fix: [{ op: 'remove', path }], ...(fits ? { severity: 'warning' } : {}) }
      else if (!fits) yield { path, field, params }
    }
  },
}

const limited = (lotLimits: object) => ({ ...exampleProcurement, lotLimits })

export const lotR03Docs = (): RuleDocs => ({
  note: 'BT-31 at most the number of lots, BT-33 at most BT-31, both whole numbers from 1, neither with a single lot.',
  examples: [
    { title: 'No limits.', procurement: exampleProcurement, findings: [] },
    { title: 'Tenders for both lots, award of one.', procurement: limited({ submitted: 2, awarded: 1 }), findings: [] },
    {
      title: 'Tenders for three lots where there are two.',
      procurement: limited({ submitted: 3, awarded: 1 }),
      findings: [{ path: '/lotLimits/submitted', severity: 'error' }],
    },
    {
      title: 'More awards than tenders.',
      procurement: limited({ submitted: 1, awarded: 2 }),
      findings: [{ path: '/lotLimits/awarded', severity: 'error' }],
    },
    {
      title: 'A limit with a single lot.',
      procurement: { ...limited({ awarded: 1 }), lots: exampleProcurement.lots.slice(0, 1) },
      findings: [{ path: '/lotLimits/awarded', severity: 'warning' }],
    },
  ],
})
