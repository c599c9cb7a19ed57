import { notCompiled, operations, type PatternProgram } from '../../../packs/program'
import type { RulePattern } from '../../../packs/rule-pack'
import { operandKind } from './unit'

/** The program of a pattern, where it can be that of its rules: what was cut, or made by another version, is not run. */
export function soundProgram({ program, rules }: RulePattern): PatternProgram | undefined {
  return program && isList(program.names) && isList(program.expressions) && fits(program, rules) && sound(program)
    ? program
    : undefined
}

const isList = (value: unknown): boolean => Array.isArray(value)

/** A number for the context of each rule, and for each of its tests. */
function fits({ expressions, rules: compiled }: PatternProgram, rules: RulePattern['rules']): boolean {
  if (!isList(compiled) || compiled.length !== rules.length) return false
  return rules.every(({ asserts }, index) => {
    const ids = compiled[index]
    return ids?.length === asserts.length + 1 && ids.every((id) => id === notCompiled || id in expressions)
  })
}

/** Each expression is made of earlier ones, so that none is made of itself. Tens of thousands are looked at before the first verdict. */
function sound({ names, expressions }: PatternProgram): boolean {
  for (let id = 0; id < expressions.length; id += 1) {
    const instruction: unknown = expressions[id]
    if (!Array.isArray(instruction) || !soundInstruction(instruction, id, names.length)) return false
  }
  return true
}

function soundInstruction(instruction: readonly unknown[], id: number, names: number): boolean {
  const signature = signatures.get(instruction[0])
  if (signature === undefined) return false
  if (!signature.endsWith('*') && instruction.length !== signature.length + 1) return false
  for (let index = 1; index < instruction.length; index += 1) {
    const operand = instruction[index]
    const kind = operandKind(signature, index - 1)
    if (kind === 'v' && typeof operand === 'string') continue
    const below = kind === 'e' ? id : kind === 'n' ? names : kind === 's' ? mostPlaces : 0
    if (!Number.isInteger(operand) || Number(operand) < 0 || Number(operand) >= below) return false
  }
  return true
}

const signatures: ReadonlyMap<unknown, string> = new Map(Object.entries(operations))
const mostPlaces = 31
