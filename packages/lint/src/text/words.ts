import { type CompiledNames, compileNames } from './lexicon'
import { sentencesOf, type Token } from './tokens'
import { visible } from './visible'

/** What words stand for, by concept: entries parted by `|`; `affect*` is a beginning, `_` any one word. Normal form. */
export type Words = Readonly<Record<string, string>>

interface Entry {
  readonly words: readonly string[]
  readonly concept: string
}

/** Entries by first word, or by its first two letters for beginnings. */
export type CompiledWords = ReadonlyMap<string, readonly Entry[]>

export function compileWords(...lists: readonly Words[]): CompiledWords {
  const entries = new Map<string, Entry[]>()
  for (const words of lists) {
    for (const [concept, texts] of Object.entries(words)) {
      for (const text of texts.split('|')) {
        const entry = { words: text.split(' '), concept }
        const [first = ''] = entry.words
        const key = first.endsWith('*') ? first.slice(0, 2) : first
        const list = entries.get(key)
        if (list) list.push(entry)
        else entries.set(key, [entry])
      }
    }
  }
  return entries
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

function signsOf(tokens: readonly Token[], words: CompiledWords, names: CompiledNames): Map<string, Sign[]> {
  const found: Sign[] = []
  const blocked = new Set<number>()
  for (const [at, { word }] of tokens.entries()) {
    for (const name of names.get(word) ?? []) if (matches(tokens, at, name)) block(blocked, at, name.length)
    for (const list of [words.get(word), word.length > 1 ? words.get(word.slice(0, 2)) : undefined]) {
      for (const entry of list ?? []) {
        if (!matches(tokens, at, entry.words)) continue
        if (entry.concept === nothing) block(blocked, at, entry.words.length)
        else found.push({ concept: entry.concept, at, end: at + entry.words.length })
      }
    }
  }
  const signs = new Map<string, Sign[]>()
  for (const sign of found) {
    if (blocked.has(sign.at)) continue
    const list = signs.get(sign.concept)
    if (!list) signs.set(sign.concept, [sign])
    else if (list.at(-1)?.at !== sign.at) list.push(sign)
  }
  return signs
}

function block(blocked: Set<number>, at: number, length: number): void {
  for (let index = at; index < at + length; index += 1) blocked.add(index)
}

function matches(tokens: readonly Token[], at: number, words: readonly string[]): boolean {
  for (let index = 0; index < words.length; index += 1) {
    const word = tokens[at + index]?.word
    const wanted = words[index] ?? ''
    if (word === undefined) return false
    if (wanted === '_' || wanted === word) continue
    if (!wanted.endsWith('*') || !word.startsWith(wanted.slice(0, -1))) return false
  }
  return true
}
