import { nearestKey } from '@opensource-experts/core'
import type { Problem } from '../../../../scripts/generate/lib/problem.ts'
import type { Content } from './read-content.ts'

/** What is wrong in the sets: clauses that are not there, award clauses without weight, weights of other kinds. */
export function checkSets({ sets, clauses }: Content): Problem[] {
  const kinds = new Map(clauses.map(({ name, file }) => [name, file.kind]))
  const known = [...kinds.keys()]
  const priced = sets.filter(({ file }) => file.price)
  return [
    ...priced
      .slice(1)
      .map(({ source }) => source.problem(['price'], 'The price stands in another set already. Keep one.')),
    ...sets.flatMap(({ file, source }) =>
      file.lines.flatMap((line, index): Problem[] => {
        const at = (member: string) => ['lines', String(index), member]
        const unknown = [line.clause, line.beside].filter((id) => id !== undefined && !kinds.has(id))
        const award = kinds.get(line.clause) === 'award'
        return [
          ...unknown.map((id) => {
            const nearest = nearestKey(id ?? '', known)
            const hint = nearest ? `did you mean "${nearest}"?` : `known: ${known.join(', ')}.`
            return source.problem(at(id === line.clause ? 'clause' : 'beside'), `There is no clause ${id}; ${hint}`)
          }),
          ...(award && !line.weights
            ? [source.problem(at('clause'), `${line.clause} is an award clause: give its "weights".`)]
            : []),
          ...(!award && kinds.has(line.clause) && line.weights
            ? [source.problem(at('weights'), `${line.clause} is no award clause: it has no weight.`)]
            : []),
        ]
      }),
    ),
  ]
}
