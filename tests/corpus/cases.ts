import { readdirSync, readFileSync } from 'node:fs'
import { type Procurement, parseProcurement } from '@opensource-experts/core'
import { parse } from 'yaml'
import {
  type Draft,
  draftOf,
  type FrameName,
  frameNames,
  judged,
  languageOf,
  type Place,
  soundOf,
  wordsOf,
} from './frames'

// The test set: faults and look-alikes of procurement documents, written from the law and not from the rules.

export const families = [
  ...['award.weights', 'award.link', 'award.clarity', 'award.proof', 'scoring', 'selection', 'techspec'],
  ...['performance', 'lots', 'process', 'eforms', 'community'],
] as const

const verdicts = ['unlawful', 'doubtful', 'lawful'] as const
/** `house`: a limit of this project and no law. */
const marks = ['verified', 'memory', 'house'] as const
const places = [
  'award',
  'selection',
  'performance',
  'specification',
  'description',
  'lots-reason',
  'lots-rule',
] as const

type Verdict = (typeof verdicts)[number]

export interface Basis {
  readonly ref: string
  readonly mark: (typeof marks)[number]
}

export interface CorpusCase {
  readonly id: string
  /** The fault that it shows, or the trap that it sets. */
  readonly shows: string
  readonly sort: 'sentence' | 'document'
  readonly verdict: Verdict
  readonly family: string
  /** Other families in which a finding would be as right. */
  readonly also: readonly string[]
  /** The fact that the document lacks: a question about it is as right an answer. A path such as `framework.years`. */
  readonly missing?: string
  readonly basis: readonly Basis[]
  readonly why: string
  readonly language: string
  readonly procurement: Procurement
  /** The same document without what is particular to the case: what is found there is not found by it. */
  readonly bare: Procurement
}

export interface RawCase {
  readonly id: string
  readonly shows: string
  readonly verdict: Verdict
  readonly also?: readonly string[]
  readonly missing?: string
  readonly basis: string
  readonly why: string
  readonly frame?: FrameName
  readonly place?: Place
  readonly text?: string
  readonly set?: Draft
  readonly procurement?: Draft
  readonly change?: Readonly<Record<string, Draft>>
  readonly add?: readonly Draft[]
  readonly drop?: readonly string[]
}

const keys = [
  ...['id', 'shows', 'verdict', 'also', 'missing', 'basis', 'why', 'frame', 'place', 'text', 'set'],
  ...['procurement', 'change', 'add', 'drop'],
]

const folder = new URL('./cases/', import.meta.url)

export function readCases(): CorpusCase[] {
  return readdirSync(folder)
    .filter((name) => name.endsWith('.yaml'))
    .sort()
    .flatMap((name) => {
      const file = parse(readFileSync(new URL(name, folder), 'utf8')) as { family: string; cases: RawCase[] }
      if (!one(families, file.family)) throw new Error(`${name}: no family "${file.family}"`)
      return file.cases.map((raw) => caseOf(file.family, raw, name))
    })
}

/** A case as it is written, with its document and the sound one beside it. */
export function caseOf(family: string, raw: RawCase, file: string): CorpusCase {
  const at = `${file}: ${raw.id}`
  const wrong = Object.keys(raw).filter((key) => !keys.includes(key))
  if (wrong.length > 0) throw new Error(`${at}: no such key: ${wrong.join(', ')}`)
  for (const key of ['id', 'shows', 'basis', 'why'] as const) {
    if (typeof raw[key] !== 'string' || raw[key].trim() === '') throw new Error(`${at}: ${key} is missing`)
  }
  if (!one(verdicts, raw.verdict)) throw new Error(`${at}: no verdict "${raw.verdict}"`)
  for (const other of raw.also ?? []) if (!one(families, other)) throw new Error(`${at}: no family "${other}"`)
  const frame = raw.frame ?? 'fr-formal'
  if (!one(frameNames, frame)) throw new Error(`${at}: no frame "${frame}"`)
  if (raw.text !== undefined && !one(places, raw.place ?? '')) throw new Error(`${at}: no place "${raw.place}"`)
  const draft = raw.text === undefined ? changed(draftOf(frame), raw) : placed(frame, raw, raw.text)
  const bare =
    raw.text === undefined
      ? draftOf(soundOf(frame))
      : placed(frame, { ...raw, set: people(raw.set) }, neutral(frame, raw.place))
  return {
    ...{ id: raw.id, shows: raw.shows, verdict: raw.verdict, family, also: raw.also ?? [], why: raw.why },
    ...(raw.missing !== undefined && { missing: raw.missing }),
    sort: raw.text === undefined ? 'document' : 'sentence',
    language: languageOf(frame),
    basis: basisOf(raw.basis, at),
    procurement: parsed(draft, at),
    bare: parsed(bare, at),
  }
}

