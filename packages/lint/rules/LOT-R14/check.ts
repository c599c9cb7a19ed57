import type { Check } from '../../src/engine/rule'
import { frameTexts } from '../../src/facts/document-texts'
import { excessOf, limitsIn } from '../../src/text/written-limits'

export const check: Check = function* ({ procurement, reading }) {
  for (const { path, text, language } of frameTexts(procurement)) {
    const excess = excessOf(limitsIn(reading(text, language)?.segments ?? []))
    if (excess) yield { path, params: { ...excess } }
  }
}
