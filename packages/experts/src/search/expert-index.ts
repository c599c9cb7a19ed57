import type { Directory, DirectoryExpert } from '../directory/directory'
import { normaliseName } from '../directory/normalise-name'
import type { SoftwareNames } from '../directory/software-names'
import type { CheckedQuery } from './checked-query'
import { enclosing } from './territory'

type Postings = Map<string, Set<number>>

/** Which firms, by their position, state what. */
export interface ExpertIndex {
  /** Positions of the firms that answer every kind asked, in the order of the file. */
  find(query: CheckedQuery): IndexAnswer
  /** Whether a firm states the software, or the directory declares it. */
  knows(software: string): boolean
  /** Every name of software in the directory. */
  names(): readonly string[]
}

export interface IndexAnswer {
  readonly found: readonly number[]
  /** Firms that answer all the rest and state no territory, no language or no size: unknown is not "no". */
  readonly undecided: number
}

/** Built once: each search then costs the size of its answers. */
export function expertIndex({ experts }: Directory, names: SoftwareNames): ExpertIndex {
  const software: Postings = new Map()
  const skills: Postings = new Map()
  const languages: Postings = new Map()
  const exact: Postings = new Map()
  const inside: Postings = new Map()
  const sizes: Postings = new Map()
  experts.forEach((expert, at) => {
    for (const { value } of [...(expert.offers ?? []), ...(expert.maintains ?? [])])
      post(software, names.keyOf(value), at)
    for (const { value } of expert.skills ?? []) post(skills, normaliseName(value), at)
    for (const { value } of expert.languages ?? []) post(languages, value, at)
    for (const { value } of expert.territories ?? []) {
      post(exact, value, at)
      for (const code of enclosing(value)) post(inside, code, at)
    }
    if (expert.size) post(sizes, expert.size.value, at)
  })
  const stated = new Set<string>()
  for (const { offers = [], maintains = [] } of experts)
    for (const { value } of [...offers, ...maintains]) stated.add(value)
  const inTerritory = (code: string) => [inside.get(code), ...enclosing(code).map((outer) => exact.get(outer))]
  return {
    knows: (asked) => names.declares(asked) || names.keysOf(asked).some((key) => software.has(key)),
    names: () => [...names.declared, ...stated],
    find(query) {
      const sure = [
        union(query.software, (asked) => names.keysOf(asked).map((key) => software.get(key))),
        union(query.skills, (asked) => [skills.get(normaliseName(asked))]),
      ]
      const unsure = [
        {
          answers: union(query.territories, inTerritory),
          states: (expert: DirectoryExpert) => !!expert.territories?.length,
        },
        {
          answers: union(query.languages, (code) => [languages.get(code)]),
          states: (expert: DirectoryExpert) => !!expert.languages?.length,
        },
        {
          answers: union(query.sizes, (size) => [sizes.get(size)]),
          states: (expert: DirectoryExpert) => !!expert.size,
        },
      ]
      const found: number[] = []
      let undecided = 0
      for (const at of candidates(sure, experts.length)) {
        const verdicts = unsure.map(({ answers, states }) =>
          !answers || answers.has(at) ? 'yes' : states(experts[at] as DirectoryExpert) ? 'no' : 'unknown',
        )
        if (verdicts.includes('no')) continue
        if (verdicts.includes('unknown')) undecided += 1
        else found.push(at)
      }
      return { found, undecided }
    },
  }
}

function post(postings: Postings, key: string, at: number): void {
  const positions = postings.get(key)
  if (positions) positions.add(at)
  else postings.set(key, new Set([at]))
}

/** Firms that answer one of the terms; undefined where nothing of the kind is asked. */
function union(
  terms: readonly string[],
  postings: (term: string) => readonly (Set<number> | undefined)[],
): Set<number> | undefined {
  if (terms.length === 0) return undefined
  return new Set(terms.flatMap((term) => postings(term).flatMap((positions) => [...(positions ?? [])])))
}

function candidates(sets: readonly (Set<number> | undefined)[], count: number): number[] {
  const [first, ...others] = sets.flatMap((set) => set ?? []).sort((a, b) => a.size - b.size)
  if (!first) return Array.from({ length: count }, (_, at) => at)
  return [...first].filter((at) => others.every((set) => set.has(at))).sort((a, b) => a - b)
}
