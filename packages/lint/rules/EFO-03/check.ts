import type { Place } from '../../src/engine/context'
import type { Check } from '../../src/engine/rule'
import { isStated } from '../../src/facts/judge'
import { eFormsOf, formatQuestion } from '../../src/facts/notice-format'

export const check: Check = function* ({ procurement, places }) {
  const format = eFormsOf(procurement)
  if (format.isEForms === false) return
  // Lots with the same criteria share one list.
  const known = new Map<Place['award'], boolean>()
  let isOpen = false
  for (const { id, pointer, lot, award } of places) {
    // BT-543: forbidden beside any number.
    if (!isStated(lot.awardMethod?.complicated)) continue
    const hasNumbers = known.get(award) ?? award.some(isNumbered)
    known.set(award, hasNumbers)
    if (hasNumbers && format.isEForms === undefined) isOpen = true
    else if (hasNumbers)
      yield { path: `${pointer}/awardMethod/complicated`, lots: [id], field: 'BT-543-Lot', params: { name: id } }
  }
  if (isOpen) yield formatQuestion(format)
}

function isNumbered({ criterion: { weight, fixed, thresholds = [] } }: Place['award'][number]): boolean {
  return weight !== undefined || fixed !== undefined || thresholds.length > 0
}
