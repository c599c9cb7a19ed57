import { normaliseWord } from '@opensource-experts/core'
import type { Token } from './tokens'

/**
 * What a word stands for. `firm`, `person`, `staff` (all employees, unless they are assigned), `bystander` (users, the
 * buyer); `record` (experience), `weak` (words that are a firm's record only when tied to it: references, history),
 * `work` (past projects), `contribution`, `contributed`, `skilled`, `verb` (read as a verb after its subject),
 * `involvement` (a contribution where `community` is there too); the rest are signs around them.
 */
export type Concept =
  | 'firm'
  | 'person'
  | 'staff'
  | 'bystander'
  | 'record'
  | 'weak'
  | 'work'
  | 'contribution'
  | 'contributed'
  | 'verb'
  | 'involvement'
  | 'community'
  | 'having'
  | 'skilled'
  | 'assigned'
  | 'count'
  | 'possessive'
  | 'addressee'
  | 'past'
  | 'future'
  | 'of'
  | 'relative'
  | 'other-preposition'
  | 'place'
  | 'and'
  | 'continues'
  | 'resumes'
  | 'no'
  | 'not'
  | 'selection'
  | 'rating'
  | 'nothing'
  | 'zero'

/** Entries are words, beginnings (`affect*`) or several words (`track record`), in normal form. */
interface Lexicon {
  readonly concepts: Readonly<Partial<Record<Concept, readonly string[]>>>
  /** Groups of words that look like a concept and are none: `user experience`, `architecture de référence`. */
  readonly ignored: readonly string[]
  /** True where an owner may stand before what it owns: "the tenderer's experience". */
  readonly genitive: boolean
}

/** A token with what it stands for. */
export interface Sign extends Token {
  readonly is: ReadonlySet<Concept>
}

interface Entry {
  readonly words: readonly string[]
  readonly concept: Concept | 'ignored'
}

export interface CompiledLexicon {
  readonly genitive: boolean
  /** By first word, or by its first two letters for beginnings. */
  readonly entries: ReadonlyMap<string, readonly Entry[]>
}

export function compileLexicon({ concepts, ignored, genitive }: Lexicon): CompiledLexicon {
  const entries = new Map<string, Entry[]>()
  const add = (text: string, concept: Entry['concept']) => {
    const words = text.split(' ')
    const [first = ''] = words
    const key = first.endsWith('*') ? first.slice(0, 2) : first
    const list = entries.get(key)
    if (list) list.push({ words, concept })
    else entries.set(key, [{ words, concept }])
  }
  for (const text of ignored) add(text, 'ignored')
  for (const [concept, texts] of Object.entries(concepts) as [Concept, readonly string[]][]) {
    for (const text of texts) add(text, concept)
  }
  return { genitive, entries }
}

/** Names of the buyer by their first word, in normal form. */
export type CompiledNames = ReadonlyMap<string, readonly (readonly string[])[]>

export function compileNames(names: readonly string[]): CompiledNames {
  const byFirst = new Map<string, string[][]>()
  for (const name of names) {
    const words = normaliseWord(name).match(/[\p{L}\p{N}]+/gu) ?? []
    const [first] = words
    if (first === undefined || words.length > mostNameWords) continue
    const list = byFirst.get(first)
    if (list) list.push(words)
    else byFirst.set(first, [words])
  }
  return byFirst
}

/** A name of more words is none. */
const mostNameWords = 40

/** Names of the buyer are bystanders, whatever their words mean elsewhere. */
export function annotate(tokens: readonly Token[], lexicon: CompiledLexicon, names: CompiledNames): Sign[] {
  const ignored = new Set<number>()
  const found = tokens.map(() => new Set<Concept>())
  for (const [index, token] of tokens.entries()) {
    for (const name of names.get(token.word) ?? []) {
      if (!matches(tokens, index, name)) continue
      for (let at = index; at < index + name.length; at += 1) ignored.add(at)
      found[index]?.add('bystander')
    }
    for (const { words, concept } of candidates(token.word, lexicon)) {
      if (!matches(tokens, index, words)) continue
      if (concept !== 'ignored') found[index]?.add(concept)
      else for (let at = index; at < index + words.length; at += 1) ignored.add(at)
    }
  }
  return tokens.map((token, index) => {
    const concepts = found[index] ?? new Set<Concept>()
    const kept = ignored.has(index) ? new Set([...concepts].filter((each) => each === 'bystander')) : concepts
    return { ...token, is: kept }
  })
}

function candidates(word: string, { entries }: CompiledLexicon): readonly Entry[] {
  const start = word.slice(0, 2)
  return [...(entries.get(word) ?? []), ...(start === word ? [] : (entries.get(start) ?? []))]
}

function matches(tokens: readonly Token[], index: number, words: readonly string[]): boolean {
  return words.every((wanted, offset) => {
    const word = tokens[index + offset]?.word
    if (word === undefined) return false
    return wanted.endsWith('*') ? word.startsWith(wanted.slice(0, -1)) : word === wanted
  })
}
