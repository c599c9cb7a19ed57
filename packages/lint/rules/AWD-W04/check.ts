import type { Check } from '../../src/engine/rule'

export const check: Check = function* ({ awards }) {
  for (const { criterion, pointer, lots, partial, name: whole } of awards) {
    const parts = criterion.subCriteria ?? []
    if (parts.length < 2) continue
    for (const [index, part] of parts.entries()) {
      if (part.weight) continue
      if (partial) {
        yield { fact: `${pointer}/subCriteria/${index}/weight`, ask: 'weights', about: whole, lots }
        continue
      }
      const name = Object.values(part.name ?? {})[0] ?? part.id ?? `${index + 1}`
      yield { path: `${pointer}/subCriteria/${index}`, criterion: criterion.id, lots, params: { name } }
    }
  }
}
