import {
  anyObject,
  anyText,
  checkInput,
  day as dayInput,
  defined,
  type Members,
  OseError,
  summarise,
  toPointer,
} from '@opensource-experts/core'
import type { Directory, DirectoryExpert } from '../directory/directory'
import type { DetailedIssue } from '../directory/directory-issue'
import { type ParseDirectoryOptions, type PlacedDirectory, readChecked } from '../directory/parse-directory'
import { softwareNames } from '../directory/software-names'
import { type Corrections, correctionsInput, noCorrections } from '../join/corrections'
import { firmName } from '../join/firm-name'
import { joinFirms } from '../join/join-firms'
import { nearestNames } from '../search/nearest-names'
import type { DirectoryFinding, DirectoryFindingCode } from './directory-finding'

/** What was found in a directory. */
export interface DirectoryCheck {
  /** At most 500 of them, errors first; `counts` counts them all. */
  readonly findings: readonly DirectoryFinding[]
  readonly counts: { readonly error: number; readonly warning: number; readonly info: number }
  /** Firms that can be used, and entries that cannot. */
  readonly firms: number
  readonly leftOut: number
}

export interface CheckDirectoryOptions extends ParseDirectoryOptions {
  /** ISO 8601 day on which it is read: what is older than a year is told. Default: the directory's own day. */
  readonly day?: string
  /** What its keeper knows of entries that are one firm, or are not. Entries are named `<id of the directory>:<id of the firm>`. */
  readonly corrections?: Corrections
}

const optionsInput: Members = {
  members: { format: anyText, file: anyText, limits: anyObject, day: dayInput, corrections: correctionsInput },
}

const mostFindings = 500
const kinds = ['territories', 'skills', 'languages', 'offers', 'maintains'] as const

/**
 * What is wrong with a directory, and what is weak in it, for whoever keeps one: what `parseDirectory` refuses, entries that may
 * be one firm, facts older than a year, sources that nobody can look up, firms that say themselves that they maintain.
 *
 * @throws OseError `directory-too-large`; whatever else is wrong is a finding.
 */
export function checkDirectory(input: unknown, options: CheckDirectoryOptions = {}): DirectoryCheck {
  checkInput('checkDirectory', { options: [optionsInput, options] })
  const { day, corrections = noCorrections, ...reading } = options
  let read: PlacedDirectory
  try {
    read = readChecked('checkDirectory', input, reading)
  } catch (error) {
    if (!OseError.isInstance(error) || error.code !== 'directory-invalid') throw error
    return checked(refused(error), 0, 0)
  }
  const { directory, places, locate, details } = read
  const weaknesses = [
    ...editionFindings(directory, day ?? directory.date),
    ...softwareFindings(directory),
    ...directory.experts.flatMap((expert, at) => firmFindings(expert, places[at] ?? at, day ?? directory.date)),
    ...twinFindings(directory, places, corrections),
    ...nearFindings(directory, places),
  ]
  return checked([...details.map(asFinding), ...weaknesses], directory.experts.length, read.leftOut, locate)
}

function checked(
  findings: readonly DirectoryFinding[],
  firms: number,
  leftOut: number,
  locate: PlacedDirectory['locate'] = () => undefined,
): DirectoryCheck {
  const shown = findings.slice(0, mostFindings).map((finding) => ({
    ...finding,
    ...defined({ location: finding.location ?? locate(finding.path) }),
  }))
  return { findings: shown, counts: summarise(findings), firms, leftOut }
}

/** What makes the whole unusable. */
function refused({ message, location, path = '', facts }: OseError): DirectoryFinding[] {
  const issues = Array.isArray(facts.issues) ? (facts.issues as readonly DetailedIssue[]) : []
  const known = issues.filter(({ code }) => code !== 'other-format')
  if (known.length > 0) return known.map(asFinding)
  return [{ code: 'unreadable', severity: 'error', path, params: { message }, ...defined({ location }) }]
}

const issueCodes: ReadonlySet<string> = new Set([
  'unknown-key',
  'missing',
  'duplicate',
  'identifier',
  'ambiguous-software',
  'date',
] satisfies DirectoryFindingCode[])

function asFinding({ code, path, message, params = {}, location }: DetailedIssue): DirectoryFinding {
  const known = issueCodes.has(code) && (code !== 'identifier' || params.fault !== undefined)
  return {
    code: known ? (code as DirectoryFindingCode) : 'invalid',
    severity: 'error',
    path,
    params: { message, ...params },
    ...defined({ location }),
  }
}

function weak(
  severity: 'warning' | 'info',
  code: DirectoryFindingCode,
  path: readonly (string | number)[],
  params: Readonly<Record<string, string>> = {},
): DirectoryFinding {
  return { code, severity, path: toPointer(path), params }
}

/** The day a year before. */
function yearBefore(day: string): string {
  return `${String(Number(day.slice(0, 4)) - 1).padStart(4, '0')}${day.slice(4, 10)}`
}

