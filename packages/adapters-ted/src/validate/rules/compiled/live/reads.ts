import { type Instruction, type Operation, operations } from '../../../../packs/program'
import { operandKind, type Unit } from '../unit'

/** What an expression asks a part of a document about, by the numbers that names have in the unit. */
export interface Reads {
  /** Names of elements and attributes that it goes to: what it finds changes only where one of these comes, goes or moves. */
  readonly steps: Set<number>
  /** Names of elements and attributes whose texts it takes. */
  readonly values: Set<number>
  /** It goes to nodes, or takes texts, whatever their names are. */
  everything: boolean
}

/**
 * What the value of an expression at a node depends on. `near`: on what stands below the ancestor that is `up` above the node (and
 * on that ancestor); `far`: on the document.
 */
export interface Footprint {
  readonly near: Reads
  readonly far: Reads
  up: number
}

/** Stands among names for the document element, whatever its name is. */
export const rootName = -1

/** Nodes that an expression may give: their names where they are known, and whether they were reached from the document. */
interface Found {
  readonly names: ReadonlySet<number> | undefined
  readonly far: boolean
  /** Ancestors above the node below which they lie; 0 where they were reached from the document. */
  readonly up: number
}

interface Scope {
  readonly self: Found
  readonly variables: ReadonlyMap<number, Found>
}

/** Expressions larger than that, with what they are made of counted again each time, are no official rule's. */
const most = 20_000

const nothing: Found = { names: new Set(), far: true, up: 0 }

/** @param names what the context item may be called; undefined where that is not known. */
export function footprintOf(unit: Unit, id: number, names: ReadonlySet<number> | undefined): Footprint {
  const reads = (): Reads => ({ steps: new Set(), values: new Set(), everything: false })
  const footprint: Footprint = { near: reads(), far: reads(), up: 0 }
  let left = most
  const whole = () => {
    footprint.near.everything = true
    footprint.far.everything = true
    return { names: undefined, far: true, up: 0 }
  }
  const partOf = ({ far }: Found) => (far ? footprint.far : footprint.near)
  const below = (up: number) => {
    footprint.up = Math.max(footprint.up, up)
  }

  /** Notes what an expression reads; the nodes that it gives, where it gives nodes. */
  const read = (of: number, scope: Scope): Found => {
    left -= 1
    if (left < 0) return whole()
    const instruction = unit.at(of)
    const operand = (index: number) => Number(instruction[index])
    switch (instruction[0]) {
      case 'root':
        return { names: new Set(), far: true, up: 0 }
      case 'self':
        return scope.self
      case 'variable':
        return scope.variables.get(operand(1)) ?? whole()
      case 'item':
        return nothing
      case 'child':
      case 'attribute':
      case 'preceding': {
        const from = instruction[0] === 'preceding' ? read(operand(1), scope) : onTheWay(operand(1), scope)
        partOf(from).steps.add(operand(2))
        // Siblings lie below the parent.
        const up = instruction[0] === 'preceding' && !from.far ? from.up + 1 : from.up
        below(up)
        return { names: new Set([operand(2)]), far: from.far, up }
      }
      case 'children': {
        const from = read(operand(1), scope)
        // The document element stays where it is, whatever changes below it.
        if (unit.at(operand(1))[0] === 'root') return { ...from, names: new Set([rootName]) }
        return anything(from, from.up)
      }
      case 'attributes':
      case 'below': {
        const from = read(operand(1), scope)
        return anything(from, from.up)
      }
      case 'text': {
        // A text comes, goes or changes only where that of its element does.
        const from = read(operand(1), scope)
        take(from)
        return { ...from, names: new Set() }
      }
      case 'parent': {
        const from = read(operand(1), scope)
        const up = from.far ? 0 : from.up + 1
        below(up)
        return { names: undefined, far: from.far, up }
      }
      case 'filter': {
        const from = read(operand(1), scope)
        read(operand(2), { ...scope, self: from })
        return from
      }
      case 'step':
        return read(operand(2), { ...scope, self: read(operand(1), scope) })
      case 'map':
        read(operand(2), { ...scope, self: read(operand(1), scope) })
        return nothing
      case 'nodes':
        return union(instruction.slice(1).map((each) => read(Number(each), scope)))
      case 'ifNodes':
        read(operand(1), scope)
        return union([read(operand(2), scope), read(operand(3), scope)])
      case 'forNodes':
        return bound(instruction, scope)
      case 'forItems':
      case 'every':
      case 'some':
        bound(instruction, scope)
        return nothing
      case 'data':
        take(read(operand(1), scope))
        return nothing
      default:
        return parts(instruction, scope)
    }
  }

  /** Whatever stands on the way to a name matters only where it leads there: and then that name comes or goes with it. */
  const onTheWay = (of: number, scope: Scope): Found => {
    const [operation, from] = unit.at(of)
    const any = operation === 'below' || operation === 'children'
    return any ? { ...read(Number(from), scope), names: undefined } : read(of, scope)
  }
  const bound = (instruction: Instruction, scope: Scope): Found => {
    const source = read(Number(instruction[2]), scope)
    return read(Number(instruction[3]), {
      ...scope,
      variables: new Map(scope.variables).set(Number(instruction[1]), source),
    })
  }
  const anything = (from: Found, up: number): Found => {
    partOf(from).everything = true
    return { names: undefined, far: from.far, up }
  }
  const take = (from: Found): void => {
    const { values } = partOf(from)
    if (from.names === undefined) partOf(from).everything = true
    else for (const name of from.names) values.add(name)
  }
  const union = (all: readonly Found[]): Found => {
    const names = all.some((each) => each.names === undefined)
      ? undefined
      : new Set(all.flatMap((each) => [...(each.names ?? [])]))
    // What is near in part is noted as both: whoever goes on from here may be at either.
    if (all.some(({ far }) => far) && all.some(({ far, names: some }) => !far && some?.size !== 0)) return whole()
    return { names, far: all.every(({ far }) => far), up: Math.max(0, ...all.map(({ up }) => up)) }
  }
  const parts = (instruction: Instruction, scope: Scope): Found => {
    const [operation, ...operands] = instruction
    if (!plain.has(operation)) return whole()
    for (const [index, each] of operands.entries())
      if (operandKind(operations[operation], index) === 'e') read(Number(each), scope)
    return nothing
  }

  read(id, { self: { names, far: false, up: 0 }, variables: new Map() })
  return footprint
}

/** What is made of other expressions at the same node and of nothing else. An operation that is not known here may read anything. */
const plain: ReadonlySet<Operation> = new Set<Operation>([
  ...(['true', 'false', 'and', 'or', 'not', 'exists', 'ifTrue', 'textTrue', 'numberTrue', 'itemTrue'] as const),
  ...(['compareText', 'compareNumber', 'compareTruth', 'compareMoment', 'oneText', 'oneNumber', 'oneMoment'] as const),
  ...(['matches', 'startsWith', 'contains', 'endsWith', 'trimmed', 'none', 'items', 'ifItems', 'literal'] as const),
  ...(['truth', 'string', 'normalize', 'concat', 'numberText', 'formatNumber', 'count', 'countItems'] as const),
  ...(['length', 'sum', 'number', 'add', 'subtract', 'multiply', 'modulo', 'negative', 'toNumber', 'toTruth'] as const),
  ...(['toMoment', 'date', 'time', 'dayTime', 'yearMonth', 'today', 'datePlus', 'dateMinus', 'between'] as const),
])
