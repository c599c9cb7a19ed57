import { type CompiledNames, compileNames } from './lexicon'
import { sentencesOf, type Token } from './tokens'
import { visible } from './visible'

/**
 * What words stand for, by concept: entries parted by `|`; in an entry `affect*` is a beginning, `a/b` one word or the
 * other, `_` any one word, `..` up to three words or none, `#` a number in digits. Normal form.
 */
export type Words = Readonly<Record<string, string>>

interface Entry {
  readonly words: readonly Slot[]
  readonly concept: string
}

/** What may stand in one place of an entry: words and beginnings, any word, a number, or some words. */
type Slot = readonly string[]

/** Entries by first word, by its first two letters for beginnings, or by `#` for a number. */
export type CompiledWords = ReadonlyMap<string, readonly Entry[]>

export function compileWords(...lists: readonly Words[]): CompiledWords {
  const entries = new Map<string, Entry[]>()
  for (const words of lists) {
    for (const [concept, texts] of Object.entries(words)) {
      for (const text of texts.split('|')) {
        const entry = { words: text.split(' ').map((slot) => slot.split('/')), concept }
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
  /** True where the text is longer than what is read of one. */
  readonly cut: boolean
}

/** Longest part of a text that is read for its words, in characters: some forty pages. */
export const longestRead = 100_000

/** Reads a text once for all rules of wording. `names`: the buyer's own names, which stand for nothing else. */
export function readWords(text: string, words: CompiledWords, names: readonly string[] = []): Reading {
  const seen = visible(text.length > longestRead ? text.slice(0, longestRead) : text)
  const own = compileNames(names)
  const sentences: ReadSentence[] = []
  for (const sentence of sentencesOf(seen)) {
    const tokens = sentence.flatMap((segment) => segment.tokens)
    const segments = sentence.flatMap((segment, index) => segment.tokens.map(() => index))
    const signs = signsOf(tokens, words, own)
    if (signs.size > 0) sentences.push({ tokens, segments, signs })
  }
  return { seen, sentences, cut: text.length > longestRead }
}

/** Words that look like a concept and are none: `agence regionale`, `membre du groupement`. */
const nothing = 'none'

/** "No other proof", "without a cap": they hold words that look like their opposite, which stand for nothing there. */
const refusals: ReadonlySet<string> = new Set(['no-equivalent', 'uncapped'])

function signsOf(tokens: readonly Token[], words: CompiledWords, names: CompiledNames): Map<string, Sign[]> {
  const found: Sign[] = []
  const blocked: Sign[] = []
  for (const [at, { word }] of tokens.entries()) {
    for (const name of names.get(word) ?? []) {
      if (name.every((each, index) => tokens[at + index]?.word === each))
        blocked.push({ concept: nothing, at, end: at + name.length })
    }
    for (const key of keysOf(word)) {
      for (const entry of words.get(key) ?? []) {
        const end = endOf(tokens, at, entry.words)
        if (end < 0) continue
        const list = entry.concept === nothing ? blocked : found
        list.push({ concept: entry.concept, at, end })
        if (refusals.has(entry.concept)) blocked.push({ concept: entry.concept, at, end })
      }
    }
  }
  const signs = new Map<string, Sign[]>()
  for (const sign of found) {
    if (blocked.some((each) => isWithin(sign, each))) continue
    const list = signs.get(sign.concept)
    const last = list?.at(-1)
    if (!list || !last) signs.set(sign.concept, [sign])
    else if (last.at !== sign.at) list.push(sign)
    else if (last.end < sign.end) list[list.length - 1] = sign
  }
  return signs
}

function keysOf(word: string): string[] {
  return [word, ...(word.length > 1 ? [word.slice(0, 2)] : []), ...(isNumber(word) ? ['#'] : [])]
}

function isNumber(word: string): boolean {
  return word >= '0' && word < ':'
}

/** Whether words begin in others and are not the whole of them: "local authorities" may still stand for public bodies. */
function isWithin({ at, end }: Sign, other: Sign): boolean {
  return at >= other.at && at < other.end && !(at === other.at && end >= other.end)
}

/** Before which token an entry ends that begins at one; -1 where it is not there. */
function endOf(tokens: readonly Token[], at: number, slots: readonly Slot[], from = 0): number {
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
    if (word === undefined || !slot.some((wanted) => isWanted(word, wanted))) return -1
  }
}

function isWanted(word: string, wanted: string): boolean {
  if (wanted === word || wanted === '_' || (wanted === '#' && isNumber(word))) return true
  return wanted.endsWith('*') && word.startsWith(wanted.slice(0, -1))
}
