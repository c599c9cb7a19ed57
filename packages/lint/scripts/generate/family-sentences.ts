import { readdirSync } from 'node:fs'
import { join } from 'node:path'
import type { Problem } from '../../../../scripts/generate/lib/problem.ts'
import { readYaml } from '../../../../scripts/generate/lib/yaml-source.ts'
import { families } from '../../src/engine/families.ts'
import type { Sentence } from './rule-sentences.ts'

/** What families are called, `<language>.yaml` each with every family: `family.award.weights` in a catalogue. */
export function familySentences(dir: string, problems: Problem[]): Sentence[] {
  return readdirSync(dir)
    .filter((name) => name.endsWith('.yaml'))
    .sort()
    .flatMap((name) => {
      const source = readYaml(join(dir, name))
      problems.push(...source.problems)
      const said = (source.value ?? {}) as Readonly<Record<string, unknown>>
      const unknown = Object.keys(said).filter((key) => !(families as readonly string[]).includes(key))
      problems.push(...unknown.map((key) => source.problem([key], `There is no family "${key}". Remove it.`)))
      return families.flatMap((family): Sentence[] => {
        const text = said[family]
        const problem = (says: string) => source.problem([family], `"${family}" ${says}`)
        if (typeof text === 'string' && /^[^{}']+$/u.test(text)) {
          return [
            { id: `family.${family}`, language: name.slice(0, -'.yaml'.length), source: text, message: text, problem },
          ]
        }
        problems.push(problem('has no name in words. Write what its rules are about.'))
        return []
      })
    })
}
