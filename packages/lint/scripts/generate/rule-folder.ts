import type { RuleFamily } from '../../src/engine/families.ts'
import type { Preset, Rule, RuleReference } from '../../src/engine/rule.ts'
import type { RuleNotes } from '../../src/engine/rule-notes.ts'
import type { RuleGroup } from './groups.ts'

/** A rule as `rule.yaml` says it. */
export interface RuleFolder extends RuleNotes {
  readonly id: string
  readonly dir: string
  readonly family: RuleFamily
  /** As written: `recommended`, and `house` for what is judgement alone. */
  readonly presets: readonly Preset[]
  readonly group: RuleGroup
  readonly severity: Rule['severity']
  readonly certainty: Rule['certainty']
  readonly jurisdiction: Rule['jurisdiction']
  readonly legalBasis: readonly RuleReference[]
}
