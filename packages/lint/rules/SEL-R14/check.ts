import type { Check } from '../../src/engine/rule'
import { judge } from '../../src/facts/judge'
import { faultsOfWording } from '../../src/facts/wording'

// Art. 19(2): groups may take part.
const patterns = [
  'group & incorporated & at-tender ~14 !no-duty',
  'group & forbidden ~6 !incorporated',
  'no: group & allowed ~6 !incorporated',
  'group & cannot-bid ~3',
  'no-group',
]

export const check: Check = function* (context) {
  const { consortia } = context.procurement
  yield* judge('/consortia/legalForm', consortia?.legalForm && consortia.legalForm === 'at-tender', {
    // Art. 19(3): a form may be asked for once the contract is awarded, where performance needs it.
    fix: [{ op: 'replace', path: '/consortia/legalForm', value: 'after-award' }],
  })
  yield* faultsOfWording(context, patterns, { kinds: ['selection'], frame: true })
}
