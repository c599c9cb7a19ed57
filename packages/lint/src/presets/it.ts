import { inOrder } from '../engine/in-order'
import type { RulePack } from '../engine/rule-pack'
import { anyRules } from '../generated/groups/any'
import { euRules } from '../generated/groups/eu'
import { itRules } from '../generated/groups/it'

/**
 * EU law and of Italian law some points: the cap on price in labour-intensive contracts, reasons for not dividing a
 * contract. The rest of the Codice dei contratti pubblici is not held.
 */
export const it: RulePack = /* @__PURE__ */ (() => ({
  name: 'it',
  law: 'IT',
  asOf: '2025-11-30',
  held: 'part',
  rules: inOrder(anyRules, euRules, itRules),
}))()
