import { nearestKey } from '@opensource-experts/core'
import type { Problem } from '../../../../scripts/generate/lib/problem.ts'
import { pairProblems } from '../../src/catalogue/pair-problems'
import type { Content } from './read-content.ts'

/** What is wrong in the pairs of clauses: clauses and parameters that are not there, reasons without a sentence. */
export function checkPairs({ clauses, pairs, languages }: Content): Problem[] {
  const known = clauses.map(({ name, file }) => ({ id: name, ...file }))
  const keys = [...new Set(pairs.flatMap(({ file }) => Object.keys(file)))]
  const maintained = languages.filter(({ file }) => file.status === 'maintained').map(({ name }) => name)
  const used = new Set<string>()
  return [
    ...clauses.flatMap(({ name, file, source }) => [
      ...pairProblems({ id: name, ...file }, known).map(({ path, message }) => source.problem(path, message)),
      ...(['excludes', 'countsTwice'] as const).flatMap((member) =>
        (file.pairs?.[member] ?? []).flatMap(({ reason }, index) => {
          used.add(reason)
          if (keys.includes(reason)) return []
          const nearest = nearestKey(reason, keys)
          const hint = nearest ? `did you mean "${nearest}"?` : `known: ${keys.join(', ') || 'none'}.`
          return [
            source.problem(
              ['pairs', member, String(index), 'reason'],
              `There is no sentence "${reason}" in content/pairs; ${hint}`,
            ),
          ]
        }),
      ),
    ]),
    ...pairs.flatMap(({ name, file, source }) =>
      keys
        .filter((key) => file[key] === undefined && maintained.includes(name))
        .map((key) => source.problem([], `The sentence "${key}" is missing in ${name}.`)),
    ),
  ]
}
