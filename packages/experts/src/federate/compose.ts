import type { ExpertQuery } from '@opensource-experts/core'
import { defined } from '@opensource-experts/core'
import type { DirectoryExpert } from '../directory/directory'
import type { Corrections } from '../join/corrections'
import { firmName } from '../join/firm-name'
import { type JoinedFirms, joinFirms } from '../join/join-firms'
import { websiteOf } from '../join/website-of'
import type { SourceAnswer } from '../search/ask-source'
import { checkedQuery } from '../search/checked-query'
import { competition } from '../search/competition'
import { keyOf, merged, type SourcedMatch } from '../search/merge-experts'
import { neutralOrder } from '../search/neutral-order'
import { distinctHomonyms, unknownTo } from '../search/search-experts'
import type { FactFrom, FederatedAnswer, FederatedExpert, FirmConflict } from './federated-search'

export interface ComposeOptions {
  readonly corrections: Corrections
  readonly seed: string
  readonly limit: number
}

/** One answer out of those of the sources, in their order. */
export function compose(
  answers: readonly SourceAnswer[],
  query: ExpertQuery,
  { corrections, seed, limit }: ComposeOptions,
): FederatedAnswer {
  const matches = answers.flatMap(({ source, matches: found }) => {
    const from: FactFrom = {
      from: source.id,
      ...defined({ licence: source.status === 'unavailable' ? undefined : source.licence }),
    }
    return found.map((match) => ({ ...match, expert: withOrigin(match.expert, from) }))
  })
  const joined = joinFirms(
    matches.map(({ source, expert }) => ({ ref: `${source}:${expert.id}`, firm: expert })),
    corrections,
  )
  const firms = joined.groups.map(({ members, links }) => {
    const group = members.flatMap((at) => matches[at] ?? [])
    return { key: keyOf(group), found: federated(group, links) }
  })
  const ordered = neutralOrder(firms, seed + checkedQuery(query).key, ({ key }) => key)
  const sources = answers.map(({ source }) => source)
  return {
    experts: ordered.slice(0, limit).map(({ found }) => found),
    sources,
    total: firms.length,
    order: { method: 'seeded-shuffle', seed },
    competition: competitionOf(joined, sources),
    homonyms: distinctHomonyms(answers.flatMap(({ homonyms }) => homonyms)),
    unknownSoftware: unknownTo(answers),
    maybeSame: joined.open,
  }
}

/** Where it is open whether several entries are one firm, it is open too whether there is competition. */
function competitionOf({ groups, open }: JoinedFirms, sources: readonly SourceAnswer['source'][]) {
  const stated = competition(
    groups.length,
    sources.filter((source) => source.status === 'ok'),
  )
  return stated === 'several' && groups.length - open.length < 2 ? 'unknown' : stated
}

function federated(group: readonly SourcedMatch[], links: FederatedExpert['joins']): FederatedExpert {
  return {
    // Each fact was given its origin before it was merged.
    ...(merged(group) as Omit<FederatedExpert, 'members' | 'joins' | 'conflicts'>),
    members: group.map(({ source, expert: { id, name, website } }) => ({
      ref: `${source}:${id}`,
      source,
      name,
      ...defined({ website }),
    })),
    joins: links,
    conflicts: conflictsOf(group),
  }
}

/** Spelling is no conflict: names and websites are compared as for joining. */
function conflictsOf(group: readonly SourcedMatch[]): FirmConflict[] {
  const kinds: readonly [
    FirmConflict['member'],
    (expert: DirectoryExpert) => readonly (readonly [string, string])[],
  ][] = [
    ['name', ({ name }) => [[firmName(name), name]]],
    ['website', ({ website }) => (website === undefined ? [] : [[websiteOf(website)?.site ?? website, website]])],
    ['size', ({ size }) => (size ? [[size.value, size.value]] : [])],
  ]
  const found = kinds.flatMap(([member, read]): FirmConflict[] => {
    const said = group.flatMap(({ source, expert }) =>
      read(expert).map(([form, value]) => ({ form, value, from: source })),
    )
    if (new Set(said.map(({ form }) => form)).size < 2) return []
    return [{ member, values: said.map(({ value, from }) => ({ value, from })) }]
  })
  const ids = group.flatMap(({ source, expert }) =>
    (expert.ids ?? []).map(({ scheme, value }) => ({ scheme, value: `${scheme}:${value}`, from: source })),
  )
  const schemes = ['SIREN', 'LEI'].filter(
    (scheme) => new Set(ids.filter((id) => id.scheme === scheme).map(({ value }) => value)).size > 1,
  )
  if (schemes.length === 0) return found
  const values = ids.filter(({ scheme }) => schemes.includes(scheme)).map(({ value, from }) => ({ value, from }))
  return [...found, { member: 'ids', values }]
}

function withOrigin(expert: DirectoryExpert, from: FactFrom): DirectoryExpert {
  const each = <Fact extends object>(facts: readonly Fact[] | undefined) => facts?.map((fact) => ({ ...fact, ...from }))
  const { territories, skills, languages, offers, maintains, size } = expert
  return {
    ...expert,
    ...defined({
      territories: each(territories),
      skills: each(skills),
      languages: each(languages),
      offers: each(offers),
      maintains: each(maintains),
      size: size && { ...size, ...from },
    }),
  }
}
