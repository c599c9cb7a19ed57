import { type Message, nearestKey, OseError } from '@opensource-experts/core'
import { argumentsOf } from '@opensource-experts/core/messages'
import { lawArgument, unknownLaws } from '../clause/law'
import { isShort } from './check-complete'
import type { ClauseFile, TextFile } from './content-schemas'
import type { ContentProblem, Read } from './content-source'
import { figureName, parseText } from './figures'
import { inclusionsOf, sourceText, stringsOf } from './source-text'

/** What is wrong in a text file of a clause, beside its shape: keys, passages, messages and their placeholders. */
export function checkText(clause: ClauseFile, { file, source }: Read<TextFile>): ContentProblem[] {
  const shared = Object.keys(file.shared ?? {})
  const included = stringsOf(file).flatMap(({ path, text }) => inclusionsOf(text).map((name) => ({ path, name })))
  const used = new Set(included.map(({ name }) => name))
  const short = isShort(file)
  return [
    ...(short
      ? []
      : [
          ...keyProblems('parameters', Object.keys(file.parameters ?? {}), Object.keys(clause.parameters)),
          ...keyProblems(
            'evidence',
            Object.keys(file.evidence ?? {}),
            clause.evidence.map(({ key }) => key),
          ),
        ]),
    ...choiceProblems(),
    ...included
      .filter(({ name }) => !shared.includes(name))
      .map(({ path, name }) => source.problem(path, `[[${name}]] is no passage under "shared"; ${hint(name, shared)}`)),
    ...shared
      .filter((name) => !used.has(name))
      .map((name) => source.problem(['shared', name], `No text says [[${name}]]. Use the passage, or remove it.`)),
    ...stringsOf(sourceText(file)).flatMap(({ path, text }) => messageProblems(path, text)),
    ...(short ? [] : stepProblems()),
  ]

  function keyProblems(member: string, own: readonly string[], wanted: readonly string[]): ContentProblem[] {
    return [
      ...wanted
        .filter((key) => !own.includes(key))
        .map((key) => source.problem([member], `${member}.${key} is missing: clause.yaml has it.`)),
      ...own
        .filter((key) => !wanted.includes(key))
        .map((key) => source.problem([member, key], `${member}.${key} is not in clause.yaml; ${hint(key, wanted)}`)),
    ]
  }

  function choiceProblems(): ContentProblem[] {
    const given = file.choices ?? {}
    // Short forms need words for the choices that they say: a notice must not print the key of an option.
    const wanted = Object.entries(clause.parameters).flatMap(([name, parameter]) =>
      (parameter.type === 'choice' || parameter.type === 'choices') && (!short || isSaid(name))
        ? [[name, parameter.options] as const]
        : [],
    )
    const names = wanted.map(([name]) => name)
    return [
      ...wanted.flatMap(([name, options]) =>
        options
          .filter((option) => given[name]?.[option] === undefined)
          .map((option) =>
            source.problem(['choices', name], `choices.${name}.${option} is missing: clause.yaml has it.`),
          ),
      ),
      ...Object.keys(given)
        .filter((name) => !names.includes(name))
        .map((name) =>
          source.problem(['choices', name], `choices.${name} is no choice of clause.yaml; ${hint(name, names)}`),
        ),
      ...wanted.flatMap(([name, options]) =>
        Object.keys(given[name] ?? {})
          .filter((option) => !options.includes(option))
          .map((option) =>
            source.problem(
              ['choices', name, option],
              `choices.${name}.${option} is not in clause.yaml; ${hint(option, options)}`,
            ),
          ),
      ),
    ]
  }

  function isSaid(name: string): boolean {
    return Object.values(file.levels).some(({ notice = '' }) => notice.includes(`{${name}}`))
  }

  function messageProblems(path: readonly string[], text: string): ContentProblem[] {
    if (path[0] === 'choices' || path[0] === 'lotSoftware') return []
    try {
      return placeholderProblems(path, text, parseText(text, clause.figures))
    } catch (error) {
      if (!OseError.isInstance(error)) throw error
      return [source.problem(path, `${path.join('.')}: ${error.message}`)]
    }
  }

  function placeholderProblems(path: readonly string[], text: string, message: Message): ContentProblem[] {
    const known = Object.keys(clause.parameters)
    const asked = [...argumentsOf(message)].filter(
      (name) => name !== 'components' && name !== lawArgument && figureName(name) === undefined,
    )
    const unknown = asked.filter((name) => !known.includes(name))
    const absent = asked.filter((name) => path[0] === 'levels' && !isAskedAt(clause.parameters[name]?.levels, path[1]))
    // A decimal is written as the language writes it: "0,5" in French.
    const bare = asked.filter((name) => clause.parameters[name]?.type === 'decimal' && text.includes(`{${name}}`))
    return [
      ...unknownLaws(message).map((key) =>
        source.problem(
          path,
          `${path.join('.')} has words for "${key}", no law that is held here: FR, IT, BE, DE, PT, other.`,
        ),
      ),
      ...absent.map((name) =>
        source.problem(path, `${path.join('.')} says {${name}}, which clause.yaml asks for at other levels only.`),
      ),
      ...unknown.map((name) =>
        source.problem(path, `${path.join('.')} asks for {${name}}, no parameter of the clause; ${hint(name, known)}`),
      ),
      ...bare.map((name) =>
        source.problem(path, `${path.join('.')}: {${name}} is a decimal. Write {${name}, number}.`),
      ),
    ]
  }

  function stepProblems(): ContentProblem[] {
    const stepped = clause.scoring?.method === 'quality.anchored-steps'
    return Object.entries(file.levels).flatMap(([level, { steps }]) => {
      const at = ['levels', level, 'steps']
      if (!stepped) {
        return steps
          ? [source.problem(at, `levels.${level}.steps: the clause is not marked by steps. Remove them.`)]
          : []
      }
      if (new Set(steps).size === 5 && steps?.length === 5) return []
      return [source.problem(at, `levels.${level}.steps must be five different descriptors, of the marks 0 to 4.`)]
    })
  }
}

function isAskedAt(levels: readonly string[] | undefined, level: string | undefined): boolean {
  return levels === undefined || level === undefined || levels.includes(level)
}

function hint(key: string, known: readonly string[]): string {
  const nearest = nearestKey(key, known)
  return nearest ? `did you mean "${nearest}"?` : `known: ${known.join(', ') || 'none'}.`
}
