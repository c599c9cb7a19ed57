import type { RulePack } from '../engine/rule-pack'
import { houseRules } from '../generated/groups/house'

/**
 * Limits and judgement of this project, not of the law: shares of price and of engagement, numbers of criteria, clauses
 * beside each other. Each sentence says so. For buyers who want them beside the law; never an error.
 */
export const house: RulePack = /* @__PURE__ */ (() => ({
  name: 'house',
  asOf: '2026-07-31',
  held: 'whole',
  rules: houseRules,
}))()
