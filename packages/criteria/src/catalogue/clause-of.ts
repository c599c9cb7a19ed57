import type { Clause } from '../clause/clause'

const indexes = new WeakMap<readonly Clause[], ReadonlyMap<string, Clause>>()

/** A clause of a list by its id, the first where ids are twice. Proposals ask for thousands: a list is read once. */
export function clauseOf(id: string, { clauses }: { readonly clauses: readonly Clause[] }): Clause | undefined {
  const index = indexes.get(clauses) ?? new Map(clauses.map((each) => [each.id, each] as const).reverse())
  indexes.set(clauses, index)
  return index.get(id)
}
