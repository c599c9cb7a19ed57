import { toPointer } from '@opensource-experts/core'
import { firmKeys } from '../ids/firm-keys'
import { identifierFault } from '../ids/identifier-fault'
import { identifierIssue } from '../ids/identifier-issue'
import type { Directory, DirectoryExpert } from './directory'
import type { DetailedIssue } from './directory-issue'
import { type SoftwareNames, softwareNames } from './software-names'

export interface Meaning {
  /** Entries that hold. */
  readonly kept: readonly DirectoryExpert[]
  /** Their places in the file. */
  readonly places: readonly number[]
  /** What is wrong with the others. */
  readonly issues: readonly DetailedIssue[]
  /** What is wrong with the directory as such. */
  readonly general: readonly DetailedIssue[]
}

/**
 * What a shape cannot say: ids that are unique and check, names that mean one thing, dates that can be. Of two entries with
 * one id or number the first is kept.
 */
export function meaningOf(directory: Directory, entries: ReadonlyMap<number, DirectoryExpert>): Meaning {
  const seen = new Map<string, string>()
  const names = softwareNames(directory)
  const software = new Map<string, string>()
  const general = (directory.software ?? []).flatMap(({ id }, index) =>
    unique(software, id, 'the id', toPointer(['software', index, 'id'])),
  )
  const kept: DirectoryExpert[] = []
  const places: number[] = []
  const issues: DetailedIssue[] = []
  for (const [index, expert] of entries) {
    const own = [
      ...idIssues(expert, index),
      ...factIssues(expert, index, directory.date),
      ...nameIssues(expert, index, names),
    ]
    // A wrong entry takes no id from a right one.
    const twice = own.length > 0 ? [] : twins(seen, expert, index)
    if (own.length + twice.length === 0) {
      kept.push(expert)
      places.push(index)
    }
    issues.push(...own, ...twice)
  }
  return { kept, places, issues, general }
}

function twins(seen: Map<string, string>, expert: DirectoryExpert, index: number): DetailedIssue[] {
  const keys: readonly (readonly [key: string, what: string, path: string])[] = [
    [`id ${expert.id}`, 'the id', toPointer(['experts', index, 'id'])],
    ...firmKeys(expert).map((key) => [key, key, toPointer(['experts', index, 'ids'])] as const),
  ]
  const twice = keys.flatMap(([key, what, path]) => {
    const first = seen.get(key)
    const params = { what, first: first ?? '' }
    return first === undefined
      ? []
      : [{ code: 'duplicate', path, message: `${what} is used already at ${first}`, params }]
  })
  if (twice.length === 0) for (const [key, , path] of keys) seen.set(key, path)
  return twice
}

function nameIssues(expert: DirectoryExpert, index: number, names: SoftwareNames): DetailedIssue[] {
  return (['offers', 'maintains'] as const).flatMap((member) =>
    (expert[member] ?? []).flatMap(({ value }, position) => {
      const ids = names.ambiguous(value)
      const message = `"${value}" is the name of several pieces of software; write one of the ids ${ids.join(', ')}`
      const path = toPointer(['experts', index, member, position, 'value'])
      const params = { value, ids: ids.join(', ') }
      return ids.length > 0 ? [{ code: 'ambiguous-software', path, message, params }] : []
    }),
  )
}

function unique(seen: Map<string, string>, key: string, what: string, path: string): DetailedIssue[] {
  const first = seen.get(key)
  if (first === undefined) seen.set(key, path)
  if (first === undefined) return []
  return [{ code: 'duplicate', path, message: `${what} is used already at ${first}`, params: { what, first } }]
}

function idIssues({ ids = [] }: DirectoryExpert, index: number): DetailedIssue[] {
  return ids.flatMap((identifier, position) => {
    const issue = identifierIssue(identifier)
    const path = toPointer(['experts', index, 'ids', position])
    const { scheme, value } = identifier
    const params = { scheme, value, fault: identifierFault(identifier) ?? '' }
    return issue === undefined ? [] : [{ code: 'identifier', path, message: `${value} ${issue}`, params }]
  })
}

/** A fact younger than the edition that states it cannot be. */
function factIssues(expert: DirectoryExpert, index: number, edition: string): DetailedIssue[] {
  const late = (date: string, ...at: (string | number)[]) =>
    date <= edition
      ? []
      : [
          {
            code: 'date',
            path: toPointer(['experts', index, ...at, 'date']),
            message: `is later than the directory's own date, ${edition}`,
            params: { edition },
          },
        ]
  return [
    ...(expert.size ? late(expert.size.date, 'size') : []),
    ...(['territories', 'skills', 'languages', 'offers', 'maintains'] as const).flatMap((member) =>
      (expert[member] ?? []).flatMap(({ date }, position) => late(date, member, position)),
    ),
  ]
}
