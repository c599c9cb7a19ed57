import { compare } from './compare'
import { families } from './families'
import type { Rule } from './rule'

/** Rules of several groups family by family, then by id, each once. */
export function inOrder(...groups: readonly (readonly Rule[])[]): readonly Rule[] {
  const rank = ({ family }: Rule) => (families as readonly string[]).indexOf(family)
  return [...new Set(groups.flat())].sort((a, b) => rank(a) - rank(b) || compare(a.id, b.id))
}
