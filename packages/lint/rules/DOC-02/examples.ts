import type { RuleDocs } from '../../src/engine/rule'
import { exampleProcurement, without } from '../../src/example/example-procurement'

const elsewhere = (title: string, jurisdiction: string) => ({
  title,
  procurement: { ...exampleProcurement, jurisdiction },
  findings: [],
  notChecked: ['/jurisdiction'],
})

export const docs: RuleDocs = {
  note:
    'It reports nothing. It says once which law was not looked at, so that silence is not taken for compliance; also where ' +
    'the rules of that State were left out by a choice of presets.',
  examples: [
    { title: 'French law is held.', procurement: exampleProcurement, findings: [] },
    { title: 'French law is held overseas.', procurement: { ...exampleProcurement, jurisdiction: 'RE' }, findings: [] },
    elsewhere('Spain: EU rules alone.', 'ES'),
    elsewhere('Italy: EU rules, and some points of its own law.', 'IT'),
    elsewhere('Belgium: likewise.', 'BE'),
    elsewhere('Germany: likewise.', 'DE'),
    elsewhere('Portugal: likewise.', 'PT'),
    elsewhere('Switzerland: no law at all.', 'CH'),
    {
      title: 'The State is not known.',
      procurement: without('jurisdiction'),
      findings: [],
      notChecked: ['/jurisdiction'],
    },
    { ...elsewhere('Italy, where only EU rules were chosen.', 'IT'), presets: [] },
  ],
}
