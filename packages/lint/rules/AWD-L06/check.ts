import type { Check } from '../../src/engine/rule'
import { isStated, judgeOne, unless } from '../../src/facts/judge'
import { limitOf, percentOf } from '../../src/facts/weights'

export const check: Check = function* ({ awards, placesOf, formalised, param }) {
  const max = limitOf(param('max'))
  const firms = awards.filter(({ target }) => target === 'operator')
  if (firms.length > 0 && formalised.value === undefined) yield { fact: '/formalised', ask: 'formalised', common: true }
  // In a formalised procedure it does not count at all (AWD-L03).
  if (formalised.value !== false) return
  for (const entry of firms) {
    const weight = Math.max(0, ...placesOf(entry).map((place) => percentOf(entry, place) ?? 0))
    const verdict = weight > max || unless(isStated(entry.criterion.necessity), entry)
    yield* judgeOne(entry, 'necessity', verdict, { params: { weight, max } })
  }
}
