import { isExempt } from './exempt'
import { holderAfter } from './holder-after'
import { holderBefore, isHadByPersons } from './holder-before'
import {
  annotate,
  type CompiledLexicon,
  type CompiledNames,
  type Concept,
  compileLexicon,
  compileNames,
  type Lexicon,
  type Sign,
  type StartOf,
  startsIn,
} from './lexicon'
import { type Part, partOf, signAt, type WordPlace } from './sentence'
import type { Segment } from './tokens'
import type { Reading } from './words'

/**
 * The words of a text that tie what a firm did in the past (experience, references, contributions) to the firm and not
 * to the persons assigned; undefined where there are none, or where they are negated or belong to the selection stage. A
 * guess from wording, in what is seen of the text. `names`: the buyer's own names.
 */
export type FirmRecord = (names: readonly string[]) => (read: Pick<Reading, 'seen' | 'segments'>) => string | undefined

/** What comes with the words of a language, so that who brings none carries none of this. */
export function firmRecordBy(lexicon: Lexicon): FirmRecord {
  let compiled: CompiledLexicon | undefined
  return (names) => {
    compiled ??= compileLexicon(lexicon)
    return firmRecordFinder(compiled, names)
  }
}

function firmRecordFinder(
  lexicon: CompiledLexicon,
  names: readonly string[],
): (read: Pick<Reading, 'seen' | 'segments'>) => string | undefined {
  const [startOf, ownNames] = [startsIn(lexicon), compileNames(names)]
  return ({ seen, segments }) => {
    for (const sentence of segments) {
      const found = isWorthReading(sentence, startOf) && recordIn(sentence, lexicon, startOf, ownNames)
      if (found) return seen.slice(found[0], Math.min(found[1], found[0] + longestMatch)).replace(/\s+/gu, ' ')
    }
    return undefined
  }
}

/** Whether a sentence has a word that may be a record, and one that may be a firm. */
function isWorthReading(sentence: readonly Segment[], startOf: StartOf): boolean {
  let [record, holder] = [false, false]
  for (const { tokens } of sentence) {
    for (const { word } of tokens) {
      const { mayRecord, mayHold } = startOf(word)
      record ||= mayRecord
      holder ||= mayHold
      if (record && holder) return true
    }
  }
  return false
}

function recordIn(
  sentence: readonly Segment[],
  lexicon: CompiledLexicon,
  startOf: StartOf,
  ownNames: CompiledNames,
): readonly [start: number, end: number] | undefined {
  const parts = sentence.map(({ tokens, opened }) => partOf(annotate(tokens, startOf, ownNames), opened))
  const said = saidIn(parts)
  for (const [part, { signs }] of parts.entries()) {
    for (let at = 0; at < signs.length; at += 1) {
      // Most words stand for nothing.
      if (!signs[at]?.is.size) continue
      const place = { parts, part, at, said }
      const holder = firmOf(place, lexicon)
      if (!holder || isExempt(place, holder)) continue
      const record = signs[at] ?? holder
      return [Math.min(record.start, holder.start), Math.max(record.end, holder.end)]
    }
  }
  return undefined
}

/** Words that stand for the same share one set, which is looked at once. */
function saidIn(parts: readonly Part[]): Set<Concept> {
  const different = new Set<ReadonlySet<Concept>>()
  for (const { signs } of parts) for (const { is } of signs) different.add(is)
  const said = new Set<Concept>()
  for (const is of different) for (const each of is) said.add(each)
  return said
}

/** What is shown of words that nobody would write. */
const longestMatch = 400

/** The firm whose record the word at this place is. */
function firmOf(place: WordPlace, lexicon: CompiledLexicon): Sign | undefined {
  const sign = signAt(place)
  if (!sign) return undefined
  const kind = kindOf(sign, place)
  if (!kind) return undefined
  if (kind === 'skilled') return nextTo(place)
  const previous = place.parts[place.part]?.signs[place.at - 1]
  if (sign.is.has('verb') && previous?.is.has('firm')) return undefined
  // "Your references": the tenderer is spoken to.
  if (previous?.is.has('addressee')) return previous
  const tense = tenseOf(place)
  if ((kind === 'contribution' || kind === 'work') && tense === 'future') return undefined
  if (isHadByPersons(place)) return undefined
  if (kind !== 'contributed') {
    const after = holderAfter(place, lexicon)
    if (after) return after.kind === 'firm' ? after.sign : undefined
  }
  const before = holderBefore(place, lexicon)
  if (!before) return undefined
  // "The tenderer describes how commits are reviewed" is about commits, not about those of the tenderer.
  const tied = before.tied || (kind !== 'weak' && (near(place, 'count', 7) || (kind !== 'record' && tense === 'past')))
  const close = place.part === before.part && place.at - before.at <= 8
  if (kind === 'contributed' || tied || (kind === 'record' && close)) return before.sign
  return kind === 'weak' && close && sign.word.startsWith('reference') && !hasObject(place) ? before.sign : undefined
}

const kinds = ['record', 'weak', 'work', 'contribution', 'contributed', 'skilled'] as const

function kindOf(sign: Sign, { said }: WordPlace): (typeof kinds)[number] | undefined {
  const kind = kinds.find((each) => sign.is.has(each))
  if (kind || !sign.is.has('involvement')) return kind
  return said.has('community') ? 'contribution' : undefined
}

function nextTo({ parts, part, at }: WordPlace): Sign | undefined {
  const signs = parts[part]?.signs ?? []
  return [signs[at - 1], signs[at + 1]].find((sign) => sign?.is.has('firm'))
}

/** A word of the concept in the same part, at most so many words before. */
function near({ parts, part, at }: WordPlace, concept: Concept, words: number): boolean {
  return (parts[part]?.signs.slice(Math.max(0, at - words), at) ?? []).some(({ is }) => is.has(concept))
}

function tenseOf({ said }: WordPlace): 'past' | 'future' | 'none' {
  // "Fixes made under the contract" are to come, whatever the tense.
  if (said.has('here')) return 'future'
  const [past, future] = [said.has('past'), said.has('future')]
  return past ? 'past' : future ? 'future' : 'none'
}

/** "References of standards": what follows belongs to the word, and is no project or client. */
function hasObject({ parts, part, at }: WordPlace): boolean {
  const [first, second] = parts[part]?.signs.slice(at + 1, at + 3) ?? []
  if (!first?.is.has('of')) return false
  return !/^(?:marche|projet|prestation|mission|contrat|client|travaux|moins|migration|realisation|support)/u.test(
    second?.word ?? '',
  )
}
