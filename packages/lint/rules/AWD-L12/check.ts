import type { Check } from '../../src/engine/rule'
import { giftPatterns, pastPatterns, policyPatterns } from '../../src/facts/off-contract'
import { faultsOfWording, says } from '../../src/facts/wording'

/** What is the firm's and no part of its tender: "image of the supplier", "bidders with a subsidiary". */
const patterns = [
  'of-tenderer ^tender-part !contract !assigned !software-does !selection-stage',
  // A mark for the firm, in a sentence that says nothing of its tender.
  'tenderer & mark|point ~16 !tender-part !contract !assigned !software-does !selection-stage',
]
/** What rules of their own speak of. */
const spoken = [
  ...policyPatterns,
  ...giftPatterns,
  ...pastPatterns,
  'firm-size',
  'local-firm',
  'member & association|network ~6',
]

// Lianakis: what a firm is, has or did belongs to selection.
export const check: Check = (context) =>
  faultsOfWording(context, patterns, {
    kinds: ['award'],
    only: (entry) => {
      const { criterion, target } = entry
      const rated = target !== 'operator' && target !== 'assigned-staff'
      const priced = criterion.kind === 'award' && (criterion.type === 'price' || criterion.type === 'cost')
      return rated && !priced && !says(context, entry, spoken)
    },
  })
