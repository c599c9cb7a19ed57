import { inOrder } from '../engine/in-order'
import type { RulePack } from '../engine/rule-pack'
import { anyRules } from '../generated/groups/any'
import { euRules } from '../generated/groups/eu'

/**
 * EU law (Directive 2014/24 and its kin, the Court of Justice), arithmetic and what a notice can hold. No article of a
 * State, no limit of ours.
 */
export const eu: RulePack = /* @__PURE__ */ (() => ({
  name: 'eu',
  law: 'EU',
  asOf: '2026-07-31',
  held: 'whole',
  rules: inOrder(anyRules, euRules),
}))()
