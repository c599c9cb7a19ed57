import type { Check } from '../../src/engine/rule'
import { climateLaw } from '../../src/facts/climate-law'
import { environmentalAnswers } from '../../src/facts/tagged'

export const check: Check = function* (context) {
  if (!(yield* climateLaw(context))) return
  const silent: string[] = []
  const environmental = environmentalAnswers()
  for (const { id, pointer, kind, performance } of context.places) {
    if (kind !== 'lot' || performance.some((entry) => environmental(entry) === 'yes')) continue
    const open = performance.filter((entry) => environmental(entry) === 'unknown')
    for (const each of open) yield { fact: `${each.pointer}/tags`, ask: 'tags', about: each.name, lots: [id] }
    if (open.length > 0) continue
    // The terms may stand in the tender documents, or not be written yet.
    if (performance.length === 0 && (context.partial || context.entries.length === 0)) silent.push(id)
    else yield { path: pointer, lots: [id] }
  }
  if (silent.length > 0) yield { fact: '/criteria', ask: 'performance-terms', lots: silent }
}
