import { readdirSync } from 'node:fs'
import { join } from 'node:path'
import { type Message, nearestKey, OseError } from '@opensource-experts/core'
import { compileMessage } from '@opensource-experts/core/messages'
import type { Problem } from '../../../../scripts/generate/lib/problem.ts'
import { readYaml, type YamlSource } from '../../../../scripts/generate/lib/yaml-source.ts'

/** A sentence with the place where it is written. */
export interface Sentence {
  /** `AWD-W09`, `AWD-W09.fix`, `AWD-W09.question.tags`, `question.date`. */
  readonly id: string
  readonly language: string
  /** ICU MessageFormat, as it is written. */
  readonly source: string
  readonly message: Message
  problem(says: string): Problem
}

type Path = readonly string[]

/** The language whose sentences are complete: the others have its keys and no other. */
const model = 'en'

/**
 * The sentences of one folder, `<language>.yaml` each with `message`, `fix` and `questions`. `ruleId` is undefined for the
 * folder of questions that rules share, which has questions only.
 */
export function ruleSentences(dir: string, ruleId: string | undefined, problems: Problem[]): Sentence[] {
  const names = readdirSync(dir).filter((name) => name.endsWith('.yaml') && name !== 'rule.yaml')
  const sources = new Map(names.sort().map((name) => [name.slice(0, -'.yaml'.length), readYaml(join(dir, name))]))
  const keys = new Map([...sources].map(([language, source]) => [language, keysOf(source, ruleId, problems)]))
  for (const [language, source] of sources) {
    if (language !== model) problems.push(...differences(source, keys.get(language) ?? [], keys.get(model) ?? []))
  }
  return [...sources].flatMap(([language, source]) =>
    (keys.get(language) ?? []).flatMap((path) => compiled(source, path, { ruleId, language }, problems)),
  )
}

/** Paths of the sentences of a file; what else it holds is a problem. */
function keysOf(source: YamlSource, ruleId: string | undefined, problems: Problem[]): Path[] {
  problems.push(...source.problems)
  if (source.value === undefined) return []
  const members = ruleId === undefined ? ['questions'] : ['message', 'fix', 'questions']
  const said = (path: Path, message: string) => problems.push(source.problem(path, message))
  if (!isRecord(source.value)) {
    said([], `This is no list of sentences. Write ${members.join(', ')}.`)
    return []
  }
  for (const key of Object.keys(source.value)) {
    if (members.includes(key)) continue
    const nearest = nearestKey(key, members)
    said(
      [key],
      `Unknown key "${key}". ${nearest ? `Did you mean "${nearest}"?` : `Known keys: ${members.join(', ')}.`}`,
    )
  }
  // A rule that only asks has neither.
  const asks = ruleId !== undefined && !['message', 'fix'].some((key) => Object.hasOwn(source.value as object, key))
  for (const key of asks && Object.hasOwn(source.value, 'questions') ? [] : members) {
    if (key !== 'questions' && !Object.hasOwn(source.value, key)) said([], `"${key}" is missing. Write the sentence.`)
  }
  const { questions = {} } = source.value
  if (!isRecord(questions)) said(['questions'], '"questions" holds sentences by the name that the rule gives them.')
  const own = members.filter((key) => key !== 'questions' && Object.hasOwn(source.value as object, key))
  return [
    ...own.map((key) => [key]),
    ...(isRecord(questions) ? Object.keys(questions) : []).map((key) => ['questions', key]),
  ]
}

function differences(source: YamlSource, own: readonly Path[], whole: readonly Path[]): Problem[] {
  const [has, needs] = [new Set(own.map(String)), new Set(whole.map(String))]
  // A missing message is said once already.
  const missing = whole.filter((path) => path.length > 1 && !has.has(String(path)))
  return [
    ...missing.map((path) =>
      source.problem(path, `The sentence "${path.join('.')}" is missing. Translate it from ${model}.yaml.`),
    ),
    ...own
      .filter((path) => !needs.has(String(path)))
      .map((path) =>
        source.problem(
          path,
          `There is no sentence "${path.join('.')}" in ${model}.yaml. Remove it, or write it there.`,
        ),
      ),
  ]
}

function compiled(
  source: YamlSource,
  path: Path,
  { ruleId, language }: { readonly ruleId: string | undefined; readonly language: string },
  problems: Problem[],
): Sentence[] {
  const name = path.join('.')
  const value = path.reduce<unknown>((node, key) => (isRecord(node) ? node[key] : undefined), source.value)
  const problem = (says: string) => source.problem(path, `"${name}" ${says}`)
  if (typeof value !== 'string' || value.trim() === '') {
    problems.push(problem('is no text. Write a sentence, in quotes where YAML needs them.'))
    return []
  }
  try {
    const text = value.trim()
    return [{ id: sentenceId(ruleId, path), language, source: text, message: compileMessage(text), problem }]
  } catch (error) {
    if (!OseError.isInstance(error)) throw error
    problems.push(problem(`cannot be read: ${error.message}`))
    return []
  }
}

function sentenceId(ruleId: string | undefined, path: Path): string {
  const [first = '', ask] = path
  const end = ask === undefined ? (first === 'message' ? [] : [first]) : ['question', ask]
  return [...(ruleId === undefined ? [] : [ruleId]), ...end].join('.')
}

function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}
