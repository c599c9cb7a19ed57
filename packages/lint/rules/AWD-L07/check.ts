import type { Criterion } from '@opensource-experts/core'
import type { Entry } from '../../src/engine/context'
import type { Check } from '../../src/engine/rule'

export const check: Check = function* ({ entries, awards, seen }) {
  const selection = entries.filter(({ criterion }) => criterion.kind === 'selection')
  const order = new Map(selection.map((entry, at) => [entry, at]))
  const rank: Rank = (entry) => order.get(entry) ?? 0
  const proofsOf = proofsSeen(seen)
  const [proofs, counts] = [index(selection, proofsOf), index(selection, countsOf)]
  for (const entry of awards) {
    const proof = sameLot(entry, proofsOf(entry.criterion), proofs, rank)
    const other = proof ?? sameLot(entry, countsOf(entry.criterion), counts, rank)
    if (!other) continue
    const { pointer, criterion, lots, name } = entry
    yield {
      path: pointer,
      criterion: criterion.id,
      lots,
      params: { name, other: other.name },
      // The same kind of record may be of other persons: a person has to look.
      ...(proof ? {} : { certainty: 'possible', severity: 'warning' }),
    }
  }
}

type Rank = (entry: Entry) => number

/** An id that both have is the same fact; so is proof in the same words. */
function proofsSeen(seen: (text: string) => string): (criterion: Criterion) => string[] {
  return ({ evidence = [] }) =>
    evidence.flatMap(({ id, text = {} }) => [
      ...(id ? [`id ${id}`] : []),
      ...Object.values(text).map((words) => seen(words).trim().toLowerCase()),
    ])
}

function countsOf({ metric }: Criterion): readonly string[] {
  return metric?.kinds ?? []
}

/** The first criterion with a fact, by lot; lists of lots are shared, so that each is walked once for a fact. */
type Facts = ReadonlyMap<string, ReadonlyMap<string, Entry>>

function index(entries: readonly Entry[], factsOf: (criterion: Criterion) => readonly string[]): Facts {
  const found = new Map<string, Map<string, Entry>>()
  const walked = new Map<string, Set<readonly string[]>>()
  for (const entry of entries) {
    for (const fact of factsOf(entry.criterion)) {
      if (fact === '') continue
      const [first, lists] = [
        found.get(fact) ?? new Map<string, Entry>(),
        walked.get(fact) ?? new Set<readonly string[]>(),
      ]
      found.set(fact, first)
      walked.set(fact, lists)
      if (lists.has(entry.lots)) continue
      lists.add(entry.lots)
      for (const lot of entry.lots) if (!first.has(lot)) first.set(lot, entry)
    }
  }
  return found
}

/** Of several the one that stands first in the document. */
function sameLot({ lots }: Entry, facts: readonly string[], known: Facts, rank: Rank): Entry | undefined {
  for (const fact of facts) {
    const first = known.get(fact)
    if (!first) continue
    let other: Entry | undefined
    for (const lot of lots) {
      const each = first.get(lot)
      if (each && (!other || rank(each) < rank(other))) other = each
    }
    if (other) return other
  }
  return undefined
}
