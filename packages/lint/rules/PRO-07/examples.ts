import type { RuleDocs } from '../../src/engine/rule'
import { exampleProcurement, without } from '../../src/example/example-procurement'

const launched = (date: string) => ({ ...exampleProcurement, date })

export const docs: RuleDocs = {
  note:
    'The day is that of the rules, and moves with them when the law is read again: most pages read stop around the middle of ' +
    '2026, and none is of after July 2026. Compared with the day of the document, never with a clock.',
  examples: [
    { title: 'Launched within half a year.', procurement: exampleProcurement, findings: [] },
    { title: 'Launched 180 days later.', procurement: launched('2027-01-27'), findings: [] },
    {
      title: 'Launched 181 days later.',
      procurement: launched('2027-01-28'),
      findings: [{ path: '/date', severity: 'info' }],
    },
    { title: 'Launched before.', procurement: launched('2026-06-01'), findings: [] },
    { title: 'The day is not known.', procurement: without('date'), findings: [], notChecked: ['/date'] },
  ],
}
