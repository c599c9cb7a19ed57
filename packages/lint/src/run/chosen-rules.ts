import type { NationalLaw } from '@opensource-experts/core'
import { heldLaws, nationalLaws } from '../engine/held-laws'
import { inOrder } from '../engine/in-order'
import type { LintOptions } from '../engine/lint-options'
import type { Preset, Rule } from '../engine/rule'
import type { RulePack } from '../engine/rule-pack'
import { be } from '../presets/be'
import { de } from '../presets/de'
import { eu } from '../presets/eu'
import { fr } from '../presets/fr'
import { house } from '../presets/house'
import { it } from '../presets/it'
import { pt } from '../presets/pt'
import { recommended, recommendedRules } from '../presets/recommended'

/** By name: what `lint` and the command line are told. */
const packs: Readonly<Record<Preset, RulePack>> = { recommended, eu, fr, it, be, de, pt, house }

/** The rules that options choose, and the national laws that they choose with them. */
export function chosenRules({ presets, rules }: Pick<LintOptions, 'presets' | 'rules'>): {
  readonly rules: readonly Rule[]
  readonly laws: ReadonlySet<NationalLaw>
} {
  if (!presets) return { rules: rules ?? recommendedRules, laws: new Set(heldLaws) }
  const chosen = presets.map((name) => packs[name])
  return {
    rules: [...inOrder(...chosen.map((pack) => pack.rules)), ...(rules ?? [])],
    laws: nationalLaws(chosen.flatMap((pack) => pack.rules)),
  }
}
