import { type Instruction, notCompiled, operations, type PatternProgram } from '../../../packs/program'

/** What an expression depends on. */
export interface Dependence {
  /** Parents from the context item up to what it reads: `../../x` has 2, `x` 0, what starts at the document Infinity. */
  readonly climb: number
  /** A bit for each place of a variable that is bound outside of it. */
  readonly variables: number
}

const nothing: Dependence = { climb: Number.POSITIVE_INFINITY, variables: 0 }

/** The expressions of a whole phase, each once, with what they depend on. */
export class Unit {
  readonly names: string[] = []
  readonly #instructions: Instruction[] = []
  readonly #dependence: Dependence[] = []
  readonly #known = new Map<string, Map<string | number, number>>()
  readonly #nameIds = new Map<string, number>()

  /**
   * Takes in a program: a function from the number that an expression has there to the one that it has here. What nobody asks
   * for is never taken over: most tests of a phase belong to rules that find nothing in a notice.
   */
  merge({ names, expressions }: PatternProgram): (id: number) => number {
    const nameIds = names.map((name) => this.#nameId(name))
    const ids = new Int32Array(expressions.length).fill(notCompiled)
    const take = (id: number): number => {
      const known = ids[id]
      if (known !== undefined && known !== notCompiled) return known
      const instruction: (string | number)[] = [...(expressions[id] ?? ['false'])]
      const kinds = kindsOf(instruction)
      for (let index = 1; index < instruction.length; index += 1) {
        const takes = kinds[Math.min(index, kinds.length) - 1]
        if (takes === 'e') instruction[index] = take(Number(instruction[index]))
        else if (takes === 'n') instruction[index] = nameIds[Number(instruction[index])] ?? 0
      }
      const taken = this.#put(instruction as [...Instruction])
      ids[id] = taken
      return taken
    }
    return take
  }

  add(...instruction: [...Instruction]): number {
    return this.#put(instruction)
  }

  #put(instruction: Instruction): number {
    const known = this.#knownOf(instruction)
    const key = keyOf(instruction)
    const present = known.get(key)
    if (present !== undefined) return present
    const id = this.#instructions.push(instruction) - 1
    known.set(key, id)
    this.#dependence.push(this.#dependenceOf(instruction))
    return id
  }

  /** By operation, and its sign or kind where that comes first: most keys are then numbers. */
  #knownOf(instruction: Instruction): Map<string | number, number> {
    const [operation, first] = instruction
    const name = hasSign(instruction) ? `${operation} ${first}` : operation
    const known = this.#known.get(name) ?? new Map<string | number, number>()
    this.#known.set(name, known)
    return known
  }

  at(id: number): Instruction {
    const instruction = this.#instructions[id]
    if (!instruction) throw new RangeError(`There is no expression ${id}.`)
    return instruction
  }

  dependence(id: number): Dependence {
    return this.#dependence[id] ?? nothing
  }

  /** Whether the value is the same for all nodes that have the same ancestor, `climb` above: it is kept for that one. */
  isShared(id: number): boolean {
    const { climb, variables } = this.dependence(id)
    return variables === 0 && climb > 0 && !this.isAncestor(id)
  }

  /** `.`, `..`, `../..`. */
  isAncestor(id: number): boolean {
    const [operation, from] = this.at(id)
    return operation === 'self' || (operation === 'parent' && this.isAncestor(Number(from)))
  }

  /** The expression as it is written at the ancestor that it climbs to. */
  strip(id: number, climb: number): number {
    if (climb === 0 || this.dependence(id).climb === Number.POSITIVE_INFINITY) return id
    const [operation, ...operands] = this.at(id)
    if (operation === 'parent' && this.isAncestor(id)) return this.#up(id, climb)
    const only = bindsContext.has(operation) ? 1 : Number.POSITIVE_INFINITY
    let seen = 0
    const moved = operands.map((operand, index) => {
      if (operandKind(operations[operation], index) !== 'e') return operand
      seen += 1
      return seen > only ? operand : this.strip(Number(operand), climb)
    })
    return this.add(operation, ...moved)
  }

  #up(id: number, climb: number): number {
    return climb === 0 ? id : this.#up(Number(this.at(id)[1]), climb - 1)
  }

  #nameId(name: string): number {
    const known = this.#nameIds.get(name)
    if (known !== undefined) return known
    const id = this.names.push(name) - 1
    this.#nameIds.set(name, id)
    return id
  }

  #dependenceOf(instruction: Instruction): Dependence {
    const [operation, own] = instruction
    if (operation === 'self') return { climb: 0, variables: 0 }
    if (operation === 'variable' || operation === 'item')
      return { climb: Number.POSITIVE_INFINITY, variables: 1 << Number(own) }
    const kinds = kindsOf(instruction)
    let [climb, variables] = [Number.POSITIVE_INFINITY, 0]
    let [first, second]: (Dependence | undefined)[] = []
    for (let index = 1; index < instruction.length; index += 1) {
      if (kinds[Math.min(index, kinds.length) - 1] !== 'e') continue
      const each = this.dependence(Number(instruction[index]))
      if (!first) first = each
      else second ??= each
      climb = Math.min(climb, each.climb)
      variables |= each.variables
    }
    // Only from one node: the parents of several are several.
    if (operation === 'parent' && this.isAncestor(Number(own))) return { climb: climb + 1, variables }
    if (bindsContext.has(operation)) return { climb: first?.climb ?? climb, variables }
    if (!bindsVariable.has(operation)) return { climb, variables }
    const place = 1 << Number(own)
    return { climb, variables: (first?.variables ?? 0) | ((second?.variables ?? 0) & ~place) }
  }
}

const numbers = 2 ** 25

/** `compareText = a b`: few of them, in front of numbers. A literal has a text of its own. */
function hasSign({ length, 1: first }: Instruction): boolean {
  return length > 2 && typeof first === 'string'
}

/** What tells instructions apart that have the same operation, and the same first operand where that is a text. */
function keyOf(instruction: Instruction): string | number {
  const from = hasSign(instruction) ? 2 : 1
  const [a = 0, b = 0] = [instruction[from], instruction[from + 1]]
  const isPair = instruction.length <= from + 2 && typeof a === 'number' && typeof b === 'number'
  // Two numbers that are there, or fewer: never the same as another pair of an operation with as many.
  if (isPair && a < numbers && b < numbers && a >= 0 && b >= 0)
    return (a * numbers + b) * 4 + (instruction.length - from)
  return instruction.slice(from).join('\u0000')
}

/** The second operand is evaluated at each node of the first. */
const bindsContext: ReadonlySet<string> = new Set(['filter', 'step', 'map'])
const bindsVariable: ReadonlySet<string> = new Set(['forNodes', 'forItems', 'every', 'some'])

/** The signature of each operation, sign by sign; what stands for any number of operands comes last. */
const kinds: ReadonlyMap<unknown, string> = new Map(
  Object.entries(operations).map(([operation, signature]) => [operation, signature.replace('*', '')]),
)

function kindsOf([operation]: readonly unknown[]): string {
  return kinds.get(operation) ?? ''
}

/** What stands at a place of an instruction: `e` an expression, `n` a name; see `operations`. */
export function operandKind(signature: string, index: number): string {
  return signature.endsWith('*') ? (signature[Math.min(index, signature.length - 2)] ?? '') : (signature[index] ?? '')
}
