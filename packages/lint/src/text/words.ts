import { byNext } from './by-next'
import { type CompiledNames, compileNames } from './lexicon'
import { numberOf } from './numbers'
import { type NormalForms, type Segment, sentencesOf, type Token } from './tokens'
import { visible } from './visible'

/**
 * What words stand for, by concept: entries parted by `|`; in an entry `affect*` is a beginning, `*verein` an end (of a
 * compound), `a/b` one word or the other, `_` any one word, `..` up to three words or none, `#` a number in digits, `@firm`
 * what stands under that name. Normal form.
 */
export type Words = Readonly<Record<string, string>>

interface Entry {
  readonly words: readonly Slot[]
  readonly concept: string
}

/** What may stand in one place of an entry: words and beginnings, any word, a number, or some words. */
type Slot = readonly string[]

/** Entries by first word, by its first two letters for beginnings, its last three for ends, or by `#` for a number. */
export type CompiledWords = ReadonlyMap<string, readonly Entry[]>

export function compileWords(...lists: readonly Words[]): CompiledWords {
  const entries = new Map<string, Entry[]>()
  for (const words of lists) {
    // Who tenders has many names, which stand once.
    const spelled = (word: string) => (word.startsWith('@') ? (words[word]?.split('/') ?? []) : [word])
    for (const [concept, texts] of Object.entries(words)) {
      if (concept.startsWith('@')) continue
      for (const text of texts.split('|')) {
        const entry = { words: text.split(' ').map((slot) => slot.split('/').flatMap(spelled)), concept }
        for (const key of new Set(entry.words[0]?.map(keyOf))) {
          const list = entries.get(key)
          if (list) list.push(entry)
          else entries.set(key, [entry])
        }
      }
    }
  }
  return entries
}

function keyOf(word: string): string {
  if (word.startsWith('*')) return `*${word.slice(-3)}`
  return word.endsWith('*') ? word.slice(0, 2) : word
}

/** A group of words of a sentence that stands for a concept: from token `at` to before token `end`. */
export interface Sign {
  readonly concept: string
  readonly at: number
  readonly end: number
}

/** A sentence as concepts see it. `segments`: the segment of each token; `opens`: the first token of each. */
export interface ReadSentence {
  readonly tokens: readonly Token[]
  readonly segments: readonly number[]
  readonly signs: ReadonlyMap<string, readonly Sign[]>
}

/** A text as its reader sees it, with the sentences in which anything was found. */
export interface Reading {
  readonly seen: string
  readonly sentences: readonly ReadSentence[]
  /** What was found anywhere in it. */
  readonly concepts: ReadonlySet<string>
  /** All of its sentences. */
  readonly segments: readonly (readonly Segment[])[]
  /** True where the text is longer than what is read of one. */
  readonly cut: boolean
}

/** Longest part of a text that is read for its words, in characters: some forty pages. */
export const longestRead = 100_000

/** Reads a text once for all rules of wording. `names`: the buyer's own names, which stand for nothing else. */
export function readWords(text: string, words: CompiledWords, names: readonly string[] = []): Reading {
  return wordReader(words, { names: compileNames(names), forms: new Map(), seen: visible })(text)
}

/** What the texts of a document share, whatever their language. */
export interface Shared {
  readonly names: CompiledNames
  readonly forms: NormalForms
  /** `visible`, or the same with what it remembers. */
  readonly seen: (text: string) => string
}

/** Reads the texts of a document in one language: what begins with a word is looked up once for all of them. */
export function wordReader(words: CompiledWords, { names, forms, seen: see }: Shared): (text: string) => Reading {
  const known = new Map<string, Begun>()
  const begunBy: BegunBy = (word) => {
    let begun = known.get(word)
    if (begun) return begun
    const entries = keysOf(word)
      .flatMap((key) => words.get(key) ?? [])
      .filter(({ words: [first = []] }) => isOneOf(word, first))
    begun = begunOf(entries)
    known.set(word, begun)
    return begun
  }
  const read = new Map<string, ReadSentence['signs']>()
  const signsIn: SignsIn = (tokens) => {
    // What stands in many lots or criteria is written once: its words say the same wherever they stand.
    const words = tokens.map(({ word }) => word).join(' ')
    const before = read.get(words)
    if (before) return before
    const signs = signsOf(tokens, begunBy, names)
    if (read.size < mostKnown) read.set(words, signs)
    return signs
  }
  return (text) => {
    const cut = text.length > longestRead
    const seen = see(cut ? text.slice(0, longestRead) : text)
    const segments = sentencesOf(seen, forms)
    const sentences: ReadSentence[] = []
    const concepts = new Set<string>()
    for (const sentence of segments) {
      const read = readSentence(sentence, signsIn)
      if (!read) continue
      sentences.push(read)
      for (const concept of read.signs.keys()) concepts.add(concept)
    }
    return { seen, sentences, concepts, segments, cut }
  }
}

/** What a word stands for alone, and the entries of several words that it begins, by the word after it. */
interface Begun {
  readonly alone: readonly string[]
  readonly groups: ReturnType<typeof byNext<Entry>>
}

type BegunBy = (word: string) => Begun

