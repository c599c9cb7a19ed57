import { fileURLToPath } from 'node:url'
import { dataModule } from '../../scripts/generate/lib/generated-file.ts'
import type { Generator } from '../../scripts/generate/lib/generator.ts'
import { compileMessageFiles } from '../../scripts/generate/lib/message-files.ts'
import type { Problem } from '../../scripts/generate/lib/problem.ts'
import { readYaml, type YamlSource } from '../../scripts/generate/lib/yaml-source.ts'

const at = (path: string) => fileURLToPath(new URL(path, import.meta.url))

/**
 * `messages/`: refusals and losses, one module a language. `advice/`: what to do about a failed official rule, which rules by
 * their ids, and the sentences by language.
 */
export const generate: Generator = () => {
  const own = sentencesOf('messages', 'messages')
  const advice = sentencesOf('advice/sentences', 'advice')
  const source = readYaml(at('advice/rules.yaml'))
  const { rules, runs, problems: wrong } = rulesOf(source, advice.ids)
  const ids = {
    path: 'packages/adapters-ted/src/generated/advice/rules.ts',
    text: dataModule('packages/adapters-ted/advice/rules.yaml', {
      adviceOfRule: { type: 'Readonly<Record<string, string>>', value: rules },
      adviceOfRuns: {
        type: 'Readonly<Record<string, readonly (readonly [from: number, to: number, advice: string])[]>>',
        value: runs,
      },
    }),
  }
  return {
    files: [...own.files, ...advice.files, ids],
    problems: [...own.problems, ...advice.problems, ...source.problems, ...wrong],
  }
}

function sentencesOf(folder: string, into: string) {
  const { messages, problems } = compileMessageFiles(at(folder))
  const files = [...messages].map(([language, value]) => ({
    path: `packages/adapters-ted/src/generated/${into}/${language}.ts`,
    text: dataModule(
      `packages/adapters-ted/${folder}/${language}.yaml`,
      { [language]: { type: 'Messages', value } },
      "import type { Messages } from '@opensource-experts/core'",
    ),
  }))
  return { files, problems, ids: new Set(Object.keys(messages.get('en') ?? {})) }
}

const written = /^([\w-]+-)(\d{4})(?:\.\.(\d{4}))?$|^[\w-]+$/

function rulesOf(source: YamlSource, known: ReadonlySet<string>) {
  const rules: Record<string, string> = {}
  const runs: Record<string, [from: number, to: number, advice: string][]> = {}
  const problems: Problem[] = []
  const advised = Object.entries((source.value ?? {}) as Readonly<Record<string, unknown>>)
  for (const [advice, ids] of advised) {
    if (!known.has(advice)) problems.push(source.problem([advice], `"${advice}" has no sentence in sentences/en.yaml.`))
    for (const [index, id] of (Array.isArray(ids) ? ids : []).entries()) {
      const [whole, stem, first, last = first] = written.exec(String(id)) ?? []
      if (whole === undefined || Number(last) < Number(first))
        problems.push(
          source.problem([advice, index], `"${String(id)}" is neither a rule nor a run of rules (A-0001..0004).`),
        )
      else if (stem === undefined) rules[whole] = advice
      else runs[stem] = [...(runs[stem] ?? []), [Number(first), Number(last), advice]]
    }
  }
  for (const advice of known)
    if (!advised.some(([each]) => each === advice))
      problems.push(source.problem([], `The advice "${advice}" of sentences/en.yaml has no rule here.`))
  for (const [stem, list] of Object.entries(runs)) {
    list.sort(([a], [b]) => a - b)
    const twice = list.find(([from], index) => from <= (list[index - 1]?.[1] ?? -1))
    if (twice) problems.push(source.problem([twice[2]], `${stem}${twice[0]} has two advices.`))
  }
  return { rules, runs, problems }
}
