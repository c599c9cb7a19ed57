import type { StringTable } from './string-table'

/** What belongs to each text of a table: from `offsets[at]` to before `offsets[at + 1]` of `items`. */
export interface Postings {
  readonly offsets: Uint32Array
  readonly items: Uint32Array
}

/** An index, as it is searched and as it is saved. Entries are numbered: first the firms, then the software. */
export interface LookupTables {
  readonly firms: number
  readonly ids: StringTable
  readonly names: StringTable
  /** Of each entry: how many words its name has, and a number that its place among equals is drawn from. */
  readonly counts: Uint32Array
  readonly lots: Uint32Array
  readonly words: StringTable
  readonly byWord: Postings
  readonly keys: StringTable
  readonly byKey: Postings
  readonly codes: StringTable
  /** Firms that state the code or one within it, and those that state the code itself. */
  readonly within: Postings
  readonly stated: Postings
}
