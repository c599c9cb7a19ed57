import type { AwardCriterion } from '@opensource-experts/core'
import type { Entry } from '../../src/engine/context'
import type { Check } from '../../src/engine/rule'
import { typeQuestion, untyped } from '../../src/facts/award-type'
import { awardQuestion, isAwardUnsaid } from '../../src/facts/unsaid-award'

export const check: Check = function* (context) {
  const { procurement, places } = context
  const { directive, fixedPrice } = procurement
  if (fixedPrice || directive === '2014/23' || directive === '2009/81') return
  const silent = places.filter((place) => place.kind === 'lot' && isAwardUnsaid(context, place))
  yield* awardQuestion(silent.map(({ id }) => id))
  const open = new Set<Entry<AwardCriterion>>()
  for (const place of places) {
    const { id, pointer, award } = place
    if (isAwardUnsaid(context, place) || award.some(({ criterion }) => isPriced(criterion))) continue
    const unknown = untyped(award)
    if (unknown.length > 0) {
      for (const each of unknown) open.add(each)
    } else if (fixedPrice === undefined && award.some(({ partial }) => partial)) {
      yield { fact: '/fixedPrice', ask: 'fixed-price', lots: [id] }
    } else {
      yield { path: pointer, lots: [id] }
    }
  }
  yield* typeQuestion(open)
}

function isPriced({ type }: AwardCriterion): boolean {
  return type === 'price' || type === 'cost'
}
