import type { LintContext } from '../../src/engine/context'
import type { Check } from '../../src/engine/rule'
import { criterionTexts, type DocumentText, frameTexts } from '../../src/facts/document-texts'
import { primaryOf } from '../../src/lexica/words'

const asks = { part: 'part', none: 'none' } as const

// Silence of the rules of wording is not compliance of texts that none of them reads.
export const check: Check = function* (context) {
  for (const [language, fact] of firstTexts(context)) {
    const extent = context.extent(language)
    if (extent !== 'whole') yield { fact, ask: asks[extent], params: { language } }
  }
}

/** The first text in each language. */
function firstTexts({ entries, procurement }: LintContext): Map<string, string> {
  const first = new Map<string, string>()
  const look = (texts: readonly DocumentText[]) => {
    for (const { path, language, text } of texts) {
      const key = primaryOf(language)
      if (!first.has(key) && /\p{L}/u.test(text)) first.set(key, path)
    }
  }
  look(frameTexts(procurement))
  for (const { criterion, pointer } of entries) look(criterionTexts(criterion, pointer))
  return first
}
