import { type Instruction, type Operation, operations } from '@opensource-experts/adapters-ted/packs'

export type OperandKind = 'name' | 'expression' | 'other'

/** What the operand at a place of an instruction is, its operation being at 0. Undefined for an operation that is not known. */
export function operandKinds(operation: unknown): ((at: number) => OperandKind) | undefined {
  const known = kinds.get(operation)
  return known && ((at) => known.fixed[at] ?? known.rest)
}

/** An instruction with its names and expressions under other numbers. */
export function renumbered(
  instruction: Instruction,
  name: (id: number) => number,
  expression: (id: number) => number,
): Instruction {
  const known = kinds.get(instruction[0])
  const other: [Operation, ...(number | string)[]] = [...instruction]
  for (let at = 1; at < other.length; at += 1) {
    const kind = known?.fixed[at] ?? known?.rest
    if (kind === 'name') other[at] = name(Number(other[at]))
    else if (kind === 'expression') other[at] = expression(Number(other[at]))
  }
  return other
}

function kindOf(letter: string | undefined): OperandKind {
  return letter === 'n' ? 'name' : letter === 'e' ? 'expression' : 'other'
}

interface Kinds {
  readonly fixed: readonly OperandKind[]
  /** Of all that follow, in an operation that takes any number. */
  readonly rest: OperandKind
}

const kinds: ReadonlyMap<unknown, Kinds> = new Map(
  Object.entries(operations).map(([operation, signature]) => {
    const open = signature.endsWith('*')
    const letters = [...(open ? signature.slice(0, -2) : signature)]
    const fixed = ['other' as const, ...letters.map(kindOf)]
    return [operation, { fixed, rest: open ? kindOf(signature.at(-2)) : 'other' }]
  }),
)
