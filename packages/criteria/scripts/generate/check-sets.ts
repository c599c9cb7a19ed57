import { nearestKey } from '@opensource-experts/core'
import type { Problem } from '../../../../scripts/generate/lib/problem.ts'
import { activities, type Duty } from '../../src/catalogue/clause-sets'
import { excludedBy } from '../../src/catalogue/pairs'
import { type Level, levels } from '../../src/clause/clause'
import { chosenLines, type Situation } from '../../src/propose/choose'
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
          ...(kinds.get(line.clause) === 'lot-design' && !line.when
            ? [source.problem(at('clause'), `${line.clause} is on the design of lots: give "when".`)]
            : []),
          ...(kinds.has(line.clause) && kinds.get(line.clause) !== 'lot-design' && line.when
            ? [source.problem(at('when'), `${line.clause} is not on the design of lots: "when" is for these alone.`)]
            : []),
          ...(kinds.get(line.clause) !== 'lot-design' &&
          line.level &&
          file.lines.some((other) => other.clause === line.clause && other.level !== line.level)
            ? [source.problem(at('level'), `${line.clause} has lines with another level. Give all of them the same.`)]
            : []),
          ...(award && !line.weights
            ? [source.problem(at('clause'), `${line.clause} is an award clause: give its "weights".`)]
            : []),
          ...(!award && kinds.has(line.clause) && line.weights
            ? [source.problem(at('weights'), `${line.clause} is no award clause: it has no weight.`)]
            : []),
        ]
      }),
    ),
    ...excludedTogether({ sets, clauses }),
  ]
}

/** Clauses that a set proposes together although one excludes the other. */
function excludedTogether({ sets, clauses }: Pick<Content, 'sets' | 'clauses'>): Problem[] {
  const known = new Set(clauses.map(({ name }) => name))
  const lines = sets.flatMap(({ file, source }) =>
    file.lines
      .map((line, index) => ({ line, problem: (message: string) => source.problem(['lines', String(index)], message) }))
      .filter(({ line }) => known.has(line.clause)),
  )
  const source = {
    name: '',
    clauses: clauses.map(({ name, file: { figures: _, ...file } }) => ({ id: name, ...file, legalReview: null })),
    sets: { price: { basic: 0, advanced: 0, exemplary: 0 }, lines: lines.map(({ line }) => line) },
  }
  const said = new Map<string, { readonly levels: Set<Level>; readonly problem: (typeof lines)[number]['problem'] }>()
  for (const situation of situations()) {
    const award = chosenLines(source, 'award', situation)
    const beside = award.map(({ clause }) => clause)
    const others = (['selection', 'performance', 'technical-specification'] as const).flatMap((kind) =>
      chosenLines(source, kind, { ...situation, beside }),
    )
    const ids = [...award, ...others].map(({ clause }) => clause)
    for (const [index, id] of ids.entries())
      for (const other of ids.slice(0, index)) {
        if (!excludedBy(id, other, situation.level, source)) continue
        const line = lines.findLast((each) => each.line.clause === id)
        if (!line) continue
        const key = `${id} is proposed beside ${other}, which excludes it`
        const known = said.get(key) ?? { levels: new Set(), problem: line.problem }
        said.set(key, known)
        known.levels.add(situation.level)
      }
  }
  return [...said].map(([key, { levels: at, problem }]) =>
    problem(`${key} (${[...at].join(', ')}). Change one of the lines.`),
  )
}

function situations(): Situation[] {
  return levels.flatMap((level) =>
    (['procurement', 'notice'] as const).flatMap((occasion) =>
      activities.flatMap((activity) =>
        [true, false].flatMap((onSite) =>
          [[], ['environment'], ['environment', 'social']].map((duties) => ({
            level,
            occasion,
            activity,
            light: false,
            onSite,
            duties: duties as readonly Duty[],
          })),
        ),
      ),
    ),
  )
}
