import type { AwardCriterion } from '@opensource-experts/core'
import type { Entry } from '../../src/engine/context'
import type { Check } from '../../src/engine/rule'
import { typeQuestion, untyped } from '../../src/facts/award-type'
import { climateLaw } from '../../src/facts/climate-law'
import { awardQuestion, isAwardUnsaid } from '../../src/facts/unsaid-award'

export const check: Check = function* (context) {
  if (!(yield* climateLaw(context))) return
  const lots = context.places.filter(({ kind }) => kind === 'lot')
  const silent = lots.filter((place) => isAwardUnsaid(context, place))
  yield* awardQuestion(silent.map(({ id }) => id))
  const open = new Set<Entry<AwardCriterion>>()
  for (const place of lots) {
    // L2152-7: a single criterion is a global cost; several prices are one criterion under several names.
    if (isAwardUnsaid(context, place) || place.award.some(({ criterion }) => isOther(criterion))) continue
    const unknown = untyped(place.award)
    if (unknown.length === 0) yield { path: place.pointer, lots: [place.id] }
    else for (const each of unknown) open.add(each)
  }
  yield* typeQuestion(open)
}

function isOther({ type }: AwardCriterion): boolean {
  return type === 'cost' || type === 'quality'
}
