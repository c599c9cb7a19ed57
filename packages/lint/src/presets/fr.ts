import { inOrder } from '../engine/in-order'
import type { RulePack } from '../engine/rule-pack'
import { anyRules } from '../generated/groups/any'
import { euRules } from '../generated/groups/eu'
import { frRules } from '../generated/groups/fr'

/**
 * EU law and French law (Code de la commande publique, its case law). The duties on the environment and on employment bind
 * from 21 August 2026 (Law 2021-1104 art. 35); the pages read stop before that day.
 */
export const fr: RulePack = /* @__PURE__ */ (() => ({
  name: 'fr',
  law: 'FR',
  asOf: '2026-07-31',
  held: 'whole',
  rules: inOrder(anyRules, euRules, frRules),
}))()
