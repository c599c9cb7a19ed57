import type { SourcedFact } from '@opensource-experts/core'
import { defined } from '@opensource-experts/core'
import type { DirectoryExpert, SizeFact } from '../directory/directory'
import { firmKeys, orderKey } from '../ids/firm-keys'
import type { ExplainedReason } from './match-reasons'

/** A match as one source gave it. */
export interface SourcedMatch {
  readonly source: string
  readonly expert: DirectoryExpert
  readonly reasons: readonly ExplainedReason[]
}

/** A firm found, once, whatever the number of sources that list it. */
export interface FoundExpert {
  readonly expert: DirectoryExpert
  readonly reasons: readonly ExplainedReason[]
  /** Ids of the sources that list it among their matches. */
  readonly sources: readonly string[]
  /** Other size classes that the sources state; `expert.size` is the youngest. */
  readonly otherSizes?: readonly SizeFact[]
}

/**
 * Firms with a public number in common (SIREN, LEI, VAT) are one; names and websites join nothing, since firms share them.
 * Gives each firm with its key in the order of results.
 */
export function mergeExperts(
  matches: readonly SourcedMatch[],
): { readonly key: string; readonly found: FoundExpert }[] {
  const groupOf = new Map<string, SourcedMatch[]>()
  const groups = new Set<SourcedMatch[]>()
  const place = new Map(matches.map((match, index) => [match, index]))
  for (const match of matches) {
    const joined = new Set<SourcedMatch[]>()
    for (const key of firmKeys(match.expert)) {
      const group = groupOf.get(key)
      if (group) joined.add(group)
    }
    for (const group of joined) groups.delete(group)
    // A match may bridge two groups: one source knows the SIREN, another the LEI.
    const group = [...[...joined].flat(), match].sort((a, b) => (place.get(a) ?? 0) - (place.get(b) ?? 0))
    groups.add(group)
    for (const { expert } of group) {
      for (const key of firmKeys(expert)) groupOf.set(key, group)
    }
  }
  return [...groups].map((group) => ({ key: keyOf(group), found: merged(group) }))
}

export function keyOf(group: readonly SourcedMatch[]): string {
  return group.map(({ expert, source }) => orderKey(expert, source)).sort()[0] ?? ''
}

/** What several sources say of one firm, each fact as it was said; `group` has at least one match. */
export function merged(group: readonly SourcedMatch[]): FoundExpert {
  const [first] = group
  if (!first) throw new Error('a group has at least one match')
  const sources = [...new Set(group.map(({ source }) => source))]
  if (group.length === 1) return { expert: first.expert, reasons: first.reasons, sources }
  const all = group.map(({ expert }) => expert)
  const sizes = distinct(all.flatMap(({ size }) => size ?? [])).sort((a, b) =>
    a.date < b.date ? 1 : a.date > b.date ? -1 : 0,
  )
  const [size] = sizes
  const others = sizes.filter(({ value }) => value !== size?.value)
  const facts = <Fact extends SourcedFact<string>>(
    member: 'territories' | 'skills' | 'languages' | 'offers' | 'maintains',
    lists: readonly (readonly Fact[] | undefined)[],
  ) => {
    const found = distinct(lists.flatMap((list) => list ?? []))
    return found.length > 0 ? { [member]: found } : {}
  }
  const ids = distinct(all.flatMap((expert) => expert.ids ?? []))
  return {
    expert: {
      ...first.expert,
      ...defined({ ids: ids.length > 0 ? ids : undefined, size }),
      ...facts(
        'territories',
        all.map(({ territories }) => territories),
      ),
      ...facts(
        'skills',
        all.map(({ skills }) => skills),
      ),
      ...facts(
        'languages',
        all.map(({ languages }) => languages),
      ),
      ...facts(
        'offers',
        all.map(({ offers }) => offers),
      ),
      ...facts(
        'maintains',
        all.map(({ maintains }) => maintains),
      ),
    },
    reasons: distinct(group.flatMap(({ reasons }) => reasons)),
    sources,
    ...defined({ otherSizes: others.length > 0 ? others : undefined }),
  }
}

function distinct<Item>(items: readonly Item[]): Item[] {
  return [...new Map(items.map((item) => [JSON.stringify(item), item])).values()]
}
