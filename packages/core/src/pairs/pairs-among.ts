import { defined } from '../data/defined'
import { sameValue } from '../data/same-value'
import { expectInput, expectList, readingInput } from '../errors/expect-input'
import type { ClauseLookup, ClausePair } from '../model/clause-facts'
import type { ClauseReference, Criterion } from '../model/criterion'

/** Something that two clauses in the same lot do not agree on. */
export interface PairIssue {
  /** What the first clause says of the other: it needs it, excludes it, or counts twice with it. */
  readonly pair: 'needs' | 'excludes' | 'counts-twice'
  /** Id of the criterion, and of its clause. */
  readonly criterion: string
  readonly clause: string
  /** Id of the other criterion; absent: it is what is missing. */
  readonly other?: string
  readonly otherClause: string
  /** Lots and groups where it is so, in order. */
  readonly lots: readonly string[]
  /** Needs: parameters that differ and should not. */
  readonly differ?: readonly string[]
  /** Key of the reason. */
  readonly reason?: string
}

type Paired = Pick<Criterion, 'id' | 'lots' | 'clause'>
type Found = Omit<PairIssue, 'lots'> & { readonly lots: Set<string> }

/**
 * What is missing, excluded or counted twice among criteria that refer to clauses: each pair of criteria once, with its
 * lots. What a clause says is given; of one that is not known nothing is said. `lots`: those that `all` means.
 */
export function pairsAmong(criteria: readonly Paired[], lots: readonly string[], clauses: ClauseLookup): PairIssue[] {
  expectList('pairsAmong', 'criteria', criteria)
  expectList('pairsAmong', 'lots', lots)
  expectInput(typeof clauses === 'function', 'pairsAmong', 'clauses', 'a function', clauses)
  return readingInput('pairsAmong', 'criteria', 'criteria with their lots and clauses', () =>
    among(criteria, lots, clauses),
  )
}

function among(criteria: readonly Paired[], lots: readonly string[], clauses: ClauseLookup): PairIssue[] {
  const places = byClause(criteria, lots)
  const found = new Map<string, Found>()
  const add = (lot: string, issue: Omit<PairIssue, 'lots'>) => {
    // Both may say it of each other: the order of the two makes no difference.
    const { pair, criterion, other, otherClause } = issue
    const key = JSON.stringify([
      pair,
      ...(other === undefined ? [criterion, [otherClause]] : [criterion, other].sort()),
    ])
    const known = found.get(key)
    if (known) known.lots.add(lot)
    else found.set(key, { ...issue, lots: new Set([lot]) })
  }
  for (const each of criteria) {
    const { id: criterion, clause } = each
    if (!clause) continue
    const { needs = [], excludes = [], countsTwice = [] } = clauses(clause.id)?.pairs ?? {}
    const holds = ({ levels }: ClausePair) => levels?.includes(clause.level ?? 'basic') ?? true
    const needed = needs.filter(holds)
    const apart = [
      ...excludes.filter(holds).map((pair) => ({ ...pair, pair: 'excludes' as const })),
      ...countsTwice.filter(holds).map((pair) => ({ ...pair, pair: 'counts-twice' as const })),
    ]
    for (const lot of needed.length + apart.length === 0 ? [] : lotsOfPaired(each, lots)) {
      const inLot = (other: string) => (places.get(other)?.get(lot) ?? []).filter((paired) => paired !== each)
      for (const { clause: otherClause, same = [] } of needed) {
        const issue = { pair: 'needs', criterion, clause: clause.id, otherClause } as const
        const there = inLot(otherClause).map(({ id: other, clause: theirs }) => ({
          other,
          differ: same.filter((name) => differs(clause, theirs, name)),
        }))
        const [first] = there
        if (!first) add(lot, issue)
        // One that agrees is enough.
        else if (there.every(({ differ }) => differ.length > 0)) add(lot, { ...issue, ...first })
      }
      for (const { clause: otherClause, pair, reason } of apart)
        for (const { id: other } of inLot(otherClause))
          add(lot, { pair, criterion, clause: clause.id, other, otherClause, ...defined({ reason }) })
    }
  }
  return [...found.values()].map((each) => ({ ...each, lots: [...each.lots] }))
}

/** Criteria by clause and lot. */
function byClause(criteria: readonly Paired[], lots: readonly string[]): Map<string, Map<string, Paired[]>> {
  const places = new Map<string, Map<string, Paired[]>>()
  for (const each of criteria) {
    if (!each.clause) continue
    const own = places.get(each.clause.id) ?? new Map<string, Paired[]>()
    places.set(each.clause.id, own)
    for (const lot of lotsOfPaired(each, lots)) {
      const there = own.get(lot)
      if (there) there.push(each)
      else own.set(lot, [each])
    }
  }
  return places
}

function lotsOfPaired({ lots }: Paired, all: readonly string[]): readonly string[] {
  return lots === 'all' ? all : [...new Set(lots)]
}

/** A parameter that one of them leaves open has the default of its clause, and the defaults agree. */
function differs(one: ClauseReference, other: ClauseReference | undefined, name: string): boolean {
  const [a, b] = [one.params?.[name], other?.params?.[name]]
  return a !== undefined && b !== undefined && !sameValue(a, b)
}
