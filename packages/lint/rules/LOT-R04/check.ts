import { reaches } from '@opensource-experts/core'
import type { Check } from '../../src/engine/rule'
import { localized } from '../../src/facts/document-texts'
import { isStated, judge } from '../../src/facts/judge'
import { faultOfTexts } from '../../src/facts/wording'

// Whoever applies the rule, it gives one answer; neither place nor size is one.
const patterns = [
  'discretion',
  'at-choice',
  'lot-giver & lot-giving & lot-word ~12 !objective-order',
  'lot-giver & sees-fit ~12 !objective-order',
  'limit-rule & to-come|may-apply-later|undisclosed ~12 !no-tender',
  'limit-rule & waived ~8 !no-tender',
  'incumbent',
  'local|territory & firm ~2',
  'local-firm',
  'kind-of-firm|small-firm & first-served|reserved|set-aside ~12',
  'lot-word & set-aside|reserved & small-firm|kind-of-firm|local|local-firm|territory ~14',
  'lot-word & merged ~8 !objective-order',
  'any: local & kind-of-firm ~2',
]

export const check: Check = function* (context) {
  const { procurement, places, partial } = context
  const { awarded, rule } = procurement.lotLimits ?? {}
  const lots = places.filter(({ kind }) => kind === 'lot').length
  if (awarded === undefined || awarded >= lots) return
  const params = { awarded, kind: 'none' }
  // LOT-03 is the rule itself, in a clause.
  if (!isStated(rule) && !procurement.lotClauses?.some(({ clause }) => clause?.id === 'LOT-03')) {
    // R2113-1 is seen and binds every French contract; art. 46(2) is from memory.
    const severity = reaches('FR', procurement.jurisdiction) ? 'error' : 'warning'
    // A notice has no field for it: it stands in the documents.
    yield* judge('/lotLimits/rule', partial ? undefined : true, { params, severity })
  }
  const fault = faultOfTexts(context, patterns, localized('/lotLimits', { rule }))
  if (fault) yield { ...fault, params: { awarded, kind: 'free', matched: fault.matched } }
}
