import { compareDecimals, decimalOrZero, readDecimal, subtractDecimals, toDecimalValue } from '@opensource-experts/core'
import type { Check } from '../../src/engine/rule'
import { judgeOne } from '../../src/facts/judge'

export const check: Check = function* ({ awards, param }) {
  const max = param('maxSpread')
  for (const entry of awards) {
    const { weight } = entry.criterion
    // A range of points is of a whole that differs from lot to lot.
    if (weight?.kind !== 'percentage' || !weight.middle) continue
    const [least, most] = [readDecimal(weight.min), readDecimal(weight.max)]
    const spread = least && most && subtractDecimals(most, least)
    const wide = spread && compareDecimals(spread, decimalOrZero(max)) > 0
    yield* judgeOne(entry, 'weight', wide, { params: spread && { spread: toDecimalValue(spread), max } })
  }
}
