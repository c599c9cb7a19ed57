import type { AwardCriterion } from '@opensource-experts/core'
import type { Entry } from '../../src/engine/context'
import type { Check } from '../../src/engine/rule'
import { typeQuestion, untyped } from '../../src/facts/award-type'
import { limitOf, percentSum } from '../../src/facts/weights'

export const check: Check = function* ({ places, param }) {
  const [max, min] = [limitOf(param('max')), limitOf(param('min'))]
  const open = new Set<Entry<AwardCriterion>>()
  for (const place of places) {
    const unknown = untyped(place.award)
    for (const each of unknown) open.add(each)
    if (unknown.length > 0) continue
    const priced = place.award.filter(({ criterion }) => criterion.type !== 'quality')
    if (priced.length === 0 || priced.length === place.award.length) continue
    const weight = percentSum(priced, place)
    if (weight === undefined || (weight >= min && weight <= max)) continue
    yield { path: place.pointer, lots: [place.id], params: { weight, min, max } }
  }
  yield* typeQuestion(open)
}
