import type { Entry } from '../../src/engine/context'
import type { Check } from '../../src/engine/rule'
import { inLots } from '../../src/facts/in-lots'
import { perList } from '../../src/facts/per-list'
import { tagged } from '../../src/facts/tagged'
import { faultsOfWording, says } from '../../src/facts/wording'

const patterns = ['source & publication ~8', 'original & propose ~10']
const heldPatterns = ['embargo']

export const check: Check = function* (context) {
  const terms = context.entries.filter(({ criterion }) => criterion.kind === 'performance')
  const isShown = inLots(terms.filter((term) => is(term, 'upstream') || is(term, 'publication')))
  const isHeld = inLots(terms.filter((term) => is(term, 'embargo') || says(context, term, heldPatterns)))
  const open = terms.filter((term) => tagged(term, 'embargo') === 'unknown')
  const isOpen = inLots(open)
  for (const { pointer, kind, id } of context.places) {
    if (kind === 'lot' && isShown(id) && !isHeld(id) && !isOpen(id))
      yield { path: pointer, lots: [id], params: { place: 'lot', name: id } }
  }
  // Criteria of all lots share one list of them.
  const waitingIn = perList((lots: readonly string[]) => lots.filter((lot) => isShown(lot) && !isHeld(lot)))
  const isFree = perList((lots: readonly string[]) => lots.some((lot) => !isHeld(lot)))
  for (const { pointer, name, lots } of open) {
    const waiting = waitingIn(lots)
    if (waiting.length > 0) yield { fact: `${pointer}/tags`, ask: 'tags', about: name, lots: waiting }
  }
  // Words of the buyer's own that nobody has marked.
  yield* faultsOfWording(context, patterns, {
    kinds: ['performance'],
    only: ({ tags, criterion, lots }) => !tags && !criterion.clause && isFree(lots),
  })
}

function is(term: Entry, tag: string): boolean {
  return tagged(term, tag) === 'yes'
}
