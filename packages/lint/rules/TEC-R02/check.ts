import type { Check } from '../../src/engine/rule'
import { softwareKey, softwareOf } from '../../src/facts/lot-software'
import { judgeNamed, namedOf } from '../../src/facts/named-items'

export const check: Check = function* (context) {
  const { entries, procurement } = context
  const named = namedOf(entries, 'software')
  const software = softwareOf(context)
  if (procurement.contractType === undefined && named.length + software.length > 0) yield { fact: '/contractType' }
  if (procurement.contractType !== 'supplies') return
  yield* judgeNamed(named)
  // A criterion that names it says what its name stands for.
  const said = new Set(entries.flatMap(({ criterion }) => criterion.named ?? []).map(({ name }) => softwareKey(name)))
  for (const { software: each, lot, at } of software) {
    if (said.has(softwareKey(each.name))) continue
    yield { path: at, lots: [lot], certainty: 'possible', params: { name: lot, item: each.name } }
  }
}
