import type { Directory } from '../directory/directory'
import { normaliseRepository } from '../directory/normalise-name'
import { enclosing } from '../search/territory'
import type { LookupTables, Postings } from './lookup-tables'
import { type StringTable, stringTable } from './string-table'
import { wordsOf } from './words-of'

export type LookedUp = Pick<Directory, 'experts' | 'software'>

/** U+FFFF ends ranges of a table, and a half of a pair would not come back from a file. */
function clean(text: string): string {
  return text.replace(/[\p{Surrogate}\uffff]/gu, '\ufffd')
}

/** Entries by what they are found by. */
class Gathered {
  /** Most texts have one entry, which needs no list. */
  readonly #entries = new Map<string, number | number[]>()

  add(text: string, entry: number): void {
    const entries = this.#entries.get(text)
    if (entries === undefined) this.#entries.set(text, entry)
    else if (typeof entries === 'number') {
      if (entries !== entry) this.#entries.set(text, [entries, entry])
    }
    // Entries come in order, so what stands twice stands last.
    else if (entries.at(-1) !== entry) entries.push(entry)
  }

  /** Sorted by code units, as the tables are searched. */
  tables(): readonly [StringTable, Postings] {
    const texts = [...this.#entries.keys()].sort()
    return [stringTable(texts), this.postingsOf(texts)]
  }

  postingsOf(texts: readonly string[]): Postings {
    const offsets = new Uint32Array(texts.length + 1)
    const items: number[] = []
    for (const [at, text] of texts.entries()) {
      const entries = this.#entries.get(text)
      if (typeof entries === 'number') items.push(entries)
      else for (const entry of entries ?? []) items.push(entry)
      offsets[at + 1] = items.length
    }
    return { offsets, items: Uint32Array.from(items) }
  }
}

export function buildTables({ experts, software = [] }: LookedUp): LookupTables {
  const words = new Gathered()
  const keys = new Gathered()
  const within = new Gathered()
  const stated = new Gathered()
  const total = experts.length + software.length
  const counts = new Uint32Array(total)
  const lots = new Uint32Array(total)
  const addNames = (entry: number, id: string, names: readonly string[]) => {
    for (const [number, name] of names.entries()) {
      const own = wordsOf(name)
      if (number === 0) counts[entry] = own.length
      for (const word of own) words.add(word, entry)
    }
    lots[entry] = hash(id)
    keys.add(clean(id).toLowerCase(), entry)
  }
  for (const [entry, { id, name, ids = [], territories = [] }] of experts.entries()) {
    addNames(entry, id, [name])
    for (const { value } of ids) keys.add(clean(value).toLowerCase(), entry)
    for (const { value } of territories) {
      stated.add(value, entry)
      for (const code of enclosing(value)) within.add(code, entry)
    }
  }
  for (const [at, { id, name, aliases = [], repository, purl, wikidata, sill }] of software.entries()) {
    const entry = experts.length + at
    addNames(entry, id, [name, ...aliases])
    const address = repository === undefined ? undefined : normaliseRepository(repository)
    if (address !== undefined) keys.add(clean(address), entry)
    if (purl !== undefined) keys.add(clean(purl).toLowerCase(), entry)
    if (wikidata !== undefined) keys.add(`wikidata:${wikidata}`.toLowerCase(), entry)
    if (sill !== undefined) keys.add(`sill:${sill}`, entry)
  }
  const [wordTable, byWord] = words.tables()
  const [keyTable, byKey] = keys.tables()
  const [codes, withinPostings] = within.tables()
  const codeTexts = Array.from({ length: codes.offsets.length - 1 }, (_, at) =>
    codes.text.slice(codes.offsets[at], codes.offsets[at + 1]),
  )
  return {
    firms: experts.length,
    ids: stringTable([...experts, ...software].map(({ id }) => clean(id))),
    names: stringTable([...experts, ...software].map(({ name }) => clean(name))),
    counts,
    lots,
    words: wordTable,
    byWord,
    keys: keyTable,
    byKey,
    codes,
    within: withinPostings,
    stated: stated.postingsOf(codeTexts),
  }
}

/** FNV-1a. */
export function hash(text: string): number {
  let value = 0x811c9dc5
  for (let index = 0; index < text.length; index += 1) value = Math.imul(value ^ text.charCodeAt(index), 0x01000193)
  return value >>> 0
}
