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

/** Each expression is made of earlier ones, so that none is made of itself. */
function sound({ names, expressions }: PatternProgram): boolean {
  return expressions.every((instruction, id) => {
    const [operation, ...operands] = isList(instruction) ? instruction : (['' as never] as const)
    if (!Object.hasOwn(operations, operation)) return false
    const signature: string = operations[operation]
    if (!signature.endsWith('*') && operands.length !== signature.length) return false
    return operands.every((operand, index) => {
      const kind = operandKind(signature, index)
      if (kind === 'v') return typeof operand === 'string'
      const below = kind === 'e' ? id : kind === 'n' ? names.length : mostPlaces
      return Number.isInteger(operand) && Number(operand) >= 0 && Number(operand) < below
    })
  })
}

const mostPlaces = 31
