import type { RuleDocs } from '../../src/engine/rule'
import { exampleProcurement, without } from '../../src/example/example-procurement'

export const docs: RuleDocs = {
  note: 'It reports nothing. It says which law was not looked at, so that silence is not taken for compliance.',
  examples: [
    { title: 'French law is held.', procurement: exampleProcurement, findings: [] },
    {
      title: 'Germany: EU rules alone.',
      procurement: { ...exampleProcurement, jurisdiction: 'DE' },
      findings: [],
      notChecked: ['/jurisdiction'],
    },
    {
      title: 'Switzerland: no law at all.',
      procurement: { ...exampleProcurement, jurisdiction: 'CH' },
      findings: [],
      notChecked: ['/jurisdiction'],
    },
    {
      title: 'The State is not known.',
      procurement: without('jurisdiction'),
      findings: [],
      notChecked: ['/jurisdiction'],
    },
  ],
}