/** That assigned people are looked at is no fault: the sound document beside it looks at them too. */
function people({ target, commitment, staffImpact }: Draft = {}): Draft {
  return target === 'assigned-staff' ? { target, commitment, staffImpact } : {}
}

/** Half-filled files are read as they are; what is written must be what a buyer may write. */
function parsed(draft: Draft, at: string): Procurement {
  return parseProcurement(draft, { file: at }).value
}

/** `CE 417580 [verified]; R2152-7 [memory]` */
function basisOf(text: string, at: string): Basis[] {
  return text.split(';').map((part) => {
    const [, ref = '', mark = ''] = /^\s*(.+?)\s*\[(\w+)\]\s*$/.exec(part) ?? []
    if (!one(marks, mark)) throw new Error(`${at}: no mark in "${part.trim()}"`)
    return { ref, mark }
  })
}

function neutral(frame: FrameName, place: Place | undefined): string {
  const said = wordsOf(languageOf(frame))
  if (place === 'lots-reason') return said.reason
  if (place === 'lots-rule') return said.rule
  return said.neutral[place ?? 'award']
}

/** The document with one sentence where such a sentence stands. */
function placed(frame: FrameName, raw: RawCase, sentence: string): Draft {
  const language = languageOf(frame)
  const said = wordsOf(language)
  const text = { [language]: sentence.trim() }
  const draft = draftOf(frame)
  if (raw.place === 'description') return changed(draft, { procurement: { description: text } })
  if (raw.place === 'lots-reason') {
    const ground = draft.jurisdiction === 'FR' ? 'L2113-11' : '46(1)'
    return changed(draft, { procurement: { notDividedReason: { ground, text } } })
  }
  if (raw.place === 'lots-rule') return changed(draft, { procurement: { lotLimits: { awarded: 1, rule: text } } })
  const link = { subjectMatterLink: { [language]: said.link } }
  const base = { id: 'case', lots: 'all', description: text, ...link, named: [], tags: [] }
  const proof = { text: { [language]: said.referencesProof }, orEquivalent: true, personal: false }
  const kinds: Record<string, Draft> = {
    award: {
      ...{ ...base, ...judged(language, []), kind: 'award', type: 'quality', target: 'tender' },
      weight: { kind: 'percentage', value: 15 },
    },
    selection: {
      ...{ ...base, kind: 'selection', target: 'operator', use: 'minimum', code: 'slc-abil-ref-services' },
      evidence: [{ ...proof, means: 'references' }],
    },
    performance: {
      ...{ ...base, kind: 'performance', target: 'performance', covers: [] },
      ...{ announced: true, reporting: true, remedy: true },
    },
    specification: { ...base, kind: 'technical-specification', target: 'tender' },
  }
  const weight = { kind: 'percentage', value: 25 }
  return changed(draft, {
    add: [merged(kinds[raw.place ?? 'award'] ?? {}, raw.set ?? {})],
    ...(raw.place === 'award' && { change: { method: { weight }, 'method-term': { covers: ['method', 'case'] } } }),
  })
}

type Changes = Pick<RawCase, 'procurement' | 'change' | 'add' | 'drop'>

function changed(draft: Draft, { procurement = {}, change = {}, add = [], drop = [] }: Changes): Draft {
  const criteria = draft.criteria as Draft[]
  for (const id of [...Object.keys(change), ...drop]) {
    if (!criteria.some((criterion) => criterion.id === id)) throw new Error(`no criterion "${id}" in the frame`)
  }
  const kept = criteria
    .filter(({ id }) => !drop.includes(String(id)))
    .map((criterion) => merged(criterion, change[String(criterion.id)] ?? {}))
  return merged({ ...draft, criteria: [...kept, ...add] }, procurement)
}

/** Objects are merged, lists replaced, null takes a member out. A weight or a text by language is replaced. */
function merged(base: Draft, patch: Draft): Draft {
  const result: Draft = { ...base }
  for (const [key, value] of Object.entries(patch)) {
    if (value === null) delete result[key]
    else if (key !== 'weight' && isDraft(value) && isDraft(result[key])) result[key] = merged(result[key], value)
    else result[key] = value
  }
  return result
}

function isDraft(value: unknown): value is Draft {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}

function one<Name extends string>(names: readonly Name[], name: string): name is Name {
  return (names as readonly string[]).includes(name)
}
