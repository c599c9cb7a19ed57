import type { Check } from '../../src/engine/rule'
import { judge } from '../../src/facts/judge'

export const check: Check = ({ procurement: { consortia } }) =>
  judge('/consortia/legalForm', consortia?.legalForm && consortia.legalForm === 'at-tender', {
    // Art. 19(3): a form may be asked for once the contract is awarded, where performance needs it.
    fix: [{ op: 'replace', path: '/consortia/legalForm', value: 'after-award' }],
  })
