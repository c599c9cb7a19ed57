import type { Lot } from '@opensource-experts/core'
import type { Check } from '../../src/engine/rule'
import { judge } from '../../src/facts/judge'

/** Training and advice take nothing over. */
const takingOver: ReadonlySet<string> = new Set(['support', 'development', 'migration', 'hosting'])

export const check: Check = function* ({ places }) {
  for (const { kind, lot, id, pointer } of places) {
    if (kind !== 'lot') continue
    const { takeover, sourcesShared, activities } = lot as Lot
    const lots = [id]
    if (takeover)
      yield* judge(`${pointer}/sourcesShared`, sourcesShared === undefined ? undefined : !sourcesShared, { lots })
    else if (takeover === undefined && !sourcesShared && (activities?.some((each) => takingOver.has(each)) ?? true))
      yield* judge(`${pointer}/takeover`, undefined, { lots })
  }
}
