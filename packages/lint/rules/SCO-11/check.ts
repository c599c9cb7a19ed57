import type { Check } from '../../src/engine/rule'
import { judge } from '../../src/facts/judge'

const weightless: readonly string[] = ['total.monetised-quality', 'total.ratio']

export const check: Check = function* ({ places, formalised }) {
  for (const { id, pointer, lot, award } of places) {
    const total = lot.awardMethod?.total
    // Numbers on every criterion are a sum by weights, unless something else is said.
    if (total === undefined && award.every(({ criterion }) => criterion.weight)) continue
    const verdict = total && weightless.includes(total)
    if (verdict && formalised.value === undefined) yield { fact: '/formalised', ask: 'formalised', common: true }
    else if (formalised.value !== false)
      yield* judge(`${pointer}/awardMethod/total`, verdict === undefined ? undefined : verdict === true, { lots: [id] })
  }
}