function editionFindings({ date }: Directory, day: string): DirectoryFinding[] {
  return date < yearBefore(day) ? [weak('warning', 'edition-old', ['date'], { date })] : []
}

function firmFindings(expert: DirectoryExpert, at: number, day: string): DirectoryFinding[] {
  const place = ['experts', at]
  const { name, ids = [], size, website } = expert
  const own = hostOf(website)
  const facts = [
    ...(size ? [{ fact: size, path: [...place, 'size'], maintains: false }] : []),
    ...kinds.flatMap((kind) =>
      (expert[kind] ?? []).map((fact, index) => ({
        fact,
        path: [...place, kind, index],
        maintains: kind === 'maintains',
      })),
    ),
  ]
  const oldest = yearBefore(day)
  return [
    ...(ids.length === 0 ? [weak('info', 'number-missing', place, { firm: name })] : []),
    ...(facts.length === 0 ? [weak('warning', 'facts-missing', place, { firm: name })] : []),
    ...facts.flatMap(({ fact: { value, source, date }, path, maintains }) => [
      ...(date < oldest ? [weak('warning', 'fact-old', path, { firm: name, value, date })] : []),
      // A claim whose source is no address can be looked up by nobody.
      ...(hostOf(source) === undefined
        ? [weak('warning', 'source-unclear', [...path, 'source'], { firm: name, value, source })]
        : []),
      ...(maintains && own !== undefined && hostOf(source) === own
        ? [weak('warning', 'maintains-by-itself', [...path, 'source'], { firm: name, value })]
        : []),
    ]),
  ]
}

function hostOf(address: string | undefined): string | undefined {
  if (address === undefined || !/^https?:\/\//u.test(address) || !URL.canParse(address)) return undefined
  return new URL(address).hostname.replace(/^www\./u, '')
}

/** Entries that may be one firm. Two with one number are an error already. */
function twinFindings(
  { id, experts }: Directory,
  places: readonly number[],
  corrections: Corrections,
): DirectoryFinding[] {
  const at = new Map(experts.map((firm, index) => [`${id}:${firm.id}`, { firm, place: places[index] ?? index }]))
  const entries = experts.map((firm) => ({ ref: `${id}:${firm.id}`, firm }))
  const { groups, open } = joinFirms(entries, corrections)
  const finding = (severity: 'warning' | 'info', code: DirectoryFindingCode, a: string, b: string) => {
    const [one, other] = [at.get(a), at.get(b)]
    if (!one || !other) return []
    const params = { firm: one.firm.name, other: other.firm.name, id: one.firm.id, otherId: other.firm.id }
    return [weak(severity, code, ['experts', other.place], params)]
  }
  return [
    ...groups.flatMap(({ links }) => links.flatMap(({ a, b }) => finding('warning', 'duplicate-certain', a, b))),
    ...open.flatMap(({ a, b }) => {
      const [one, other] = [at.get(a)?.firm, at.get(b)?.firm]
      if (!one || !other) return []
      // Within one list a registered name is shared by many, as that of a network or of examples: its host tells more.
      const host = hostOf(one.website)
      if (host !== undefined && host === hostOf(other.website)) return finding('warning', 'duplicate-probable', a, b)
      return firmName(one.name) === firmName(other.name) ? finding('info', 'duplicate-possible', a, b) : []
    }),
  ]
}

function softwareFindings(directory: Directory): DirectoryFinding[] {
  const { keyOf } = softwareNames(directory)
  const used = new Set(
    directory.experts.flatMap(({ offers = [], maintains = [] }) =>
      [...offers, ...maintains].map(({ value }) => keyOf(value)),
    ),
  )
  return (directory.software ?? []).flatMap(({ id, name }, index) =>
    used.has(`id:${id}`) ? [] : [weak('info', 'software-unused', ['software', index], { name })],
  )
}

/** Beyond, names are not compared: each comparison takes the product of two lengths. */
const mostCompared = { declared: 1000, undeclared: 100, characters: 40 }

/** Names that nobody declared and that look like one that is: a slip of the fingers. */
function nearFindings(directory: Directory, places: readonly number[]): DirectoryFinding[] {
  const { keyOf, declared } = softwareNames(directory)
  if (declared.length === 0 || declared.length > mostCompared.declared) return []
  const seen = new Map<string, string | undefined>()
  return directory.experts.flatMap((expert, at) =>
    (['offers', 'maintains'] as const).flatMap((kind) =>
      (expert[kind] ?? []).flatMap(({ value }, index) => {
        const key = keyOf(value)
        if (key.startsWith('id:') || value.length > mostCompared.characters) return []
        if (!seen.has(key)) {
          if (seen.size >= mostCompared.undeclared) return []
          seen.set(key, nearestNames(value, declared)[0])
        }
        const near = seen.get(key)
        if (near === undefined) return []
        const path = ['experts', places[at] ?? at, kind, index, 'value']
        return [weak('info', 'software-near', path, { firm: expert.name, value, near })]
      }),
    ),
  )
}
