import { inOrder } from '../engine/in-order'
import type { RulePack } from '../engine/rule-pack'
import { anyRules } from '../generated/groups/any'
import { deRules } from '../generated/groups/de'
import { euRules } from '../generated/groups/eu'

/**
 * EU law and of German law some points: lots first (GWB, UVgO), the EVB-IT of federal authorities. An amendment of GWB § 97
 * on urgent infrastructure was before parliament when the pages were read; it does not concern software.
 */
export const de: RulePack = /* @__PURE__ */ (() => ({
  name: 'de',
  law: 'DE',
  asOf: '2025-10-31',
  held: 'part',
  rules: inOrder(anyRules, euRules, deRules),
}))()
