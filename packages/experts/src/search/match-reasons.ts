import type { MatchReason } from '@opensource-experts/core'
import type { DirectoryExpert } from '../directory/directory'
import { normaliseName } from '../directory/normalise-name'
import type { SoftwareNames } from '../directory/software-names'
import type { CheckedQuery } from './checked-query'
import { type TerritoryRelation, territoryRelation } from './territory'

/** Why a firm answers, and to which word of the query. */
export interface ExplainedReason extends MatchReason {
  readonly asked: string
  /** Territories only: whether the firm's lies within the one asked, or covers it. */
  readonly territory?: TerritoryRelation
}

/** Each fact that answers a word of the query, in the order of the query. */
export function matchReasons(expert: DirectoryExpert, query: CheckedQuery, names: SoftwareNames): ExplainedReason[] {
  const { maintains = [], offers = [], skills = [], languages = [], territories = [], size } = expert
  return [
    ...query.software.flatMap((asked) => {
      const keys = names.keysOf(asked)
      const facts = [
        ...maintains.map((fact) => ({ relation: 'maintains' as const, fact })),
        ...offers.map((fact) => ({ relation: 'offers' as const, fact })),
      ]
      return facts.flatMap(({ relation, fact: { value, source, date } }) =>
        keys.includes(names.keyOf(value))
          ? [{ criterion: 'software' as const, relation, value: names.label(value), source, date, asked }]
          : [],
      )
    }),
    ...query.skills.flatMap((asked) =>
      skills
        .filter(({ value }) => normaliseName(value) === normaliseName(asked))
        .map(({ value, source, date }) => ({
          criterion: 'skill' as const,
          relation: 'has' as const,
          value,
          source,
          date,
          asked,
        })),
    ),
    ...query.languages.flatMap((asked) =>
      languages
        .filter(({ value }) => value === asked)
        .map(({ value, source, date }) => ({
          criterion: 'language' as const,
          relation: 'serves' as const,
          value,
          source,
          date,
          asked,
        })),
    ),
    ...query.territories.flatMap((asked) =>
      territories.flatMap(({ value, source, date }) => {
        const territory = territoryRelation(value, asked)
        return territory
          ? [{ criterion: 'territory' as const, relation: 'in' as const, value, source, date, asked, territory }]
          : []
      }),
    ),
    ...(size && query.sizes.includes(size.value)
      ? [
          {
            criterion: 'size' as const,
            relation: 'is' as const,
            value: size.value,
            source: size.source,
            date: size.date,
            asked: size.value,
          },
        ]
      : []),
  ]
}
