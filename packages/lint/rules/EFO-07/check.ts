import type { Check, RuleReport } from '../../src/engine/rule'
import { criterionTexts, type DocumentText, frameTexts } from '../../src/facts/document-texts'
import { unfinishedIn } from '../../src/text/unfinished'

/** What `propose` writes where only the buyer knows the ground of law. */
const open = 'to-be-confirmed'
// The internal file does not go out, and an answer frame is for tenderers to fill in.
const kept = /\/(?:documentTexts\/(?:internal|answer))\//u

export const check: Check = function* ({ procurement, entries, seen }) {
  const reason = '/notDividedReason'
  const isOpen = procurement.notDividedReason?.ground === open
  if (isOpen) yield { path: reason, params: { words: '', language: '', way: 'reason' } }
  const frame = frameTexts(procurement).filter(({ path }) => !(isOpen && path.startsWith(reason)))
  yield* leftIn(frame, {}, seen)
  for (const { criterion, pointer, lots } of entries)
    yield* leftIn(criterionTexts(criterion, pointer), { criterion: criterion.id, lots }, seen)
}

function* leftIn(
  texts: readonly DocumentText[],
  about: Partial<RuleReport>,
  seen: (text: string) => string,
): Generator<RuleReport> {
  for (const { path, text, language } of texts) {
    if (kept.test(path)) continue
    const words = unfinishedIn(text, seen)
    if (words !== undefined)
      yield { path, ...about, certainty: 'possible', matched: words, params: { words, language, way: 'text' } }
  }
}
