import { defined } from '@opensource-experts/core'
import type { Check, RuleReport } from '../../src/engine/rule'
import { criterionTexts, type DocumentText, frameTexts } from '../../src/facts/document-texts'

/** `{name}`, and `{days:day|days}` for a number with its noun: the placeholders of the catalogue. */
const placeholder = /\{[\p{L}_][\p{L}\p{N}_.-]*(?::[^{}]*)?\}/gu

export const check: Check = function* ({ procurement, entries, seen }) {
  yield* leftIn(frameTexts(procurement), {}, seen)
  for (const { criterion, pointer, lots, partial, fromNotice } of entries) {
    // Braces in what somebody else's form keeps may be meant.
    const foreign = partial && !fromNotice && !criterion.clause
    const about = { criterion: criterion.id, lots, ...defined({ certainty: foreign ? 'possible' : undefined }) }
    yield* leftIn(criterionTexts(criterion, pointer), about, seen)
  }
}

function* leftIn(
  texts: readonly DocumentText[],
  about: Partial<RuleReport>,
  seen: (text: string) => string,
): Generator<RuleReport> {
  for (const { path, text, language } of texts) {
    if (!text.includes('{')) continue
    const placeholders = [...new Set(seen(text).match(placeholder))]
    const [matched] = placeholders
    if (!matched) continue
    yield { path, ...about, params: { placeholders: placeholders.slice(0, 12), language }, matched }
  }
}
