import type { Check } from '../../src/engine/rule'
import { criterionTexts, frameTexts } from '../../src/facts/document-texts'
import { unfinishedIn } from '../../src/text/unfinished'

/** What `propose` writes where only the buyer knows the ground of law. */
const open = 'to-be-confirmed'
// The internal file does not go out, and an answer frame is for tenderers to fill in.
const kept = /\/(?:documentTexts\/(?:internal|answer))\//u

export const check: Check = function* ({ procurement, entries }) {
  const reason = '/notDividedReason'
  const isOpen = procurement.notDividedReason?.ground === open
  if (isOpen) yield { path: reason, params: { words: '', language: '', way: 'reason' } }
  const texts = [
    ...frameTexts(procurement).map((text) => ({ ...text, about: {} })),
    ...entries.flatMap(({ criterion, pointer, lots }) =>
      criterionTexts(criterion, pointer).map((text) => ({ ...text, about: { criterion: criterion.id, lots } })),
    ),
  ]
  for (const { path, text, language, about } of texts) {
    if (kept.test(path) || (isOpen && path.startsWith(reason))) continue
    const words = unfinishedIn(text)
    if (words !== undefined)
      yield { path, ...about, certainty: 'possible', matched: words, params: { words, language, way: 'text' } }
  }
}
