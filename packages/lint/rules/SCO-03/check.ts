import { type AwardCriterion, reaches } from '@opensource-experts/core'
import type { Entry, LintContext, Place } from '../../src/engine/context'
import type { Check, RuleQuestion, RuleReport } from '../../src/engine/rule'
import { amountOf, numbersOf, propertiesOf } from '../../src/facts/formula'
import { judge, judgeOne } from '../../src/facts/judge'
import { limitOf } from '../../src/facts/weights'
import { faultsOfWording } from '../../src/facts/wording'
import { faultsOfFormulas } from '../../src/facts/written-prices'

const patterns = ['price-word & mark & range ~14']
/** Marks that every tender has, whatever its price. */
const floorPatterns = ['any: point & price-word & floor-mark ~24', 'any: floor-mark & price-word ~24']
const samePatterns = ['every-tender & same-mark ~12']

export const check: Check = function* (context) {
  for (const entry of context.awards) {
    const { type, scoring } = entry.criterion
    if (type !== 'price' && type !== 'cost') continue
    const known = propertiesOf(scoring, {}, 100)
    if (known) for (const place of context.placesOf(entry)) yield* lossIn(place, entry, context)
    else yield* judgeOne(entry, scoring ? 'scoring/method' : 'scoring', undefined)
  }
  const min = limitOf(context.param('minLoss'))
  const ofLoss = (share: number) => (share * 100 < min ? { loss: Math.round(share * 1000) / 10, min } : undefined)
  yield* faultsOfFormulas(context, ({ bestGetsBest, lossAtDouble }) =>
    bestGetsBest ? ofLoss(lossAtDouble) : undefined,
  )
  yield* faultsOfWording(context, patterns, {
    kinds: ['award'],
    said: (matched) => {
      // "Price marks run from 18 to 20": all that the price can change.
      const [, low = '', high = ''] = /(\d{1,3}) (?:\u00e0|et|to|and) (\d{1,3})/u.exec(matched) ?? []
      const [least, most] = [Math.min(Number(low), Number(high)), Math.max(Number(low), Number(high))]
      return most >= 10 ? ofLoss((most - least) / most) : undefined
    },
  })
  yield* faultsOfWording(context, floorPatterns, {
    kinds: ['award'],
    said: (matched) => {
      // "Of 40 points 35 are given to every tender": what is left is all that the price can change.
      const [most = 0, floor = 0] = (matched.match(/\d{1,3}/gu) ?? []).map(Number).sort((a, b) => b - a)
      return most >= 10 ? ofLoss((most - floor) / most) : undefined
    },
  })
  yield* faultsOfWording(context, samePatterns, { kinds: ['award'], said: () => ({ loss: 0, min }) })
}

/** What lies between two prices below a ceiling depends on where the ceiling is, seen from the value of the lot. */
function* lossIn(
  { id, pointer, lot }: Place,
  entry: Entry<AwardCriterion>,
  { procurement, param }: LintContext,
): Generator<RuleReport | RuleQuestion> {
  const { scoring } = entry.criterion
  const numbers = numbersOf(scoring?.params)
  const value = 'value' in lot ? amountOf(lot.value) : undefined
  const loss = propertiesOf(scoring, numbers, value)?.lossAtDouble
  if (loss === undefined) {
    if (value === undefined && 'C' in numbers) yield* judge(`${pointer}/value`, undefined, { lots: [id] })
    else yield* judgeOne(entry, 'scoring/params', undefined)
    return
  }
  const [min, none] = [limitOf(param('minLoss')), limitOf(param('neutral'))]
  const percent = Math.round(loss * 1000) / 10
  // Belleville-sur-Loire: five sixths for twice the price took the weight its effect.
  const isNeutral = percent <= none && reaches('FR', procurement.jurisdiction)
  yield* judgeOne(entry, 'scoring', percent < min, {
    lots: [id],
    params: { loss: percent, min },
    ...(isNeutral ? { severity: 'error' } : {}),
  })
}
