import type { LintContext } from '../../src/engine/context'
import type { Check, RuleReport } from '../../src/engine/rule'
import { criterionTexts, type DocumentText, frameTexts } from '../../src/facts/document-texts'
import { unevenWeightsIn } from '../../src/text/written-weights'

export const check: Check = function* (context) {
  const { awards, procurement } = context
  for (const entry of awards) {
    for (const report of listedIn(criterionTexts(entry.criterion, entry.pointer), context))
      yield { ...report, criterion: entry.criterion.id, lots: entry.lots }
  }
  yield* listedIn(frameTexts(procurement), context)
}

function* listedIn(texts: readonly DocumentText[], { seen }: LintContext): Generator<RuleReport> {
  for (const { path, text } of texts) {
    const found = unevenWeightsIn(seen(text))
    if (found) yield { path, matched: found.matched, params: { ...found } }
  }
}
