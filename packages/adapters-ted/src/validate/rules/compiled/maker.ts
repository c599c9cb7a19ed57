import { type NodeId, noNode } from '../../../xml/node-kinds'
import { isOfKept } from './compare-text'
import { isOneItem, makeItems, makeOne } from './items'
import type { Items, List, Making, One, Test } from './making'
import { makeList, makeWalk } from './nodes'
import { orElse } from './or-else'
import type { Run } from './run'
import { makeTruth } from './truths'
import type { Unit } from './unit'
import { visitAll } from './visit-all'

/** Cheap enough that keeping what they say costs more than saying it again. */
const cheap: ReadonlySet<string> = new Set(['true', 'false', 'and', 'or', 'not'])

/** Makes the functions of one phase, each once, when they are first asked for. */
export class Maker implements Making {
  readonly unit: Unit
  readonly #lists = new Map<number, List>()
  readonly #truths = new Map<number, Test>()
  readonly #items = new Map<number, Items>()
  readonly #ones = new Map<number, One>()
  #places = 0

  constructor(unit: Unit) {
    this.unit = unit
  }

  walk(id: number, visit: Test): Test {
    if (!this.unit.isShared(id)) return makeWalk(this, id, visit)
    const list = orElse<readonly NodeId[] | undefined>(this.list(id), () => undefined)
    let inOrder: Test | undefined
    return (run, node) => {
      const found = list(run, node)
      if (found) return visitAll(run, found, visit)
      inOrder ??= makeWalk(this, id, visit)
      return inOrder(run, node)
    }
  }

  list(id: number): List {
    return remember(this.#lists, id, () =>
      this.unit.isShared(id) ? this.kept(id, (stripped) => this.#list(stripped)) : makeList(this, id),
    )
  }

  /** What is stripped is written at the node that it is kept for, and not kept once more. */
  #list(id: number): List {
    return this.unit.isShared(id) ? makeList(this, id) : this.list(id)
  }

  truth(id: number): Test {
    return remember(this.#truths, id, () => {
      const { climb } = this.unit.dependence(id)
      const [operation] = this.unit.at(id)
      const isCheap = cheap.has(operation) || isOfKept(this, id)
      const kept = this.unit.isShared(id) && (climb === Number.POSITIVE_INFINITY || !isCheap)
      return kept ? this.kept(id, (stripped) => makeTruth(this, stripped)) : makeTruth(this, id)
    })
  }

  items(id: number): Items {
    return remember(this.#items, id, () =>
      this.unit.isShared(id) ? this.kept(id, (stripped) => makeItems(this, stripped)) : makeItems(this, id),
    )
  }

  one(id: number): One {
    return remember(this.#ones, id, () => makeOne(this, id))
  }

  isOne(id: number): boolean {
    return isOneItem(this, id)
  }

  place(): number {
    this.#places += 1
    return this.#places - 1
  }

  kept<Value>(id: number, make: (id: number) => (run: Run, node: NodeId) => Value): (run: Run, node: NodeId) => Value {
    const { climb } = this.unit.dependence(id)
    const place = this.place()
    const whole = climb === Number.POSITIVE_INFINITY
    const value = make(whole ? id : this.unit.strip(id, climb))
    // Above the document there is nothing that could be kept: then as written, which says so.
    let written: ((run: Run, node: NodeId) => Value) | undefined
    return (run, node) => {
      let at = whole ? 0 : node
      if (!whole) {
        const { parent } = run.tree
        for (let up = climb; up > 0 && at !== noNode; up -= 1) at = parent[at] ?? noNode
        if (at === noNode) {
          written ??= make(id)
          return written(run, node)
        }
      }
      if (run.keptAt[place] === at) return run.kept[place] as Value
      const made = value(run, at)
      run.kept[place] = made
      run.keptAt[place] = at
      return made
    }
  }
}

function remember<Made>(known: Map<number, Made>, id: number, make: () => Made): Made {
  const present = known.get(id)
  if (present) return present
  const made = make()
  known.set(id, made)
  return made
}
