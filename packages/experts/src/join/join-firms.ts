import {
  type ComparedFirm,
  compareMarks,
  contradicts,
  type FirmMarks,
  firmMarks,
  type JoinVerdict,
} from './compare-firms'
import { type Corrections, noCorrections } from './corrections'

export interface FirmEntry {
  /** Its name among all: `<source>:<id of the firm there>`. */
  readonly ref: string
  readonly firm: ComparedFirm
}

/** Why two entries are one firm, or may be. */
export interface JoinLink extends JoinVerdict {
  readonly a: string
  readonly b: string
}

export interface JoinedFirms {
  /** Positions of the entries that are one firm, and why. */
  readonly groups: readonly { readonly members: readonly number[]; readonly links: readonly JoinLink[] }[]
  /** Pairs that may be one firm and were not joined. */
  readonly open: readonly JoinLink[]
}

/** More entries with one name or website than a firm has lists: they tell nothing. */
const crowd = 50

/** Joins what is certain, and names what may be one. Entries are compared where they share a number, a domain or a name. */
export function joinFirms(entries: readonly FirmEntry[], corrections: Corrections = noCorrections): JoinedFirms {
  const marks = entries.map(({ firm }) => firmMarks(firm))
  const groups = new Groups(marks)
  const links: JoinLink[] = []
  const refOf = (at: number) => entries[at]?.ref ?? ''
  const names = entries.map(({ ref }, at) => new Set([ref, ...(marks[at]?.keys ?? [])]))
  const places = new Map<string, number[]>()
  for (const [at, own] of names.entries()) for (const name of own) push(places, name, at)
  const apart = apartBy(corrections, places)

  const join = (a: number, b: number, verdict: JoinVerdict) => {
    if (apart(a, b) || !groups.join(a, b, apart)) return false
    links.push({ a: refOf(a), b: refOf(b), ...verdict })
    return true
  }
  for (const { firms } of corrections.same) {
    const [first, ...others] = firms.flatMap((name) => places.get(name) ?? [])
    if (first !== undefined) for (const other of others) join(first, other, { confidence: 'certain', by: 'correction' })
  }
  const open: [number, number, JoinVerdict][] = []
  for (const [a, b] of candidates(marks)) {
    const verdict = compareMarks(marks[a] as FirmMarks, marks[b] as FirmMarks)
    if (verdict.confidence === 'none' || verdict.confidence === 'distinct') continue
    if (verdict.confidence !== 'certain' || !join(a, b, verdict)) open.push([a, b, verdict])
  }
  return {
    groups: groups.all().map((members) => {
      const refs = new Set(members.map(refOf))
      return { members, links: links.filter(({ a }) => refs.has(a)) }
    }),
    // What was joined by another way, or is told apart, is open no more.
    open: open
      .filter(([a, b]) => groups.of(a) !== groups.of(b) && !apart(a, b))
      .map(([a, b, verdict]) => ({
        a: refOf(a),
        b: refOf(b),
        ...verdict,
        ...(verdict.confidence === 'certain' ? { confidence: 'probable' as const } : {}),
      })),
  }
}

/** Pairs that share something, numbers first: what they tell stands before names. */
function* candidates(marks: readonly FirmMarks[]): Generator<readonly [number, number]> {
  const seen = new Set<string>()
  const kinds: readonly ((mark: FirmMarks) => readonly string[])[] = [
    ({ keys }) => keys,
    ({ domain }) => (domain === undefined ? [] : [domain]),
    ({ name }) => (name === '' ? [] : [name]),
  ]
  for (const [number, kind] of kinds.entries()) {
    const buckets = new Map<string, number[]>()
    for (const [at, mark] of marks.entries()) for (const key of kind(mark)) push(buckets, key, at)
    for (const bucket of buckets.values()) {
      if (number > 0 && bucket.length > crowd) continue
      for (const [index, a] of bucket.entries()) {
        // A number holds by itself: the first entry stands for all.
        for (const b of number === 0 && index > 0 ? [] : bucket.slice(index + 1)) {
          const pair = `${a} ${b}`
          if (seen.has(pair)) continue
          seen.add(pair)
          yield [a, b]
        }
      }
    }
  }
}

type Apart = (a: number, b: number) => boolean

function apartBy({ distinct }: Corrections, places: ReadonlyMap<string, readonly number[]>): Apart {
  const told = new Set<string>()
  for (const { firms } of distinct)
    for (const [index, one] of firms.entries())
      for (const other of firms.slice(index + 1))
        for (const a of places.get(one) ?? [])
          for (const b of places.get(other) ?? []) if (a !== b) told.add(`${Math.min(a, b)} ${Math.max(a, b)}`)
  return (a, b) => told.has(`${Math.min(a, b)} ${Math.max(a, b)}`)
}

/** Sets of entries that are one firm; a set never holds two numbers of one register. */
class Groups {
  readonly #of: number[]
  readonly #members: Map<number, number[]>
  readonly #keys: Map<number, readonly string[]>

  constructor(marks: readonly FirmMarks[]) {
    this.#of = marks.map((_, at) => at)
    this.#members = new Map(marks.map((_, at) => [at, [at]]))
    this.#keys = new Map(marks.map(({ keys }, at) => [at, keys]))
  }

  of(at: number): number {
    return this.#of[at] ?? at
  }

  /** False where they cannot be one: their numbers, or those of what is joined with them, contradict. */
  join(a: number, b: number, apart: Apart): boolean {
    const [one, other] = [this.of(a), this.of(b)]
    if (one === other) return true
    const [ours, theirs] = [this.#members.get(one) ?? [], this.#members.get(other) ?? []]
    const [known, more] = [this.#keys.get(one) ?? [], this.#keys.get(other) ?? []]
    if (contradicts(known, more) || ours.some((x) => theirs.some((y) => apart(x, y)))) return false
    for (const at of theirs) this.#of[at] = one
    this.#members.set(
      one,
      [...ours, ...theirs].sort((x, y) => x - y),
    )
    this.#members.delete(other)
    this.#keys.set(one, [...new Set([...known, ...more])])
    return true
  }

  all(): number[][] {
    return [...this.#members.values()].sort((a, b) => (a[0] ?? 0) - (b[0] ?? 0))
  }
}

function push(map: Map<string, number[]>, key: string, at: number): void {
  const list = map.get(key)
  if (list) list.push(at)
  else map.set(key, [at])
}
