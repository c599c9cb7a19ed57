import type { KeptWeights } from '@opensource-experts/core'
import type { FlagsOf, OptionSpecs } from './option-spec'

// Options that several commands have.

/** Options of what changes criteria. */
export const changeOptions = {
  weights: {
    value: 'policy',
    description: 'how present weights make room for new ones, and share what leaves',
    choices: ['refuse', 'scale', 'price'],
    fallback: 'refuse',
  },
  keep: { value: 'id', description: 'a criterion whose weight must not move', many: true },
  conflict: {
    value: 'what',
    description: 'what becomes of a criterion that is there with other content',
    choices: ['refuse', 'replace'],
    fallback: 'refuse',
  },
  replaceAward: {
    description: 'a complete set takes the place of the award criteria, numbers and formula of its lots',
  },
} as const satisfies OptionSpecs

/** The policy, with what it must leave alone. */
export function weightsOf({ weights, keep }: FlagsOf<typeof changeOptions>): KeptWeights {
  return keep === undefined ? { policy: weights } : { policy: weights, keep }
}

export const catalogueOption = {
  catalogue: { value: 'folder', description: 'folder of clauses of your own, beside those of the project' },
} as const satisfies OptionSpecs

export const jurisdictionOption = {
  jurisdiction: {
    value: 'state',
    description: 'State whose words the texts take, such as FR (default: neutral words)',
  },
} as const satisfies OptionSpecs

export const packsOption = {
  packs: { value: 'folder', description: 'folder of the rule packs (default: OSE_PACKS, else the user cache)' },
} as const satisfies OptionSpecs

/** Options of what plans on notices. */
export const planOptions = {
  criteria: { value: 'file', description: 'criteria file (JSON): what is added, and what leaves', required: true },
  ...changeOptions,
  acceptDrafts: { value: 'name', description: 'name of the person who reviewed the draft texts' },
  rehearse: { description: 'plan on a published notice all the same: the result is for trying only' },
} as const satisfies OptionSpecs

export type PlanFlags = FlagsOf<typeof planOptions>
