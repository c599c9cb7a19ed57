import { inOrder } from '../engine/in-order'
import type { RulePack } from '../engine/rule-pack'
import { anyRules } from '../generated/groups/any'
import { beRules } from '../generated/groups/be'
import { euRules } from '../generated/groups/eu'

/**
 * EU law and of Belgian law one point: from which value lots have to be considered (art. 58 of the Law of 17 June 2016).
 */
export const be: RulePack = /* @__PURE__ */ (() => ({
  name: 'be',
  law: 'BE',
  asOf: '2026-04-30',
  held: 'part',
  rules: inOrder(anyRules, euRules, beRules),
}))()
