import { compareDecimals, type JsonPatchOperation, readDecimal, wholeDecimal } from '@opensource-experts/core'
import type { Check } from '../../src/engine/rule'
import { faultsOfWording } from '../../src/facts/wording'

const patterns = [
  'no-subcontracting',
  'subcontract & forbidden ~6',
  'no: subcontract & allowed ~6 !consent !capacity',
  'any: subcontract & limited & share ~10',
  'subcontract & reduced ~10',
  'by-self !consent !assigned',
  'any: outside-person & does-work ~10 !data',
  'no: entrust & third ~6 !consent',
]

const path = '/subcontracting'

export const check: Check = function* (context) {
  const { allowed, maxShare, criticalTasks } = context.procurement.subcontracting ?? {}
  const share = readDecimal(maxShare)
  const capped = share !== undefined && compareDecimals(share, wholeDecimal(100)) < 0 && !criticalTasks
  if (allowed === false || capped) {
    const fix: JsonPatchOperation[] = [
      ...(allowed === false ? [{ op: 'replace', path: `${path}/allowed`, value: true } as const] : []),
      ...(capped ? [{ op: 'remove', path: `${path}/maxShare` } as const] : []),
    ]
    yield { path, params: { name: '', place: 'frame' }, fix }
  }
  yield* faultsOfWording(context, patterns, { kinds: ['award', 'selection', 'performance'], frame: true })
}
