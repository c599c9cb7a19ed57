import { normaliseWord } from '@opensource-experts/core'
import { byNext } from './by-next'
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
  | 'here'
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
export interface Lexicon {
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
    if (name.length > longestName) continue
    const words = normaliseWord(name).match(/[\p{L}\p{N}]+/gu) ?? []
    const [first] = words
    if (first === undefined || words.length > mostNameWords) continue
    const list = byFirst.get(first)
    if (list) list.push(words)
    else byFirst.set(first, [words])
  }
  return byFirst
}

/** A name of more words, or characters, is none. */
const mostNameWords = 40
const longestName = 1000

/** What a word stands for alone, and the groups of words that it begins. */
export interface Start {
  readonly is: ReadonlySet<Concept>
  readonly ignored: boolean
  /** By the word after it. */
  readonly groups: ReturnType<typeof byNext<Entry>>
  /** Whether it may be a record, and whether it may be who holds one: alone or with the words after it. */
  readonly mayRecord: boolean
  readonly mayHold: boolean
}

export type StartOf = (word: string) => Start

const nothing: Start = {
  is: new Set(),
  ignored: false,
  groups: byNext<Entry>([], () => false),
  mayRecord: false,
  mayHold: false,
}

/** Words that are a firm's past, or may be. */
const records: ReadonlySet<string> = new Set<Concept>([
  ...(['record', 'weak', 'work', 'contribution', 'contributed', 'skilled', 'involvement'] as const),
])
/** Staff and persons may be the firm itself: "the team’s staff". */
const holders: ReadonlySet<string> = new Set<Concept>(['firm', 'staff', 'person', 'addressee'])

/** Words remembered of a document: of more, most are words of nobody. */
const mostKnown = 10_000

/** Looks a word up once for all texts that it stands in. */
export function startsIn({ entries }: CompiledLexicon): StartOf {
  const known = new Map<string, Start>()
  return (word) => {
    const before = known.get(word)
    if (before) return before
    const key = word.slice(0, 2)
    const begun = [...(entries.get(word) ?? []), ...(key === word ? [] : (entries.get(key) ?? []))].filter(
      ({ words: [first = ''] }) => isWanted(word, first),
    )
    const start = begun.length === 0 ? nothing : startOf(begun)
    if (known.size < mostKnown) known.set(word, start)
    return start
  }
}

function startOf(begun: readonly Entry[]): Start {
  const alone = begun.filter(({ words }) => words.length === 1)
  const concepts = (entries: readonly Entry[]) =>
    new Set(entries.flatMap(({ concept }) => (concept === 'ignored' ? [] : [concept])))
  return {
    is: concepts(alone),
    ignored: alone.some(({ concept }) => concept === 'ignored'),
    groups: byNext(
      begun.filter(({ words }) => words.length > 1),
      ({ words: [, second = ''] }, next) => isWanted(next, second),
    ),
    mayRecord: begun.some(({ concept }) => records.has(concept)),
    mayHold: begun.some(({ concept }) => holders.has(concept)),
  }
}

/** Names of the buyer are bystanders, whatever their words mean elsewhere. */
export function annotate(tokens: readonly Token[], startOf: StartOf, names: CompiledNames): readonly Sign[] {
  const signs: { word: string; start: number; end: number; is: ReadonlySet<Concept> }[] = []
  const joined: [index: number, concept: Concept][] = []
  const ignored: number[] = []
  const ignore = (from: number, count: number) => {
    for (let at = from; at < from + count; at += 1) ignored.push(at)
  }
  for (let index = 0; index < tokens.length; index += 1) {
    const { word = '', start = 0, end = 0 } = tokens[index] ?? {}
    const begun = startOf(word)
    signs.push({ word, start, end, is: begun.is })
    for (const name of names.get(word) ?? []) {
      if (!matches(tokens, index, name)) continue
      ignore(index, name.length)
      joined.push([index, 'bystander'])
    }
    if (begun.ignored) ignored.push(index)
    for (const { words, concept } of begun.groups(tokens[index + 1]?.word)) {
      if (!matches(tokens, index, words)) continue
      if (concept === 'ignored') ignore(index, words.length)
      else joined.push([index, concept])
    }
  }
  for (const [index, concept] of joined) {
    const sign = signs[index]
    if (sign && !sign.is.has(concept)) sign.is = new Set(sign.is).add(concept)
  }
  for (const index of ignored) {
    const sign = signs[index]
    if (sign) sign.is = sign.is.has('bystander') ? bystander : nothing.is
  }
  return signs
}

const bystander: ReadonlySet<Concept> = new Set(['bystander'])

function matches(tokens: readonly Token[], index: number, words: readonly string[]): boolean {
  for (let offset = 0; offset < words.length; offset += 1) {
    const word = tokens[index + offset]?.word
    if (word === undefined || !isWanted(word, words[offset] ?? '')) return false
  }
  return true
}

function isWanted(word: string, wanted: string): boolean {
  return wanted.endsWith('*') ? word.startsWith(wanted.slice(0, -1)) : word === wanted
}
