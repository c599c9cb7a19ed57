import type { Check } from '../../src/engine/rule'

export const check: Check = function* ({ entries }) {
  for (const { criterion, clause, fromNotice, pointer, lots, name } of entries) {
    // The catalogue's own proofs are on the list.
    if (criterion.kind !== 'selection' || clause || criterion.clause || fromNotice) continue
    for (const [index, { means }] of (criterion.evidence ?? []).entries()) {
      const at = `${pointer}/evidence/${index}`
      if (means === undefined) yield { fact: `${at}/means`, about: name, lots }
      else if (means === 'other') yield { path: at, criterion: criterion.id, lots, params: { name } }
    }
  }
}
