import { defined, type Procurement, reaches } from '@opensource-experts/core'
import type { Check } from '../../src/engine/rule'

export const check: Check = function* ({ procurement, places, partial, formalised }) {
  const { directive, notDividedReason, globalContract, jurisdiction } = procurement
  const lots = places.filter(({ kind }) => kind === 'lot')
  const [only] = lots
  if (!only || lots.length > 1 || isStated(notDividedReason)) return
  if (directive === '2014/23' || directive === '2009/81') return
  const french = reaches('FR', jurisdiction) === true
  // L2113-10 binds every French contract; art. 46 binds contracting authorities above the thresholds.
  if (french ? globalContract : directive === '2014/25' || formalised.value === false) return
  if (partial) {
    yield { fact: '/notDividedReason', ask: 'reason' }
    return
  }
  const missing = [
    ...(directive === undefined ? [{ fact: '/directive', ask: 'directive' }] : []),
    ...(french && globalContract === undefined ? [{ fact: '/globalContract', ask: 'global-contract' }] : []),
    ...(!french && formalised.value === undefined ? [{ fact: '/formalised', ask: 'formalised' }] : []),
  ]
  yield* missing
  yield {
    path: only.pointer,
    lots: [only.id],
    ...defined({ certainty: missing.length > 0 ? 'possible' : undefined }),
  }
}

function isStated(reason: Procurement['notDividedReason']): boolean {
  return [reason?.ground, ...Object.values(reason?.text ?? {})].some((text) => text?.trim())
}