const nothingBegun: Begun = { alone: [], groups: byNext<Entry>([], () => false) }

function begunOf(entries: readonly Entry[]): Begun {
  if (entries.length === 0) return nothingBegun
  return {
    alone: entries.flatMap(({ words, concept }) => (words.length === 1 ? [concept] : [])),
    groups: byNext(
      entries.filter(({ words }) => words.length > 1),
      ({ words: [, second = []] }, next) => second[0] === '..' || isOneOf(next, second),
    ),
  }
}

/** Sentences remembered: of more, most stand once. */
const mostKnown = 5000

type SignsIn = (tokens: readonly Token[]) => ReadSentence['signs']

function readSentence(sentence: readonly Segment[], signsIn: SignsIn): ReadSentence | undefined {
  const [first] = sentence
  const tokens = first && sentence.length === 1 ? first.tokens : sentence.flatMap((segment) => segment.tokens)
  const signs = signsIn(tokens)
  if (signs.size === 0) return undefined
  const segments: number[] = []
  for (const [index, segment] of sentence.entries()) for (const _ of segment.tokens) segments.push(index)
  return { tokens, segments, signs }
}

/** Words that look like a concept and are none: `agence regionale`, `membre du groupement`. */
const nothing = 'none'

/** "No other proof", "without a cap": they hold words that look like their opposite, which stand for nothing there. */
const refusals: ReadonlySet<string> = new Set(['no-equivalent', 'uncapped'])

function signsOf(tokens: readonly Token[], begunBy: BegunBy, names: CompiledNames): Map<string, Sign[]> {
  const found: Sign[] = []
  const blocked: Sign[] = []
  const add = (concept: string, at: number, end: number) => {
    const sign = { concept, at, end }
    if (concept !== nothing) found.push(sign)
    if (concept === nothing || refusals.has(concept)) blocked.push(sign)
  }
  for (let at = 0; at < tokens.length; at += 1) {
    const word = tokens[at]?.word ?? ''
    for (const name of names.get(word) ?? []) {
      if (name.every((each, index) => tokens[at + index]?.word === each))
        blocked.push({ concept: nothing, at, end: at + name.length })
    }
    const { alone, groups } = begunBy(word)
    for (const concept of alone) add(concept, at, at + 1)
    for (const { concept, words } of groups(tokens[at + 1]?.word)) {
      const end = endOf(tokens, at + 1, words, 1)
      if (end >= 0) add(concept, at, end)
    }
  }
  const signs = new Map<string, Sign[]>()
  const isBlocked = blockedBy(blocked, tokens.length)
  for (const sign of found) {
    if (isBlocked(sign)) continue
    const list = signs.get(sign.concept)
    const last = list?.at(-1)
    if (!list || !last) signs.set(sign.concept, [sign])
    else if (last.at !== sign.at) list.push(sign)
    else if (last.end < sign.end) list[list.length - 1] = sign
  }
  return signs
}

/**
 * Whether words begin in others and are not the whole of them: "local authorities" may still stand for public bodies.
 * Others by where they begin, so that a sentence full of them is looked through once.
 */
function blockedBy(blocked: readonly Sign[], length: number): (sign: Sign) => boolean {
  if (blocked.length === 0) return () => false
  const longest = new Array<number>(length).fill(0)
  const inside = new Array<boolean>(length).fill(false)
  for (const { at, end } of blocked) if (end > (longest[at] ?? 0)) longest[at] = end
  for (let at = 0, until = 0; at < length; at += 1) {
    inside[at] = at < until
    until = Math.max(until, longest[at] ?? 0)
  }
  return ({ at, end }) => inside[at] === true || end < (longest[at] ?? 0)
}

function keysOf(word: string): string[] {
  return [
    word,
    ...(word.length > 1 ? [word.slice(0, 2)] : []),
    ...(word.length > 3 ? [`*${word.slice(-3)}`] : []),
    ...(isNumber(word) ? ['#'] : []),
  ]
}

function isNumber(word: string): boolean {
  return (word >= '0' && word < ':') || numberOf(word) !== undefined
}

/** Before which token an entry ends that begins at one; -1 where it is not there. */
function endOf(tokens: readonly Token[], at: number, slots: readonly Slot[], from: number): number {
  for (let index = from, place = at; ; index += 1, place += 1) {
    const slot = slots[index]
    if (!slot) return place
    if (slot[0] === '..') {
      for (let skipped = 0; skipped <= 3; skipped += 1) {
        const end = endOf(tokens, place + skipped, slots, index + 1)
        if (end >= 0) return end
      }
      return -1
    }
    const word = tokens[place]?.word
    if (word === undefined || !isOneOf(word, slot)) return -1
  }
}

function isOneOf(word: string, slot: Slot): boolean {
  for (const wanted of slot) if (isWanted(word, wanted)) return true
  return false
}

function isWanted(word: string, wanted: string): boolean {
  if (wanted === word || wanted === '_' || (wanted === '#' && isNumber(word))) return true
  if (wanted.startsWith('*')) return word.endsWith(wanted.slice(1))
  return wanted.endsWith('*') && word.startsWith(wanted.slice(0, -1))
}
