import type { NationalLaw } from '@opensource-experts/core'
import type { Rule } from './rule'

/** National laws of which rules are held: the French as a whole, of the others some points (DOC-02 says which). */
export const heldLaws: readonly NationalLaw[] = ['FR', 'IT', 'BE', 'DE', 'PT']

/** The national laws that rules are of. */
export function nationalLaws(rules: readonly Rule[]): ReadonlySet<NationalLaw> {
  const own = new Set<string>(rules.map(({ jurisdiction }) => jurisdiction))
  return new Set(heldLaws.filter((law) => own.has(law)))
}
