import type { Criterion } from '@opensource-experts/core'
import type { Entry, LintContext } from '../engine/context'
import type { RuleReport } from '../engine/rule'
import { findPattern } from '../text/pattern'
import type { Reading } from '../text/words'
import { criterionTexts, type DocumentText, frameTexts } from './document-texts'

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
}

/** A warning for each criterion whose words hold the fault, `possible`: a person reads the sentence. */
export function* faultsOfWording(
  context: LintContext,
  patterns: readonly string[],
  { kinds, proof = false, frame = false, inFrame = patterns, only = () => true }: WordingScope,
): Generator<RuleReport> {
  for (const entry of context.entries) {
    if (!kinds.includes(entry.criterion.kind) || !only(entry)) continue
    const hit = firstIn(readingsOf(context, entry, proof), patterns)
    if (hit)
      yield {
        ...about(entry),
        ...reported(hit),
        params: { name: entry.name, place: 'criterion', matched: hit.matched },
      }
  }
  if (!frame) return
  const hit = firstIn(frameReadings(context), inFrame)
  if (hit) yield { ...reported(hit), params: { name: '', place: 'frame', matched: hit.matched } }
}

/** Whether what a criterion asks speaks of something, in a language that we read. What is denied is not said. */
export function says(context: LintContext, entry: Entry, patterns: readonly string[]): boolean {
  return firstIn(readingsOf(context, entry, false), patterns) !== undefined
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
const framed = new WeakMap<LintContext['reading'], readonly ReadText[]>()

function readingsOf(context: LintContext, entry: Entry, proof: boolean): readonly ReadText[] {
  const known = proof ? proved : asked
  const texts = known.get(entry) ?? read(context, textsOf(entry, proof))
  known.set(entry, texts)
  return texts
}

function frameReadings(context: LintContext): readonly ReadText[] {
  const texts = framed.get(context.reading) ?? read(context, frameTexts(context.procurement))
  framed.set(context.reading, texts)
  return texts
}

function read({ reading }: LintContext, texts: readonly DocumentText[]): readonly ReadText[] {
  return texts.flatMap(({ path, text, language }) => {
    const words = reading(text, language)
    return words && words.sentences.length > 0 ? [{ path, words }] : []
  })
}

function firstIn(texts: readonly ReadText[], patterns: readonly string[]): Fault | undefined {
  for (const { path, words } of texts) {
    const matched = findPattern(words, patterns)
    if (matched !== undefined) return { path, matched }
  }
  return undefined
}

/** The link with the subject matter says why, and asks nothing. */
function textsOf({ criterion, pointer }: Entry, proof: boolean): readonly DocumentText[] {
  const { evidence, verification, subjectMatterLink: _, documentTexts, ...asked } = criterion
  // What the buyer alone reads asks nothing either.
  const { internal: __, ...others } = documentTexts ?? {}
  return criterionTexts(
    { ...asked, documentTexts: others, ...(proof ? { evidence, verification } : {}) } as Criterion,
    pointer,
  )
}
