import { inOrder } from '../engine/in-order'
import type { RulePack } from '../engine/rule-pack'
import { anyRules } from '../generated/groups/any'
import { euRules } from '../generated/groups/eu'
import { ptRules } from '../generated/groups/pt'

/**
 * EU law and of Portuguese law one point: no price formula that depends on the tenders of others. The rest of the Código dos
 * Contratos Públicos is not held.
 */
export const pt: RulePack = /* @__PURE__ */ (() => ({
  name: 'pt',
  law: 'PT',
  asOf: '2026-07-31',
  held: 'part',
  rules: inOrder(anyRules, euRules, ptRules),
}))()
