import type { AwardMethod } from '@opensource-experts/core'
import type { Check } from '../../src/engine/rule'
import { isStated, judge } from '../../src/facts/judge'

export const check: Check = function* ({ procurement, partial }) {
  const { lots = [], lotGroups = [] } = procurement
  const grouped = new Set<string>()
  for (const [index, { id, lots: own = [], awardMethod }] of lotGroups.entries()) {
    for (const lot of own) grouped.add(lot)
    const at = `/lotGroups/${index}`
    const about = id ? { lots: [id] } : {}
    // BT-330, BT-1375: the only part that is seen, and an error. What a notice lists of no lot is not known.
    if (new Set(own).size < 2 && !(partial && own.length === 0))
      yield { path: `${at}/lots`, ...about, params: { kind: 'few' } }
    // Art. 46(3), from memory.
    const verdict = says(awardMethod) ? false : partial ? undefined : true
    const params = { kind: 'method' }
    yield* judge(`${at}/awardMethod/combination`, verdict, { ...about, params, severity: 'warning' })
  }
  for (const [index, { id, awardMethod }] of lots.entries()) {
    if (!id || grouped.has(id) || !isStated(awardMethod?.combination)) continue
    const path = `/lots/${index}/awardMethod/combination`
    yield { path, lots: [id], params: { kind: 'groups' }, severity: 'warning' }
  }
}

/** BT-543 may say it too, where the formula of the group is in words. */
function says(method: AwardMethod | undefined): boolean {
  return isStated(method?.combination) || isStated(method?.complicated)
}
