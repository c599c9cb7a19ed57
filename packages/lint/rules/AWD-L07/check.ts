import type { Criterion } from '@opensource-experts/core'
import type { Entry } from '../../src/engine/context'
import type { Check } from '../../src/engine/rule'
import { visible } from '../../src/text/visible'

export const check: Check = function* ({ entries, awards }) {
  const selection = entries.filter(({ criterion }) => criterion.kind === 'selection')
  const [proofs, counts] = [index(selection, proofsOf), index(selection, countsOf)]
  for (const entry of awards) {
    const proof = sameLot(entry, proofsOf(entry.criterion), proofs)
    const other = proof ?? sameLot(entry, countsOf(entry.criterion), counts)
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

/** An id that both have is the same fact; so is proof in the same words. */
function proofsOf({ evidence = [] }: Criterion): string[] {
  return evidence.flatMap(({ id, text = {} }) => [
    ...(id ? [`id ${id}`] : []),
    ...Object.values(text).map((words) => visible(words).trim().toLowerCase()),
  ])
}

function countsOf({ metric }: Criterion): readonly string[] {
  return metric?.kinds ?? []
}

type Facts = ReadonlyMap<string, readonly Entry[]>

function index(entries: readonly Entry[], factsOf: (criterion: Criterion) => readonly string[]): Facts {
  const found = new Map<string, Entry[]>()
  for (const entry of entries)
    for (const fact of new Set(factsOf(entry.criterion))) found.set(fact, [...(found.get(fact) ?? []), entry])
  return found
}

function sameLot({ lots }: Entry, facts: readonly string[], known: Facts): Entry | undefined {
  const own = new Set(lots)
  for (const fact of facts) {
    const other = fact && known.get(fact)?.find((each) => each.lots.some((lot) => own.has(lot)))
    if (other) return other
  }
  return undefined
}
