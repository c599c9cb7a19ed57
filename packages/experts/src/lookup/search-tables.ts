import { normaliseRepository } from '../directory/normalise-name'
import { enclosing } from '../search/territory'
import { hash } from './build-tables'
import type { LookupTables, Postings } from './lookup-tables'
import { nearRanges } from './near-ranges'
import { placeOf, type Range, rangeOf } from './string-table'
import { wordsOf } from './words-of'

/** How an entry was found: by an id or number, by its whole name, by words or their beginnings, by words but for one slip. */
export type FoundBy = 'id' | 'name' | 'words' | 'near' | 'territory'

export interface FoundEntry {
  readonly entry: number
  readonly by: FoundBy
}

export interface TableQuery {
  readonly text: string
  readonly kind: 'firm' | 'software' | undefined
  /** NUTS codes in capitals. */
  readonly territories: readonly string[]
  readonly limit: number
}

const points = { exact: 4, begins: 3, near: 1 }
/** Shorter words are compared whole; those of fewer than four letters with no slip. */
const shortest = { begins: 3, near: 4 }

/** Memory for searches, of the size of the index: each begins by clearing it. */
export interface Scratch {
  readonly reached: Uint8Array
  readonly scores: Uint8Array
  readonly allowed: Uint8Array
}

export function scratchOf({ lots }: LookupTables): Scratch {
  const made = () => new Uint8Array(lots.length)
  return { reached: made(), scores: made(), allowed: made() }
}

/** Entries that have every word, those of the place only; where none has, those that have them but for one slip. */
export function searchTables(
  tables: LookupTables,
  scratch: Scratch,
  query: TableQuery,
): { readonly hits: readonly FoundEntry[]; readonly total: number } {
  const words = wordsOf(query.text)
  const allowed = query.territories.length === 0 ? undefined : markPlaces(tables, scratch, query.territories)
  const isAsked = (entry: number) =>
    (query.kind === undefined || (query.kind === 'firm') === entry < tables.firms) &&
    (allowed === undefined || scratch.allowed[entry] === 1)
  const ids = entriesByKey(tables, query.text).filter(isAsked)
  let near = false
  const all = (found: readonly number[]) =>
    query.kind === undefined && allowed === undefined ? found : found.filter(isAsked)
  let found: readonly number[] = []
  if (words.length > 0) {
    const named = entriesByWords(tables, scratch, words, undefined)
    found = all(named)
    // A slip is thought of where the words are those of nothing, not where they are those of another place.
    if (named.length === 0 && ids.length === 0)
      for (const [at, word] of words.entries()) {
        if (word.length < shortest.near) continue
        near = true
        found = all(entriesByWords(tables, scratch, words, at))
        if (found.length > 0) break
      }
  } else if (query.text.trim() === '' && query.kind !== 'software') found = allowed ?? []
  const by = (entry: number): FoundBy => {
    if (words.length === 0) return 'territory'
    if (near) return 'near'
    const whole = scratch.scores[entry] === words.length * points.exact && tables.counts[entry] === words.length
    return whole ? 'name' : 'words'
  }
  const others = ids.length === 0 ? found : found.filter((entry) => !ids.includes(entry))
  const seed = hash([...words, ...query.territories].join(' '))
  // A name that is asked whole stands before names that hold its words.
  const rank = (entry: number) => (scratch.scores[entry] ?? 0) + (by(entry) === 'name' ? 1 : 0)
  const kept = best(others, Math.max(0, query.limit - ids.length), words.length === 0 ? () => 0 : rank, (entry) =>
    mixed((tables.lots[entry] ?? 0) ^ seed),
  )
  const hits: readonly FoundEntry[] = [
    ...ids.slice(0, query.limit).map((entry) => ({ entry, by: 'id' as const })),
    ...kept.map((entry) => ({ entry, by: by(entry) })),
  ]
  return { hits, total: ids.length + others.length }
}

