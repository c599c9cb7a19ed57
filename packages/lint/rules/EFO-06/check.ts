import { defined } from '@opensource-experts/core'
import type { Check } from '../../src/engine/rule'
import { criterionTexts, frameTexts } from '../../src/facts/document-texts'
import { visible } from '../../src/text/visible'

/** `{name}`, and `{days:day|days}` for a number with its noun: the placeholders of the catalogue. */
const placeholder = /\{[\p{L}_][\p{L}\p{N}_.-]*(?::[^{}]*)?\}/gu

export const check: Check = function* ({ procurement, entries }) {
  const texts = [
    ...frameTexts(procurement).map((text) => ({ text, about: {} })),
    ...entries.flatMap(({ criterion, pointer, lots, partial, fromNotice }) => {
      // Braces in what somebody else's form keeps may be meant.
      const foreign = partial && !fromNotice && !criterion.clause
      const about = { criterion: criterion.id, lots, ...defined({ certainty: foreign ? 'possible' : undefined }) }
      return criterionTexts(criterion, pointer).map((text) => ({ text, about }))
    }),
  ]
  for (const { text, about } of texts) {
    const placeholders = [...new Set(visible(text.text).match(placeholder))]
    const [matched] = placeholders
    if (!matched) continue
    yield {
      path: text.path,
      ...about,
      params: { placeholders: placeholders.slice(0, 12), language: text.language },
      matched,
    }
  }
}
