import type { Check } from '../../src/engine/rule'
import { limitOf, percentOf } from '../../src/facts/weights'

export const check: Check = function* ({ places, param }) {
  const [max, min] = [limitOf(param('maxLeaves')), limitOf(param('minLeaf'))]
  for (const place of places) {
    const leaves = place.award.reduce((sum, { criterion }) => sum + (criterion.subCriteria?.length || 1), 0)
    // What has parts is not small: its parts may be, and their share is told in more than one way.
    const small = place.award.some(
      (entry) => !entry.criterion.subCriteria?.length && (percentOf(entry, place) ?? min) < min,
    )
    if (leaves > max || small) yield { path: place.pointer, lots: [place.id], params: { leaves, max, min } }
  }
}
