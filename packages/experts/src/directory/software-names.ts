import { defined } from '@opensource-experts/core'
import type { Directory, DirectorySoftware } from './directory'
import { normaliseName, normaliseRepository } from './normalise-name'

/** Several pieces of software that one asked name may mean. */
export interface Homonym {
  readonly asked: string
  readonly meanings: readonly { readonly id: string; readonly name: string; readonly repository?: string }[]
}

export interface SoftwareNames {
  /** What a fact means: the key of a declared piece of software, else of its name. */
  keyOf(value: string): string
  /** The keys that a query may mean: by id, name, alias, repository, purl, `wikidata:Q42` or `sill:42`. */
  keysOf(asked: string): readonly string[]
  /** Ids of the declared pieces of software that the name may mean, where there are several. */
  ambiguous(name: string): readonly string[]
  homonym(asked: string): Homonym | undefined
  /** Names, aliases and ids of what is declared. */
  readonly declared: readonly string[]
  /** Whether the asked name, id, alias or address is one of them. */
  declares(asked: string): boolean
  /** A fact's value for a reader: homonyms come with their repository or id. */
  label(value: string): string
}

/** Resolves names by the `software` list of a directory. What is not in the list is known by its name alone. */
export function softwareNames({ software = [] }: Pick<Directory, 'software'>): SoftwareNames {
  const byId = new Map(software.map((entry) => [entry.id, entry]))
  /** Ids as people write them: `GitLab`, `gitlab ce`. */
  const byLooseId = new Map<string, DirectorySoftware[]>()
  const byName = new Map<string, DirectorySoftware[]>()
  const byAddress = new Map<string, DirectorySoftware[]>()
  for (const entry of software) {
    for (const name of new Set([entry.name, ...(entry.aliases ?? [])].map(normaliseName))) add(byName, name, entry)
    add(byLooseId, normaliseName(entry.id), entry)
    const repository = entry.repository && normaliseRepository(entry.repository)
    if (repository) add(byAddress, repository, entry)
    if (entry.purl) add(byAddress, entry.purl.toLowerCase(), entry)
    if (entry.wikidata) add(byAddress, `wikidata:${entry.wikidata.toLowerCase()}`, entry)
    if (entry.sill !== undefined) add(byAddress, `sill:${entry.sill}`, entry)
  }
  const named = (name: string) => byName.get(normaliseName(name)) ?? []
  const meanings = (asked: string): DirectorySoftware[] => {
    const address = normaliseRepository(asked) ?? asked.trim().toLowerCase()
    const ids = byLooseId.get(normaliseName(asked)) ?? []
    return [...new Set([byId.get(asked.trim()) ?? [], ids, byAddress.get(address) ?? [], named(asked)].flat())]
  }
  /** A fact means the id, else the one piece of software of the name, else that of the id in another spelling. */
  const meant = (value: string): DirectorySoftware | undefined => {
    const [name, ...others] = named(value)
    if (byId.has(value)) return byId.get(value)
    if (name) return others.length === 0 ? name : undefined
    const ids = byLooseId.get(normaliseName(value)) ?? []
    return ids.length === 1 ? ids[0] : undefined
  }
  const free = (name: string) => `name:${normaliseName(name)}`
  return {
    declares: (asked) => meanings(asked).length > 0,
    declared: software.flatMap(({ id, name, aliases = [] }) => [name, ...aliases, id]),
    keyOf(value) {
      const entry = meant(value)
      return entry ? `id:${entry.id}` : free(value)
    },
    keysOf: (asked) => [...meanings(asked).map(({ id }) => `id:${id}`), free(asked)],
    ambiguous: (name) => (byId.has(name) || named(name).length < 2 ? [] : named(name).map(({ id }) => id)),
    homonym(asked) {
      const found = meanings(asked)
      if (found.length < 2) return undefined
      return {
        asked,
        meanings: found.map(({ id, name, repository }) => ({
          id,
          name,
          ...defined({ repository: repository || undefined }),
        })),
      }
    },
    label(value) {
      const entry = byId.get(value) ?? (named(value).length === 0 ? meant(value) : undefined)
      if (!entry) return value
      return named(entry.name).length > 1 ? `${entry.name} (${entry.repository ?? entry.id})` : entry.name
    },
  }
}

function add<Value>(map: Map<string, Value[]>, key: string, value: Value): void {
  const values = map.get(key)
  if (values) values.push(value)
  else map.set(key, [value])
}
