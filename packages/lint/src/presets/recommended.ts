import { inOrder } from '../engine/in-order'
import type { Rule } from '../engine/rule'
import type { RulePack } from '../engine/rule-pack'
import { anyRules } from '../generated/groups/any'
import { beRules } from '../generated/groups/be'
import { deRules } from '../generated/groups/de'
import { euRules } from '../generated/groups/eu'
import { frRules } from '../generated/groups/fr'
import { houseRules } from '../generated/groups/house'
import { itRules } from '../generated/groups/it'
import { ptRules } from '../generated/groups/pt'

/**
 * What `lint` runs unless it is told otherwise: every rule whose `presets` name `recommended`, family by family. The rules
 * of a State run where the contract is its own. No rule has been read by a named lawyer yet (`legalReview`): they are on
 * because silence would be worse, and the documentation says so. French rules on the environment (Law 2021-1104 art. 35)
 * bind from 21 August 2026; the sources stop before that day. House limits are warnings, and their sentences say so.
 */
export const recommended: RulePack = /* @__PURE__ */ (() => ({
  name: 'recommended',
  asOf: '2026-07-31',
  held: 'whole',
  rules: inOrder(anyRules, euRules, frRules, itRules, beRules, deRules, ptRules, houseRules),
}))()

export const recommendedRules: readonly Rule[] = /* @__PURE__ */ (() => recommended.rules)()
