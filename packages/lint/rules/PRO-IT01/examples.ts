import type { Procurement } from '@opensource-experts/core'
import type { RuleDocs } from '../../src/engine/rule'
import { exampleProcurement } from '../../src/example/example-procurement'

const italian = (rest: object = {}): Procurement => ({ ...exampleProcurement, jurisdiction: 'IT', ...rest })
const doing = (activity: string, cpv?: string) =>
  exampleProcurement.lots.map((lot) => ({ ...lot, activities: [activity], ...(cpv ? { cpv: [cpv] } : {}) }))
const warned = [{ path: '/softwareAssessment', severity: 'warning' as const }]

export const docs: RuleDocs = {
  note: 'Support of software that is there acquires none. Whether the assessment is sound a person has to judge.',
  examples: [
    { title: 'The assessment was made.', procurement: italian(), findings: [] },
    {
      title: 'It was not, and software is developed.',
      procurement: italian({ softwareAssessment: false }),
      findings: warned,
    },
    {
      title: 'It was not, and a migration brings new software.',
      procurement: italian({ softwareAssessment: false, lots: doing('migration') }),
      findings: warned,
    },
    {
      title: 'Software packages are bought.',
      procurement: italian({ softwareAssessment: false, cpv: ['48000000'], lots: doing('support') }),
      findings: warned,
    },
    {
      title: 'One lot buys them.',
      procurement: italian({ softwareAssessment: false, lots: doing('support', '48311000') }),
      findings: warned,
    },
    {
      title: 'Support alone.',
      procurement: italian({ softwareAssessment: false, lots: doing('support') }),
      findings: [],
    },
    {
      title: 'Whether it was made is not known.',
      procurement: italian({ softwareAssessment: undefined }),
      findings: [],
      notChecked: ['/softwareAssessment'],
    },
  ],
}
