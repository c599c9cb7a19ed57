import type { Check } from '../../src/engine/rule'

export const check: Check = function* ({ entries }) {
  for (const { criterion, pointer, lots } of entries) {
    if (!criterion.clause || criterion.clause.version?.trim()) continue
    yield { path: `${pointer}/clause`, criterion: criterion.id, lots, params: { clause: criterion.clause.id } }
  }
}
