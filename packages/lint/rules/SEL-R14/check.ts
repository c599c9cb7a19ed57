import type { Check } from '../../src/engine/rule'
import { judge } from '../../src/facts/judge'
import { faultsOfWording } from '../../src/facts/wording'

const patterns = ['group & incorporated & at-tender ~14']

export const check: Check = function* (context) {
  const { consortia } = context.procurement
  yield* judge('/consortia/legalForm', consortia?.legalForm && consortia.legalForm === 'at-tender', {
    // Art. 19(3): a form may be asked for once the contract is awarded, where performance needs it.
    fix: [{ op: 'replace', path: '/consortia/legalForm', value: 'after-award' }],
  })
  yield* faultsOfWording(context, patterns, { kinds: ['selection'], frame: true })
}
