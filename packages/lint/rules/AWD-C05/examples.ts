import type { RuleDocs } from '../../src/engine/rule'
import { exampleProcurement, noticeCriterion, selecting, withChanged } from '../../src/example/example-procurement'

export const docs: RuleDocs = {
  note: 'What a form keeps (neither clause nor target) is asked; what a buyer wrote with a target and without proof lacks just what the law wants written, which is a fault and no unknown. Proof or a way of checking is enough. Prices and costs are left out, and so are terms, whose reporting is another rule’s.',
  examples: [
    { title: 'Proof is named.', procurement: exampleProcurement, findings: [] },
    {
      title: 'It is said how it is checked.',
      procurement: withChanged({ method: { evidence: undefined } }),
      findings: [],
    },
    {
      title: 'Neither proof nor a way of checking.',
      procurement: withChanged({ method: { evidence: [], verification: undefined } }),
      findings: [{ path: '/criteria/1', severity: 'error' }],
    },
    {
      title: 'A selection criterion without proof.',
      procurement: withChanged(
        {},
        { id: 'refs', kind: 'selection', target: 'operator', lots: 'all', name: { fr: 'Organisation' } },
      ),
      findings: [{ path: '/criteria/6', severity: 'error' }],
    },
    {
      title: 'References, whose proof the law lists.',
      procurement: withChanged(
        {},
        { id: 'refs', kind: 'selection', target: 'operator', lots: 'all', name: { fr: 'Références' } },
      ),
      findings: [],
      notChecked: ['/criteria/6/evidence'],
    },
    {
      title: 'The description names the proof.',
      procurement: withChanged({
        method: {
          evidence: undefined,
          verification: undefined,
          description: { en: 'Method proposed, as shown by the plan in Annex 3.' },
        },
      }),
      findings: [],
      notChecked: ['/criteria/1/evidence'],
    },
    {
      title: 'A notice has no place for it.',
      procurement: { ...exampleProcurement, criteria: [noticeCriterion(1)] },
      findings: [],
      notChecked: ['/criteria/0/evidence'],
    },
    {
      title: 'A clause of the catalogue brings its own.',
      procurement: withChanged({
        method: { evidence: [], verification: undefined, clause: { id: 'AWD-02', version: '1.0.0' } },
      }),
      findings: [],
    },
    {
      title: 'A selection criterion whose proof is listed.',
      procurement: selecting(
        { fr: 'Capacité.', en: 'Ability.' },
        { verification: undefined, evidence: [{ text: { fr: 'Une liste.' }, means: 'references' }] },
      ),
      findings: [],
    },
  ],
}
