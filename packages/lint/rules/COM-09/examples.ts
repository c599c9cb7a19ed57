import type { RuleDocs } from '../../src/engine/rule'
import { counting, described, exampleProcurement, selecting } from '../../src/example/example-procurement'

const links = { text: { fr: 'Adresses publiques.', en: 'Public addresses.' }, controlled: false }
const own = { text: { fr: 'Attestation du projet.', en: 'Attestation of the project.' }, controlled: true }

export const docs: RuleDocs = {
  note:
    'Asked of what counts contributions or looks back at work in communities; elsewhere only what is written is read. ' +
    'A clause of the catalogue says who may attest. Proof beside which others are taken is not the only one.',
  examples: [
    { title: 'Nothing is counted.', procurement: exampleProcurement, findings: [] },
    { title: 'Public addresses.', procurement: counting({}, { evidence: [links] }), findings: [] },
    {
      title: 'The attestation of a project that the candidate leads, and nothing else.',
      procurement: counting({}, { evidence: [own] }),
      findings: [{ path: '/criteria/1', severity: 'warning' }],
    },
    {
      title: 'The same of candidates, who are asked for nothing else.',
      procurement: selecting({ en: 'Contributions.' }, { evidence: [own, own] }),
      findings: [{ path: '/criteria/6', severity: 'warning' }],
    },
    {
      title: 'Or equivalent, below the top.',
      procurement: counting({}, { evidence: [{ ...own, orEquivalent: true, topStep: false }] }),
      findings: [],
    },
    {
      title: 'It adds to public facts, and opens no top step.',
      procurement: counting({}, { evidence: [links, { ...own, topStep: false }] }),
      findings: [],
    },
    {
      title: 'It opens the top step.',
      procurement: described({ en: 'Changes.' }, { evidence: [links, { ...own, topStep: true }] }),
      findings: [{ path: '/criteria/1/evidence/1', severity: 'warning' }],
    },
    {
      title: 'The same where candidates are ranked.',
      procurement: selecting(
        { en: 'Contributions.' },
        { use: 'ranking', evidence: [links, { ...own, topStep: true }] },
      ),
      findings: [{ path: '/criteria/6/evidence/1', severity: 'warning' }],
    },
    {
      title: 'A minimum has no top step.',
      procurement: selecting({ en: 'Contributions.' }, { evidence: [links, own] }),
      findings: [],
    },
    {
      title: 'Whether it opens the top step is not known.',
      procurement: counting({}, { evidence: [links, own] }),
      findings: [],
      notChecked: ['/criteria/1/evidence/1/topStep'],
    },
    {
      title: 'Who attests is not known.',
      procurement: selecting({ en: 'Contributions.' }, { tags: ['community'], evidence: [{ text: links.text }] }),
      findings: [],
      notChecked: ['/criteria/6/evidence/0/controlled'],
    },
    {
      title: 'A clause says who may attest.',
      procurement: selecting(
        { en: 'Contributions.' },
        { tags: ['community'], clause: { id: 'SEL-01', version: '1.0.0' }, evidence: [{ text: links.text }] },
      ),
      findings: [],
    },
  ],
}
