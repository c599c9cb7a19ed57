import { nearestKey } from '@opensource-experts/core'
import { argumentsOf } from '@opensource-experts/core/messages'
import type { ClauseFile, LevelName, TextFile } from './content-schemas'
import type { ContentProblem, Read } from './content-source'
import type { FigureFile } from './figure-schemas'
import { figureAt, figureName, parseText } from './figures'
import { sourceText, stringsOf } from './source-text'

const levelNames: readonly LevelName[] = ['basic', 'advanced', 'exemplary']

/** What is wrong in the figures of a clause, whatever the language. */
export function checkFigures({ file: clause, source }: Read<ClauseFile>): ContentProblem[] {
  return Object.entries(clause.figures ?? {}).flatMap(([name, figure]) => {
    const at = ['figures', name]
    const says = (message: string, member?: string) =>
      source.problem(member ? [...at, member] : at, `figures.${name} ${message}`)
    return [
      ...(Object.hasOwn(clause.parameters, name) ? [says('has the name of a parameter. Give it another.')] : []),
      ...levelNames
        .filter((level) => figure.levels?.includes(level) && figureAt(figure, level) === undefined)
        .map((level) => says(`has no value at ${level}, which its levels name.`, 'value')),
      ...wrongWay(figure).map(({ lower, higher }) =>
        says(`is not ${figure.stricter} at ${higher} than at ${lower}, which it calls stricter.`, 'value'),
      ),
    ]
  })
}

/** Neighbouring levels between which a figure goes the other way. */
function wrongWay(figure: FigureFile): { lower: LevelName; higher: LevelName }[] {
  const { stricter } = figure
  if (!stricter) return []
  const given = levelNames.flatMap((level) => {
    const value = figureAt(figure, level)
    return value === undefined ? [] : [{ level, value }]
  })
  return given.slice(1).flatMap(({ level, value }, index) => {
    const before = given[index]
    if (!before || (stricter === 'lower' ? value <= before.value : value >= before.value)) return []
    return [{ lower: before.level, higher: level }]
  })
}

/** What is wrong in the use of figures by a text: unknown ones, unused ones, and those without a value where they stand. */
export function checkFigureUse(clause: ClauseFile, { file, source }: Read<TextFile>): ContentProblem[] {
  const { figures = {} } = clause
  const text = sourceText(file)
  const { levels, ...beside } = text
  try {
    const used = new Set<string>()
    return [
      ...stringsOf(beside).flatMap(({ path, text: own }) => unknownIn(path, own, undefined)),
      ...levelNames.flatMap((level) => [
        ...stringsOf(levels[level]).flatMap(({ path, text: own }) => unknownIn(['levels', level, ...path], own, level)),
      ]),
      ...(Object.keys(file).includes('risks') ? unused() : []),
    ]

    function unknownIn(path: readonly string[], own: string, level: LevelName | undefined): ContentProblem[] {
      if (path[0] === 'choices' || path[0] === 'lotSoftware') return []
      return figuresIn(own).flatMap((name) => {
        used.add(name)
        if (level) used.add(`${level} ${name}`)
        const says = (message: string) => source.problem(path, `${path.join('.')} asks for {${name}}${message}`)
        const figure = Object.hasOwn(figures, name) ? figures[name] : undefined
        if (!figure) {
          const nearest = nearestKey(name, Object.keys(figures))
          const hint = nearest ? `did you mean "${nearest}"?` : 'add it there.'
          return [says(`, no figure of clause.yaml; ${hint}`)]
        }
        if (figureAt(figure, level) !== undefined) return []
        return [says(level ? `, which has no value at ${level}.` : ', whose value depends on the level.')]
      })
    }

    function unused(): ContentProblem[] {
      return Object.entries(figures).flatMap(([name, { levels: own }]) => {
        if (!used.has(name)) return [source.problem([], `No text says {${name}}. Use the figure, or remove it.`)]
        return (own ?? [])
          .filter((level) => !used.has(`${level} ${name}`))
          .map((level) => source.problem(['levels', level], `No text of levels.${level} says {${name}}.`))
      })
    }
  } catch {
    // What is no message is said by checkText.
    return []
  }

  function figuresIn(own: string): string[] {
    return [...argumentsOf(parseText(own, figures))].flatMap((each) => figureName(each) ?? [])
  }
}
