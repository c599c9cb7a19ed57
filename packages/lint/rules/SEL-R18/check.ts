import type { Check } from '../../src/engine/rule'

// BT-105: procedures in which candidates are invited.
const invited: ReadonlySet<string> = new Set(['restricted', 'neg-w-call', 'comp-dial', 'innovation'])

export const check: Check = function* ({ procurement: { procedure, candidateLimit } }) {
  if (procedure === undefined || !invited.has(procedure)) return
  if (candidateLimit === undefined) {
    yield { fact: '/candidateLimit' }
    return
  }
  const least = procedure === 'restricted' ? 5 : 3
  const { min, max, criteriaPublished } = candidateLimit
  const few = Math.min(min ?? Number.POSITIVE_INFINITY, max ?? Number.POSITIVE_INFINITY) < least
  if (few || (criteriaPublished === false && (min ?? max) !== undefined))
    yield { path: '/candidateLimit', params: { least } }
}
