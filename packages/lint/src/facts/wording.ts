import type { Criterion } from '@opensource-experts/core'
import type { Entry, LintContext } from '../engine/context'
import type { RuleReport } from '../engine/rule'
import { findPattern, keyConcepts } from '../text/pattern'
import type { Reading } from '../text/words'
import { addTo } from './add-to'
import { type DocumentText, frameTexts, localized, textsWithout } from './document-texts'

/** What is read for a fault of wording. */
export interface WordingScope {
  /** Kinds of criteria whose texts are read. */
  readonly kinds: readonly Criterion['kind'][]
  /** True where proof and verification are read too. Default: what is marked or asked. */
  readonly proof?: boolean
  /** True where texts outside the criteria (of the whole and of lots) are read too. Default false. */
  readonly frame?: boolean
  /** What is looked for there, where fewer words mean the same. Default: the same patterns. */
  readonly inFrame?: readonly string[]
  /** Which criteria; default: all of these kinds. */
  readonly only?: (entry: Entry) => boolean
  /** What more the words say, for the sentence of the rule; undefined: they are no fault. Default: nothing more. */
  readonly said?: (matched: string) => Readonly<Record<string, number>> | undefined
}

/** A warning for each criterion whose words hold the fault, `possible`: a person reads the sentence. */
export function* faultsOfWording(
  context: LintContext,
  patterns: readonly string[],
  { kinds, proof = false, frame = false, inFrame = patterns, only = () => true, said = () => ({}) }: WordingScope,
): Generator<RuleReport> {
  let more: ReturnType<typeof said>
  const holds = (words: string) => {
    more = said(words)
    return more !== undefined
  }
  for (const { entry, texts } of candidates(context, kinds, proof, patterns)) {
    if (!only(entry)) continue
    const hit = firstIn(texts, patterns, holds)
    if (hit)
      yield {
        ...about(entry),
        ...reported(hit),
        params: { name: entry.name, place: 'criterion', matched: hit.matched, ...more },
      }
  }
  if (!frame) return
  const hit = firstIn(frameReadings(context), inFrame, holds)
  if (hit) yield { ...reported(hit), params: { name: '', place: 'frame', matched: hit.matched, ...more } }
}

/** Whether what a criterion asks speaks of something, in a language that we read. What is denied is not said. */
export function says(context: LintContext, entry: Entry, patterns: readonly string[]): boolean {
  return firstIn(readingsOf(context, entry, false), patterns) !== undefined
}

/** Whether its own name or description speaks of something: what its steps or sub-criteria say is not its own. */
export function describes(context: LintContext, { criterion, pointer }: Entry, patterns: readonly string[]): boolean {
  const { name, description } = criterion
  return firstIn(read(context, localized(pointer, { name, description })), patterns) !== undefined
}

/** Which criterion a report is about. */
export function about({ criterion, lots, name }: Entry): Pick<RuleReport, 'criterion' | 'lots' | 'params'> {
  return { criterion: criterion.id, lots, params: { name, place: 'criterion' } }
}

/** The same for texts that stand by themselves, such as a reason or a rule: the report without its params. */
export function faultOfTexts(
  context: LintContext,
  patterns: readonly string[],
  texts: readonly DocumentText[],
): ReturnType<typeof reported> | undefined {
  const hit = firstIn(read(context, texts), patterns)
  return hit && reported(hit)
}

interface Fault {
  readonly path: string
  readonly matched: string
}

function reported({ path, matched }: Fault) {
  return { path, matched, certainty: 'possible', severity: 'warning' } as const
}

/** A text with its words; those that stand for nothing are left out. */
interface ReadText {
  readonly path: string
  readonly words: Reading
}

/** Of one run each: rules of wording look at the same texts one after the other. */
const asked = new WeakMap<Entry, readonly ReadText[]>()
const proved = new WeakMap<Entry, readonly ReadText[]>()
const framed = new WeakMap<LintContext['entries'], readonly ReadText[]>()

/** Of what is remembered, a text in each language: a rule that is not the first to ask still learns what it cannot read. */
const spoken = new WeakMap<object, readonly DocumentText[]>()

function heard<Known extends object>({ reading }: LintContext, known: Known): Known {
  for (const { text, language } of spoken.get(known) ?? []) reading(text, language)
  return known
}