/** Whatever an id, a number or an address is written like. */
function entriesByKey({ keys, byKey }: LookupTables, text: string): number[] {
  const plain = text.trim().toLowerCase()
  if (plain === '') return []
  // `SIREN: 000 000 018` is its number.
  const number = plain.replace(/^(?:siren|siret|vat|lei|euid|[a-z]{2}-[a-z0-9_]+):/u, '').replace(/[\s.]/gu, '')
  const forms = new Set([plain, number, normaliseRepository(plain) ?? plain])
  const found = new Set<number>()
  for (const form of forms) {
    const at = placeOf(keys, form)
    if (at !== undefined) for (const entry of itemsAt(byKey, at)) found.add(entry)
  }
  return [...found]
}

function entriesByWords(
  tables: LookupTables,
  { reached, scores }: Scratch,
  words: readonly string[],
  slipAt: number | undefined,
): number[] {
  reached.fill(0)
  scores.fill(0)
  let last: number[] = []
  for (const [number, word] of words.entries()) {
    last = []
    const visit = ([from, to]: Range, worth: number) => {
      const { offsets, items } = tables.byWord
      for (let at = offsets[from] ?? 0; at < (offsets[to] ?? 0); at += 1) {
        const entry = items[at] ?? 0
        if (reached[entry] !== number) continue
        reached[entry] = number + 1
        scores[entry] = (scores[entry] ?? 0) + worth
        last.push(entry)
      }
    }
    // The best first: an entry is reached once for each word.
    if (slipAt === number) for (const range of nearRanges(tables.words, word)) visit(range, points.near)
    else {
      const exact = placeOf(tables.words, word)
      if (exact !== undefined) visit([exact, exact + 1], points.exact)
      if (word.length >= shortest.begins) visit(rangeOf(tables.words, word), points.begins)
    }
    if (last.length === 0) return []
  }
  return last
}

/** Firms whose territory lies in one of those asked, or takes it in; marked, and as a list. */
function markPlaces(tables: LookupTables, { allowed }: Scratch, territories: readonly string[]): number[] {
  allowed.fill(0)
  const found: number[] = []
  const mark = (postings: Postings, code: string) => {
    const at = placeOf(tables.codes, code)
    if (at === undefined) return
    const { offsets, items } = postings
    for (let index = offsets[at] ?? 0; index < (offsets[at + 1] ?? 0); index += 1) {
      const entry = items[index] ?? 0
      if (allowed[entry] === 1) continue
      allowed[entry] = 1
      found.push(entry)
    }
  }
  for (const asked of territories) {
    mark(tables.within, asked)
    for (const outer of enclosing(asked)) mark(tables.stated, outer)
  }
  return found
}

function itemsAt({ offsets, items }: Postings, at: number): Uint32Array {
  return items.subarray(offsets[at], offsets[at + 1])
}

/** The best by rank, equals as the lot falls; one pass over all, whatever their number. */
function best(
  entries: readonly number[],
  limit: number,
  rankOf: (entry: number) => number,
  lotOf: (entry: number) => number,
): number[] {
  const kept: Ranked[] = []
  if (limit === 0) return []
  for (const entry of entries) {
    const rank = rankOf(entry)
    const lot = lotOf(entry)
    const worst = kept[limit - 1]
    // Most end here, and cost nothing but two numbers.
    if (worst && (rank < worst.rank || (rank === worst.rank && lot > worst.lot))) continue
    const one = { entry, rank, lot }
    let low = 0
    let high = kept.length
    while (low < high) {
      const middle = (low + high) >>> 1
      const other = kept[middle]
      if (other && isBefore(other, one)) low = middle + 1
      else high = middle
    }
    kept.splice(low, 0, one)
    if (kept.length > limit) kept.pop()
  }
  return kept.map(({ entry }) => entry)
}

interface Ranked {
  readonly entry: number
  readonly rank: number
  readonly lot: number
}

function isBefore(a: Ranked, b: Ranked): boolean {
  if (a.rank !== b.rank) return a.rank > b.rank
  return a.lot === b.lot ? a.entry < b.entry : a.lot < b.lot
}

function mixed(value: number): number {
  let mix = Math.imul(value ^ (value >>> 16), 0x85ebca6b)
  mix = Math.imul(mix ^ (mix >>> 13), 0xc2b2ae35)
  return (mix ^ (mix >>> 16)) >>> 0
}
