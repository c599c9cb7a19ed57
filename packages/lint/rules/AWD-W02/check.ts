import { defined } from '@opensource-experts/core'
import type { Entry, Place } from '../../src/engine/context'
import type { Check } from '../../src/engine/rule'

export const check: Check = function* ({ procurement, awards, placesOf, formalised }) {
  // Directive 2014/23 asks for an order of importance, not for weights.
  if (procurement.directive === '2014/23' || awards.length === 0) return
  if (formalised.value === undefined) yield { fact: '/formalised', ask: 'formalised', common: true }
  if (!formalised.value) return
  // Lots with the same criteria share one list.
  const answers = new Map<Place['award'], boolean>()
  const isWithoutNumbers = (award: Place['award']): boolean => {
    const known = answers.get(award) ?? award.some(isUnweightedElsewhere)
    answers.set(award, known)
    return known
  }
  for (const entry of awards) {
    const { pointer, name, criterion } = entry
    if (criterion.weight && criterion.weight.kind !== 'order') continue
    const open = placesOf(entry).filter(needsWeights)
    if (open.length === 0) continue
    // A buyer's criterion that joined a notice without numbers cannot show its own there.
    if (open.some(({ award }) => isWithoutNumbers(award))) {
      yield { fact: `${pointer}/weight`, ask: 'weight', about: name, lots: open.map(({ id }) => id) }
      continue
    }
    yield {
      path: pointer,
      criterion: criterion.id,
      lots: open.map(({ id }) => id),
      params: { name },
      field: 'BT-541-Lot-WeightNumber',
      // An order is there; what is missing is the reason why weighting was not possible.
      ...defined({ severity: criterion.weight && 'warning' }),
    }
  }
}

/** Several criteria, no formula in words (BT-543), no reason for a mere order (BT-733). */
function needsWeights({ award, lot }: Place): boolean {
  const { complicated, orderJustification } = lot.awardMethod ?? {}
  return award.length > 1 && complicated === undefined && orderJustification === undefined
}

function isUnweightedElsewhere({ partial, criterion }: Entry<Place['award'][number]['criterion']>): boolean {
  return partial && (criterion.weight === undefined || criterion.weight.kind === 'order')
}
