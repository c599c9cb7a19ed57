import type { RuleDocs } from '../../src/engine/rule'
import { exampleProcurement, selecting, withLot } from '../../src/example/example-procurement'

export const docs: RuleDocs = {
  note: 'Reads members alone, and no text.',
  examples: [
    { title: 'Nothing to say.', procurement: exampleProcurement, findings: [] },
    {
      title: 'Twice.',
      procurement: selecting({ fr: 'Capacité.', en: 'Ability.' }, { minimum: { what: 'headcount', value: 2 } }),
      findings: [],
    },
    {
      title: 'Ten persons for the work of one, on one lot.',
      procurement: selecting(
        { fr: 'Capacité.', en: 'Ability.' },
        { lots: ['LOT-0001'], minimum: { what: 'headcount', value: 10 } },
      ),
      findings: [{ path: '/criteria/6/minimum', severity: 'warning' }],
    },
    {
      title: 'Ten persons for each lot.',
      procurement: selecting({ fr: 'Capacité.', en: 'Ability.' }, { minimum: { what: 'headcount', value: 10 } }),
      findings: [{ path: '/criteria/6/minimum', severity: 'warning' }],
    },
    {
      title: 'What the work needs is not known.',
      procurement: withLot(
        { fte: undefined },
        selecting(
          { fr: 'Capacité.', en: 'Ability.' },
          { lots: ['LOT-0001'], minimum: { what: 'headcount', value: 2 } },
        ),
      ),
      findings: [],
      notChecked: ['/lots/0/fte'],
    },
  ],
}
