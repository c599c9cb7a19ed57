import type { RuleDocs } from '../../src/engine/rule'
import { asking, described, withChanged } from '../../src/example/example-procurement'

const naming = (item: object) => withChanged({ method: { named: [{ what: 'standard', name: 'EN 301 549', ...item }] } })

export const docs: RuleDocs = {
  note:
    'An error only where a standard is among the named things and the document says that no equivalent is taken. What is ' +
    'there already, and what must be worked with, may be named; a reason why nothing else will do, such as a rule of law ' +
    'that imposes the standard, is taken as written. Words are read in French and English and are a warning, `possible`. ' +
    'Labels and certificates are AWD-C07.',
  examples: [
    { title: 'A standard, or equivalent.', procurement: naming({ orEquivalent: true }), findings: [] },
    {
      title: 'A standard, and no equivalent.',
      procurement: naming({ orEquivalent: false }),
      findings: [{ path: '/criteria/1/named/0', severity: 'error' }],
    },
    {
      title: 'Whether an equivalent is accepted is not said.',
      procurement: naming({}),
      findings: [],
      notChecked: ['/criteria/1/named/0/orEquivalent'],
    },
    {
      title: 'The law imposes it.',
      procurement: naming({ orEquivalent: false, necessity: { en: 'Imposed by law on this service.' } }),
      findings: [],
    },
    {
      title: 'What must be worked with speaks it.',
      procurement: naming({ where: 'interface', orEquivalent: false }),
      findings: [],
    },
    {
      title: 'What is lawful, in words that look alike (French).',
      procurement: described({ fr: 'Les documents respectent la norme ISO 26300 ou équivalent.' }),
      findings: [],
    },
    {
      title: 'What is lawful, in words that look alike (English).',
      procurement: described({ en: 'Documents comply with ISO 26300 or equivalent.' }),
      findings: [],
    },
    {
      title: 'The words say it (French).',
      procurement: described({ fr: 'Les documents sont conformes à ISO 26300.' }),
      findings: [{ path: '/criteria/1/description/fr', severity: 'warning', matched: 'conformes à ISO' }],
    },
    {
      title: 'The words say it (English).',
      procurement: described({ en: 'Documents comply with ISO 26300.' }),
      findings: [{ path: '/criteria/1/description/en', severity: 'warning', matched: 'comply with ISO' }],
    },
    {
      title: 'A condition of performance says it.',
      procurement: asking({ en: 'Exports must follow RFC 4180.' }),
      findings: [{ path: '/criteria/3/description/en', severity: 'warning', matched: 'follow RFC' }],
    },
    {
      title: 'A test report of one body.',
      procurement: described({ fr: 'Un rapport d’essai du LNE est joint.' }),
      findings: [{ path: '/criteria/1/description/fr', severity: 'warning', matched: 'rapport d’essai du LNE' }],
    },
    {
      title: 'A test report of one body, or of another.',
      procurement: described({ fr: 'Un rapport d’essai du LNE, ou d’un organisme équivalent, est joint.' }),
      findings: [],
    },
  ],
}
