import type { ContextKind } from '../contexts'
import type { Unit } from '../unit'
import { type Footprint, footprintOf, type Reads, rootName } from './reads'

/** What decides which nodes a rule matches, and what they may be called. */
export interface ContextReads {
  readonly kind: ContextKind
  /** Of each predicate on the way. Where the context is no way from the document, of the whole of it. */
  readonly predicates: readonly Footprint[]
  /** Undefined where it is not known. */
  readonly names: ReadonlySet<number> | undefined
}

/** What the expressions of a unit read, each found once. */
export class RuleReads {
  readonly #unit: Unit
  readonly #known = new Map<string, Footprint>()

  constructor(unit: Unit) {
    this.#unit = unit
  }

  /** @param names what the context item may be called. */
  footprint(id: number, names: ReadonlySet<number> | undefined): Footprint {
    const key = `${id} ${names ? [...names].join(' ') : '*'}`
    const known = this.#known.get(key)
    if (known) return known
    const found = footprintOf(this.#unit, id, names)
    this.#known.set(key, found)
    return found
  }

  /** @param kind how the nodes of the context are found. */
  context(id: number, kind: ContextKind): ContextReads {
    if (kind === 'other') return { kind, predicates: [this.footprint(id, undefined)], names: undefined }
    const predicates: Footprint[] = []
    const names = (at: number): ReadonlySet<number> | undefined => {
      const [operation, from, operand] = this.#unit.at(at)
      if (operation === 'child' || operation === 'attribute') {
        names(Number(from))
        return new Set([Number(operand)])
      }
      if (operation === 'filter') {
        const own = names(Number(from))
        predicates.push(this.footprint(Number(operand), own))
        return own
      }
      if (operation !== 'children') return undefined
      names(Number(from))
      return this.#unit.at(Number(from))[0] === 'root' ? new Set([rootName]) : undefined
    }
    return { kind, names: names(id), predicates }
  }
}

/** Names that a change has to do with. */
export interface Touched {
  /** Of what came and went. */
  readonly changed: ReadonlySet<number>
  /** Of these, and of the elements that it happened in: their texts are others. */
  readonly valued: ReadonlySet<number>
}

export function isTouched(reads: Reads, { changed, valued }: Touched): boolean {
  return reads.everything || meets(reads.steps, changed) || meets(reads.values, valued)
}

function meets(a: ReadonlySet<number>, b: ReadonlySet<number>): boolean {
  const [few, many] = a.size < b.size ? [a, b] : [b, a]
  for (const each of few) if (many.has(each)) return true
  return false
}
