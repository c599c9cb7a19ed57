import type { ClauseParam } from '@opensource-experts/core'
import type { Clause, Level } from '../../src/clause/clause'
import { defaultOf } from '../../src/clause/default-of'

/**
 * The defaults of the parameters that a rule joins: shares of a whole cannot all be at their bound, nor the least above the
 * most, so that these stay as the clause gives them where any value of each is tried.
 */
export function joinedValues(
  clause: Pick<Clause, 'parameters' | 'parameterRules'>,
  level: Level,
): Record<string, ClauseParam> {
  const joined = (clause.parameterRules ?? []).flatMap((rule) =>
    rule.rule === 'sum' ? rule.of : [rule.lesser, rule.greater],
  )
  return Object.fromEntries(
    joined.flatMap((name): [string, ClauseParam][] => {
      const parameter = clause.parameters[name]
      const value = parameter && defaultOf(parameter, level)
      return value === undefined ? [] : [[name, value]]
    }),
  )
}
