import type { Identifier } from '@opensource-experts/core'
import { defined } from '@opensource-experts/core'
import type { Directory, DirectoryExpert, DirectorySoftware } from '../directory/directory'
import type { DirectoryIssue } from '../directory/directory-issue'
import { normaliseName } from '../directory/normalise-name'
import { type ReadDirectory, readDirectory } from '../directory/parse-directory'
import type { SourceAbout } from '../directory/source-about'
import { identifierIssue } from '../ids/identifier-issue'
import { normaliseIdentifier } from '../ids/normalise-identifier'
import { line, web, whole } from './read-value'

/** A firm as a source names it: whatever came in. */
export interface DraftFirm {
  /** Tells the firm from others of the source where it has no number. */
  readonly key: unknown
  readonly name: unknown
  readonly siren?: unknown
  readonly website?: unknown
}

export interface DraftSoftware {
  readonly key: unknown
  readonly name: unknown
  readonly aliases?: readonly unknown[]
  readonly repository?: unknown
  readonly wikidata?: unknown
  readonly sill?: unknown
}

/** Gathers what a source says, and leaves out what cannot be used. */
export interface DirectoryDraft {
  /** The id to write facts with; undefined where the entry has no name. */
  software(entry: DraftSoftware, path: string): string | undefined
  /** `source`: where the source says so, an address. */
  fact(relation: 'offers' | 'maintains', firm: DraftFirm, software: string, source: unknown, path: string): void
  leftOut(path: string, message: string): void
  /** @throws OseError `directory-too-large`, `directory-invalid` where nothing of it can be used. */
  read(): ReadDirectory
}

/** @param day on which the source said so. Default: the day of asking. */
export type MakeDraft = (day?: string) => DirectoryDraft

const mostIssues = 100

interface Firm {
  readonly id: string
  readonly name: string
  readonly ids?: readonly Identifier[]
  readonly website?: string
  readonly facts: Map<string, { relation: 'offers' | 'maintains'; software: string; source: string }>
}

/** @param day ISO 8601 day on which the source said what it says. */
export function directoryDraft(about: SourceAbout, address: string, day: string): DirectoryDraft {
  const software = new Map<string, DirectorySoftware>()
  const firms = new Map<string, Firm>()
  const used = new Set<string>()
  const issues: DirectoryIssue[] = []
  let lost = 0
  const issue = (path: string, message: string) => {
    if (issues.length < mostIssues) issues.push({ code: 'invalid', path, message })
  }
  const leftOut = (path: string, message: string) => {
    lost += 1
    issue(path, message)
  }
  const firmOf = (given: DraftFirm, path: string): Firm | undefined => {
    const name = line(given.name)
    if (name === undefined) {
      leftOut(path, 'the firm has no name')
      return undefined
    }
    const siren = sirenOf(given.siren)
    if (siren === null) issue(path, 'its SIREN does not check and was not taken over')
    const key = siren ? `siren-${siren}` : (keyText(given.key) ?? name)
    const known = firms.get(key)
    if (known) return known
    const made: Firm = {
      id: unique(slug(key, 'firm'), used),
      name,
      ...defined({ ids: siren ? [{ scheme: 'SIREN', value: siren }] : undefined, website: web(given.website) }),
      facts: new Map(),
    }
    firms.set(key, made)
    return made
  }
  return {
    leftOut,
    software(entry, path) {
      const name = line(entry.name)
      if (name === undefined) {
        leftOut(path, 'the software has no name')
        return undefined
      }
      const key = keyText(entry.key) ?? name
      const known = software.get(key)
      if (known) return known.id
      const aliases = [...new Set((entry.aliases ?? []).flatMap((alias) => line(alias) ?? []))]
        .filter((alias) => alias !== name)
        .slice(0, 50)
      // The SILL of 2022 has one in small letters.
      const item = typeof entry.wikidata === 'string' ? entry.wikidata.trim().toUpperCase() : ''
      const made: DirectorySoftware = {
        id: unique(slug(key, 'software'), used),
        name,
        ...defined({
          aliases: aliases.length > 0 ? aliases : undefined,
          repository: web(entry.repository),
          wikidata: /^Q\d{1,12}$/u.test(item) ? item : undefined,
          sill: whole(entry.sill),
        }),
      }
      software.set(key, made)
      return made.id
    },
    fact(relation, given, of, source, path) {
      const firm = firmOf(given, path)
      firm?.facts.set(`${relation} ${of}`, { relation, software: of, source: web(source) ?? address })
    },
    read() {
      const list = [...software.values()]
      const writtenAs = values(list)
      const experts = [...firms.values()].map(({ facts, ...firm }): DirectoryExpert => {
        const said = (wanted: string) =>
          [...facts.values()]
            .filter(({ relation }) => relation === wanted)
            .map((fact) => ({ value: writtenAs(fact.software), source: fact.source, date: day }))
        const offers = said('offers')
        const maintains = said('maintains')
        return {
          ...firm,
          ...(offers.length > 0 ? { offers } : {}),
          ...(maintains.length > 0 ? { maintains } : {}),
        }
      })
      const directory: Directory = {
        schemaVersion: '1',
        id: about.id,
        name: about.name,
        licence: about.licence,
        date: day,
        provenance: {
          publisher: about.publisher,
          url: about.home,
          inclusion: about.inclusion,
          interests: about.interests,
        },
        ...(list.length > 0 ? { software: list } : {}),
        experts,
      }
      // The format's own reader is the last gate: what is kept can be written down and read again.
      const read = readDirectory(directory)
      return {
        directory: read.directory,
        leftOut: lost + read.leftOut,
        issues: [...issues, ...read.issues].slice(0, mostIssues),
      }
    },
  }
}

/** Facts name software as people do; by its id where two share a name. */
function values(list: readonly DirectorySoftware[]): (id: string) => string {
  const count = new Map<string, number>()
  for (const { name, aliases = [] } of list)
    for (const form of new Set([name, ...aliases].map(normaliseName))) count.set(form, (count.get(form) ?? 0) + 1)
  const byId = new Map(list.map((entry) => [entry.id, entry]))
  return (id) => {
    const name = byId.get(id)?.name
    return name !== undefined && count.get(normaliseName(name)) === 1 && !byId.has(name) ? name : id
  }
}

/** The number; null where something stands there that does not check. */
function sirenOf(value: unknown): string | null | undefined {
  const text = typeof value === 'number' ? String(value).padStart(9, '0') : value
  if (text === undefined || text === null || text === '') return undefined
  if (typeof text !== 'string') return null
  const identifier = normaliseIdentifier({ scheme: 'SIREN', value: text.replace(/\./gu, '') })
  return identifierIssue(identifier) === undefined ? identifier.value : null
}

function keyText(value: unknown): string | undefined {
  return typeof value === 'number' && Number.isFinite(value) ? String(value) : line(value, 2000)
}

function slug(key: string, otherwise: string): string {
  const text = key
    .toLowerCase()
    .normalize('NFKD')
    .replace(/^https?:\/\//u, '')
    .replace(/[^a-z0-9._]+/gu, '-')
    .replace(/^[^a-z0-9]+/u, '')
    .slice(0, 70)
    .replace(/-$/u, '')
  return text === '' ? otherwise : text
}

function unique(id: string, used: Set<string>): string {
  let found = id
  for (let number = 2; used.has(found); number += 1) found = `${id}-${number}`
  used.add(found)
  return found
}
