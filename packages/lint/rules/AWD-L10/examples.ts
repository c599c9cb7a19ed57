import type { RuleDocs } from '../../src/engine/rule'
import { exampleProcurement, noticeCriterion, withChanged } from '../../src/example/example-procurement'

export const docs: RuleDocs = {
  note: 'Reads `commitment` and `covers`. Whether the term asks for what was promised, a person has to read.',
  examples: [
    { title: 'The promise is taken up by a term.', procurement: exampleProcurement, findings: [] },
    {
      title: 'No term takes it up.',
      procurement: withChanged({ 'remote-work': { covers: [] } }),
      findings: [{ path: '/criteria/2', severity: 'error' }],
    },
    {
      title: 'A term does not say what it takes up.',
      procurement: withChanged({ 'remote-work': { covers: undefined } }),
      findings: [],
      notChecked: ['/criteria/3/covers'],
    },
    {
      title: 'Whether a promise is rated is not known.',
      procurement: withChanged({ method: { commitment: undefined } }),
      findings: [],
      notChecked: ['/criteria/1/commitment'],
    },
    {
      title: 'A notice has no terms.',
      procurement: { ...exampleProcurement, criteria: [noticeCriterion(1, { commitment: true })] },
      findings: [],
      notChecked: ['/criteria'],
    },
    {
      title: 'A clause of the catalogue promises, and no term takes it up.',
      procurement: withChanged({ method: { commitment: undefined, clause: { id: 'AWD-02', version: '1.0.0' } } }),
      findings: [{ path: '/criteria/1', severity: 'error' }],
    },
    {
      title: 'The term that takes it up is for another lot.',
      procurement: withChanged({
        method: { lots: ['LOT-0001'], commitment: true },
        'remote-work': { lots: ['LOT-0002'], covers: undefined },
        apprentices: { covers: [] },
        handover: { covers: [] },
      }),
      findings: [{ path: '/criteria/1', severity: 'error' }],
      notChecked: ['/criteria/3/covers'],
    },
    {
      title: 'A term for one of its lots does not say what it takes up.',
      procurement: withChanged({
        method: { lots: ['LOT-0001', 'LOT-0002'], commitment: true },
        'remote-work': { lots: ['LOT-0002'], covers: undefined },
      }),
      findings: [],
      notChecked: ['/criteria/3/covers', '/criteria/3/covers'],
    },
  ],
}
