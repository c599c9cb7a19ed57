import { argumentsOf } from '@opensource-experts/core/messages'
import { lawArgument } from '../clause/law'
import type { ClauseFile, LevelName, TextFile } from './content-schemas'
import type { ContentProblem, Read } from './content-source'
import { bindingRoles, bindingUnits } from './figure-schemas'
import { figureName, parseText } from './figures'
import { sourceText } from './source-text'

const levelNames: readonly LevelName[] = ['basic', 'advanced', 'exemplary']

/** Short forms that promise more or less than the text of their level: what a notice says binds as well. */
export function checkShortForms(clause: ClauseFile, { file, source }: Read<TextFile>): ContentProblem[] {
  const { figures = {} } = clause
  const { levels } = sourceText(file)
  try {
    return levelNames.flatMap(problemsAt)
  } catch {
    // What is no message is said by checkText.
    return []
  }

  function problemsAt(level: LevelName): ContentProblem[] {
    const { notice, text: whole, contract, specifications, steps = [] } = levels[level]
    if (notice === undefined || whole === undefined) return []
    const path = ['levels', level, 'notice']
    const said = argumentsIn(notice)
    const promised = [whole, contract, specifications, ...steps].flatMap((each) => argumentsIn(each))
    const bound = argumentsIn(whole).filter((each) => !said.includes(each) && bindingAs(each) !== undefined)
    return [
      ...said
        .filter((each) => each !== 'components' && each !== lawArgument && !promised.includes(each))
        .map((each) =>
          source.problem(
            path,
            `${path.join('.')} says {${figureName(each) ?? each}}, which levels.${level}.text does not.`,
          ),
        ),
      ...bound.map((each) => {
        const name = figureName(each) ?? each
        const beside = figureName(each) === undefined ? 'parameter' : 'figure'
        return source.problem(
          path,
          `${path.join('.')} leaves out {${name}} (${bindingAs(each)}), which levels.${level}.text says. Say it, or write "notice: false" beside the ${beside} and why.`,
        )
      }),
    ]
  }

  /** As what a figure or a parameter binds somebody: its role, or the unit of what the buyer chooses. */
  function bindingAs(argument: string): string | undefined {
    const name = figureName(argument)
    if (name === undefined) {
      const parameter = clause.parameters[argument]
      if (parameter?.type !== 'integer' && parameter?.type !== 'decimal') return undefined
      return parameter.notice !== false && bindingUnits.includes(parameter.unit) ? parameter.unit : undefined
    }
    const figure = figures[name]
    return figure && figure.notice !== false ? bindingRoles.find((role) => role === figure.role) : undefined
  }

  function argumentsIn(own: string | undefined): string[] {
    return own === undefined ? [] : [...argumentsOf(parseText(own, figures))]
  }
}