function onePerLanguage(texts: readonly DocumentText[]): readonly DocumentText[] {
  const found = new Map<string, DocumentText>()
  for (const each of texts) if (/\p{L}/u.test(each.text)) found.set(each.language, each)
  return [...found.values()]
}

function readingsOf(context: LintContext, entry: Entry, proof: boolean): readonly ReadText[] {
  const known = proof ? proved : asked
  const texts = known.get(entry) ?? read(context, textsOf(entry, proof))
  known.set(entry, texts)
  return heard(context, texts)
}

/** A criterion with its texts, at its place among all. */
interface ReadEntry {
  readonly at: number
  readonly entry: Entry
  readonly texts: readonly ReadText[]
}

/** Criteria of a kind by what stands in their texts; of one run each. */
type ByConcept = ReadonlyMap<string, readonly ReadEntry[]>
const indexes = new WeakMap<LintContext['entries'], Map<string, ByConcept>>()

/** Criteria in whose texts a pattern may be found at all, in document order: a rule looks at no others. */
function candidates(
  context: LintContext,
  kinds: readonly Criterion['kind'][],
  proof: boolean,
  patterns: readonly string[],
): readonly ReadEntry[] {
  const found = new Map<number, ReadEntry>()
  const keys = keyConcepts(patterns)
  for (const kind of new Set(kinds)) {
    const index = indexOf(context, kind, proof)
    for (const key of keys) for (const each of index.get(key) ?? []) found.set(each.at, each)
  }
  return [...found.values()].sort((a, b) => a.at - b.at)
}

function indexOf(context: LintContext, kind: Criterion['kind'], proof: boolean): ByConcept {
  const own = indexes.get(context.entries) ?? new Map<string, ByConcept>()
  indexes.set(context.entries, own)
  const key = proof ? `${kind} and proof` : kind
  const index = own.get(key) ?? byConcept(context, kind, proof)
  own.set(key, index)
  return heard(context, index)
}

function byConcept(context: LintContext, kind: Criterion['kind'], proof: boolean): ByConcept {
  const index = new Map<string, ReadEntry[]>()
  const said: DocumentText[] = []
  for (const [at, entry] of context.entries.entries()) {
    if (entry.criterion.kind !== kind) continue
    const texts = readingsOf(context, entry, proof)
    said.push(...(spoken.get(texts) ?? []))
    if (texts.length === 0) continue
    const each = { at, entry, texts }
    for (const concept of conceptsOf(texts)) addTo(index, concept, each)
  }
  spoken.set(index, onePerLanguage(said))
  return index
}

function conceptsOf(texts: readonly ReadText[]): ReadonlySet<string> {
  const [first, ...others] = texts
  if (first && others.length === 0) return first.words.concepts
  const all = new Set<string>()
  for (const { words } of texts) for (const concept of words.concepts) all.add(concept)
  return all
}

function frameReadings(context: LintContext): readonly ReadText[] {
  const texts = framed.get(context.entries) ?? read(context, frameTexts(context.procurement))
  framed.set(context.entries, texts)
  return heard(context, texts)
}

function read({ reading }: LintContext, texts: readonly DocumentText[]): readonly ReadText[] {
  const found = texts.flatMap(({ path, text, language }) => {
    const words = reading(text, language)
    return words && words.sentences.length > 0 ? [{ path, words }] : []
  })
  spoken.set(found, onePerLanguage(texts))
  return found
}

function firstIn(
  texts: readonly ReadText[],
  patterns: readonly string[],
  holds?: (matched: string) => boolean,
): Fault | undefined {
  for (const { path, words } of texts) {
    const matched = findPattern(words, patterns, holds)
    if (matched !== undefined) return { path, matched }
  }
  return undefined
}

/** The link with the subject matter says why, and asks nothing; neither does what the buyer alone reads. */
const silent = ['subjectMatterLink', 'documentTexts/internal']
const [beside, besideProof] = [new Set([...silent, 'evidence', 'verification']), new Set(silent)]

function textsOf({ criterion, pointer }: Entry, proof: boolean): readonly DocumentText[] {
  return textsWithout(proof ? besideProof : beside, criterion, pointer)
}
