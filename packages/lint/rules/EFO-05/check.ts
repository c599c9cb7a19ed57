import type { Check } from '../../src/engine/rule'
import { judge } from '../../src/facts/judge'
import { environmentalAnswers } from '../../src/facts/tagged'

// BT-06 with BT-776 and BT-775.
const details = [
  ['inn-pur', 'innovation'],
  ['soc-obj', 'social'],
] as const

export const check: Check = function* ({ procurement: { strategic }, entries, partial }) {
  // BT-774: what is bought takes the environment into account somewhere.
  if (strategic?.purposes?.includes('env-imp')) {
    const environmental = environmentalAnswers()
    if (entries.every((entry) => environmental(entry) === 'no') && !partial)
      yield { path: '/strategic/purposes', params: { what: 'environment' } }
  }
  for (const [code, member] of details) {
    if (!strategic?.purposes?.includes(code)) continue
    const detail = strategic[member]
    yield* judge(`/strategic/${member}`, detail && detail.length === 0, {
      path: '/strategic/purposes',
      params: { what: member },
    })
  }
}
