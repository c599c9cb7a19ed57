import type { FlagsOf, OptionSpecs } from './option-spec'

// Options that several commands have.

export const weightsOption = {
  weights: {
    value: 'policy',
    description: 'how present weights make room for new ones',
    choices: ['refuse', 'scale', 'price'],
    fallback: 'refuse',
  },
} as const satisfies OptionSpecs

export const packsOption = {
  packs: { value: 'folder', description: 'folder of the rule packs (default: OSE_PACKS, else the user cache)' },
} as const satisfies OptionSpecs

/** Options of what plans on notices. */
export const planOptions = {
  criteria: { value: 'file', description: 'criteria file (JSON)', required: true },
  ...weightsOption,
  replaceAward: {
    description: 'a complete set takes the place of the award criteria, numbers and formula of its lots',
  },
  acceptDrafts: { value: 'name', description: 'name of the person who reviewed the draft texts' },
  rehearse: { description: 'plan on a published notice all the same: the result is for trying only' },
} as const satisfies OptionSpecs

export type PlanFlags = FlagsOf<typeof planOptions>
