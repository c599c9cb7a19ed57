import { type AwardCriterion, type Lot, readDecimal, toDouble } from '@opensource-experts/core'
import type { Entry } from '../../src/engine/context'
import type { Check } from '../../src/engine/rule'
import { typeQuestion, untyped } from '../../src/facts/award-type'
import { limitOf, percentSum } from '../../src/facts/weights'

// Art. 108(4) caps the points for the price where labour makes half of the price or more (Annex I.1 art. 2(1)(e)).
export const check: Check = function* ({ places, procurement, formalised, day, param }) {
  const { contractType, directive = '2014/24' } = procurement
  if (contractType === 'supplies' || directive !== '2014/24' || (day && day < param('since'))) return
  const [max, intensive] = [limitOf(param('max')), limitOf(param('intensive'))]
  const open = new Set<Entry<AwardCriterion>>()
  for (const place of places) {
    const { id, pointer, kind, lot, award } = place
    if (kind !== 'lot' || award.length === 0) continue
    const unknown = untyped(award)
    for (const each of unknown) open.add(each)
    const priced = award.filter(({ criterion }) => criterion.type !== 'quality')
    // What decides alone weighs all.
    const weight = priced.length === award.length ? 100 : percentSum(priced, place)
    if (unknown.length > 0 || weight === undefined || weight <= max) continue
    const labour = readDecimal((lot as Lot).labourShare)
    if (!labour) yield { fact: `${pointer}/labourShare`, ask: 'labour', lots: [id] }
    else if (toDouble(labour) >= intensive) {
      // Below the thresholds the code has procedures of its own.
      const sure = formalised.value === true && procurement.directive === '2014/24'
      yield { path: pointer, lots: [id], params: { weight, max, intensive }, ...(sure ? {} : { severity: 'warning' }) }
    }
  }
  yield* typeQuestion(open)
}
