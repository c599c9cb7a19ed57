import type { Law } from '@opensource-experts/core'
import type { Preset, Rule } from '../../src/engine/rule.ts'

/** Each rule is in one group, a module of its own; presets are made of groups, so that a bundle carries what it names. */
export type RuleGroup = Lowercase<Law> | 'house' | 'unlisted'

export const groups: readonly RuleGroup[] = ['any', 'eu', 'fr', 'it', 'be', 'de', 'pt', 'house', 'unlisted']

/** The presets that a group's rules are in. */
export const presetsOf: Readonly<Record<RuleGroup, readonly Preset[]>> = {
  any: ['recommended', 'eu', 'fr', 'it', 'be', 'de', 'pt'],
  eu: ['recommended', 'eu', 'fr', 'it', 'be', 'de', 'pt'],
  fr: ['recommended', 'fr'],
  it: ['recommended', 'it'],
  be: ['recommended', 'be'],
  de: ['recommended', 'de'],
  pt: ['recommended', 'pt'],
  house: ['recommended', 'house'],
  unlisted: [],
}

/** By what rule.yaml says: `house` where it says so, or where it is certain by limits of the project alone, and no error. */
export function groupOf({
  presets,
  jurisdiction,
  severity,
  certainty,
  params,
}: Pick<Rule, 'jurisdiction' | 'severity' | 'certainty' | 'params'> & {
  readonly presets: readonly Preset[]
}): RuleGroup {
  if (!presets.includes('recommended')) return 'unlisted'
  const limits = Object.values(params)
  const ownLimits =
    limits.length > 0 &&
    severity !== 'error' &&
    certainty === 'certain' &&
    limits.every(({ source }) => source === 'house')
  return presets.includes('house') || ownLimits ? 'house' : (jurisdiction.toLowerCase() as Lowercase<Law>)
}
