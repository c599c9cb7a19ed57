import { existsSync, readdirSync } from 'node:fs'
import { join } from 'node:path'
import { OseError } from '../../../packages/core/src/errors/ose-error.ts'
import { argumentsOf, compileMessage } from '../../../packages/core/src/messages/compile-message.ts'
import type { Message } from '../../../packages/core/src/messages/message.ts'
import type { Problem } from './problem.ts'
import { readYaml, type YamlSource } from './yaml-source.ts'

export interface MessageFiles {
  /** By language, then id. */
  readonly messages: ReadonlyMap<string, Readonly<Record<string, Message>>>
  readonly problems: readonly Problem[]
}

/** The language whose sentences are complete and whose arguments the others may use. */
const model = 'en'

/**
 * Compiles the sentences of a folder, `<language>.yaml` each a flat list of id and ICU message. Each language has every
 * id of `en` and no other, and asks for no argument that `en` does not.
 */
export function compileMessageFiles(folder: string): MessageFiles {
  const names = existsSync(folder) ? readdirSync(folder).filter((name) => name.endsWith('.yaml')) : []
  const problems: Problem[] = []
  const messages = new Map<string, Record<string, Message>>()
  const sources = new Map<string, YamlSource>()
  for (const name of names.sort()) {
    const source = readYaml(join(folder, name))
    sources.set(name.slice(0, -'.yaml'.length), source)
    problems.push(...source.problems)
    messages.set(name.slice(0, -'.yaml'.length), compileSource(source, problems))
  }
  const whole = messages.get(model) ?? {}
  for (const [language, source] of sources) problems.push(...differences(source, messages.get(language) ?? {}, whole))
  return { messages, problems }
}

/** The sentences of one file; what is no sentence is a problem at its line. */
function compileSource(source: YamlSource, problems: Problem[]): Record<string, Message> {
  const compiled: Record<string, Message> = {}
  const { value } = source
  if (typeof value !== 'object' || value === null || Array.isArray(value)) {
    if (source.problems.length === 0)
      problems.push(source.problem([], 'This is no list of sentences. Write "id: sentence" lines.'))
    return compiled
  }
  for (const [id, text] of Object.entries(value)) {
    if (typeof text !== 'string') {
      problems.push(source.problem([id], `"${id}" is no text. Write a sentence, in quotes where YAML needs them.`))
      continue
    }
    try {
      compiled[id] = compileMessage(text)
    } catch (error) {
      if (!OseError.isInstance(error)) throw error
      problems.push(source.problem([id], `"${id}": ${error.message}`))
    }
  }
  return compiled
}

function differences(
  source: YamlSource,
  own: Readonly<Record<string, Message>>,
  whole: Readonly<Record<string, Message>>,
): Problem[] {
  const said = (id: string, message: string) => source.problem([id], message)
  const missing = Object.keys(whole).filter((id) => !Object.hasOwn(own, id))
  return [
    ...missing.map((id) => said(id, `The sentence "${id}" is missing. Translate it from ${model}.yaml.`)),
    ...Object.entries(own).flatMap(([id, message]) => {
      const theirs = whole[id]
      if (theirs === undefined)
        return [said(id, `There is no sentence "${id}" in ${model}.yaml. Remove it, or write it there first.`)]
      const known = argumentsOf(theirs)
      return [...argumentsOf(message)]
        .filter((name) => !known.has(name))
        .map((name) =>
          said(id, `"${id}" has {${name}}, which ${model}.yaml does not. It has ${[...known].join(', ') || 'none'}.`),
        )
    }),
  ]
}
