import type { Check } from '../../src/engine/rule'
import { judge } from '../../src/facts/judge'

// BT-06 with BT-776 and BT-775.
const details = [
  ['inn-pur', 'innovation'],
  ['soc-obj', 'social'],
] as const

export const check: Check = function* ({ procurement: { strategic } }) {
  for (const [code, member] of details) {
    if (!strategic?.purposes?.includes(code)) continue
    const detail = strategic[member]
    yield* judge(`/strategic/${member}`, detail && detail.length === 0, {
      path: '/strategic/purposes',
      params: { what: member },
    })
  }
}
