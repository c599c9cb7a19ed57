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
  readonly #known = new Map<string, number>()
  readonly #nameIds = new Map<string, number>()

  /** Takes in a program: the numbers that its rules have here. */
  merge({ names, expressions, rules }: PatternProgram): readonly (readonly number[])[] {
    const nameIds = names.map((name) => this.#nameId(name))
    const ids: number[] = []
    for (const [operation, ...operands] of expressions) {
      const moved = operands.map((operand, index) => {
        const takes = operandKind(operation, index)
        if (takes === 'e') return ids[Number(operand)] ?? notCompiled
        return takes === 'n' ? (nameIds[Number(operand)] ?? 0) : operand
      })
      ids.push(this.add(operation, ...moved))
    }
    return rules.map((rule) => rule.map((id) => (id === notCompiled ? notCompiled : (ids[id] ?? notCompiled))))
  }

  add(...instruction: [...Instruction]): number {
    const key = instruction.join('\u0000')
    const known = this.#known.get(key)
    if (known !== undefined) return known
    const id = this.#instructions.push(instruction) - 1
    this.#known.set(key, id)
    this.#dependence.push(this.#dependenceOf(instruction))
    return id
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
      if (operandKind(operation, index) !== 'e') return operand
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

  #dependenceOf([operation, ...operands]: Instruction): Dependence {
    if (operation === 'self') return { climb: 0, variables: 0 }
    if (operation === 'variable' || operation === 'item')
      return { climb: Number.POSITIVE_INFINITY, variables: 1 << Number(operands[0]) }
    const inner = operands.flatMap((operand, index) =>
      operandKind(operation, index) === 'e' ? [this.dependence(Number(operand))] : [],
    )
    const [first = nothing, second = nothing] = inner
    if (operation === 'parent') {
      // Only from one node: the parents of several are several.
      const climbs = first.climb === Number.POSITIVE_INFINITY || this.isAncestor(Number(operands[0]))
      return climbs ? { ...first, climb: first.climb + 1 } : first
    }
    if (bindsContext.has(operation)) return { climb: first.climb, variables: first.variables | second.variables }
    let variables = 0
    for (const each of inner) variables |= each.variables
    if (bindsVariable.has(operation)) variables = first.variables | (second.variables & ~(1 << Number(operands[0])))
    return { climb: Math.min(Number.POSITIVE_INFINITY, ...inner.map(({ climb }) => climb)), variables }
  }
}

/** The second operand is evaluated at each node of the first. */
const bindsContext: ReadonlySet<string> = new Set(['filter', 'step', 'map'])
const bindsVariable: ReadonlySet<string> = new Set(['forNodes', 'forItems', 'every', 'some'])

function operandKind(operation: Instruction[0], index: number): string {
  const signature: string = operations[operation]
  return signature.endsWith('*') ? (signature[Math.min(index, signature.length - 2)] ?? '') : (signature[index] ?? '')
}
