import { OseError } from '@opensource-experts/core'
import type { LookupTables, Postings } from './lookup-tables'
import { type StringTable, sizeOfTable } from './string-table'

// A saved index: the mark, the number of firms, the lengths of the fifteen lists of numbers and of the five texts, then these, each
// list in 32-bit numbers, the lowest byte first, each text in UTF-8.
const mark = 'OSELOOK1'
const lists = 15
const texts = 5
const headBytes = mark.length + 4 * (1 + lists + texts)

function listsOf(tables: LookupTables): readonly Uint32Array[] {
  const { ids, names, words, keys, codes, counts, lots, byWord, byKey, within, stated } = tables
  return [
    ...[ids, names, words, keys, codes].map(({ offsets }) => offsets),
    ...[counts, lots],
    ...[byWord, byKey, within, stated].flatMap(({ offsets, items }) => [offsets, items]),
  ]
}

export function saveTables(tables: LookupTables): Uint8Array {
  const numbers = listsOf(tables)
  const { ids, names, words, keys, codes } = tables
  const strings = [ids, names, words, keys, codes].map(({ text }) => new TextEncoder().encode(text))
  const length = [...numbers.map((list) => 4 * list.length), ...strings.map((text) => text.length)]
  const bytes = new Uint8Array(length.reduce((sum, each) => sum + each, headBytes))
  const view = new DataView(bytes.buffer)
  bytes.set(new TextEncoder().encode(mark))
  for (const [at, value] of [tables.firms, ...length].entries()) view.setUint32(mark.length + 4 * at, value, true)
  let place = headBytes
  for (const list of numbers) {
    bytes.set(bytesOf(list), place)
    place += 4 * list.length
  }
  for (const text of strings) {
    bytes.set(text, place)
    place += text.length
  }
  return bytes
}

const isLowestFirst = new Uint8Array(new Uint32Array([1]).buffer)[0] === 1

function bytesOf(list: Uint32Array): Uint8Array {
  if (isLowestFirst) return new Uint8Array(list.buffer, list.byteOffset, list.byteLength)
  const view = new DataView(new ArrayBuffer(list.byteLength))
  for (const [at, value] of list.entries()) view.setUint32(4 * at, value, true)
  return new Uint8Array(view.buffer)
}

/** @throws OseError `directory-invalid` for whatever `saveTables` did not write. */
export function loadTables(bytes: Uint8Array): LookupTables {
  if (bytes.length < headBytes || new TextDecoder().decode(bytes.subarray(0, mark.length)) !== mark)
    throw broken('it does not begin as one of this version')
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength)
  const [firms = 0, ...lengths] = Array.from({ length: 1 + lists + texts }, (_, at) =>
    view.getUint32(mark.length + 4 * at, true),
  )
  if (lengths.reduce((sum, each) => sum + each, headBytes) !== bytes.length)
    throw broken('it is cut, or longer than it says')
  let place = headBytes
  const parts = lengths.map((length) => {
    const part = bytes.subarray(place, place + length)
    place += length
    return part
  })
  const numbers = parts.slice(0, lists).map(numbersOf)
  const strings = parts.slice(lists).map((part) => {
    try {
      return new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(part)
    } catch {
      throw broken('a text of it is not UTF-8')
    }
  })
  const list = (at: number) => numbers[at] ?? new Uint32Array()
  const table = (at: number): StringTable => checkedTable({ text: strings[at] ?? '', offsets: list(at) })
  const [ids, names, words, keys, codes] = [table(0), table(1), table(2), table(3), table(4)]
  const total = sizeOfTable(ids)
  if (firms > total || [sizeOfTable(names), list(5).length, list(6).length].some((each) => each !== total))
    throw broken('its lists are not of one length')
  const postings = (at: number, of: StringTable, below: number): Postings =>
    checkedPostings({ offsets: list(at), items: list(at + 1) }, sizeOfTable(of), below)
  return {
    ...{ firms, ids, names, words, keys, codes, counts: list(5), lots: list(6) },
    byWord: postings(7, words, total),
    byKey: postings(9, keys, total),
    within: postings(11, codes, firms),
    stated: postings(13, codes, firms),
  }
}

function numbersOf(part: Uint8Array): Uint32Array {
  if (part.length % 4 !== 0) throw broken('a list of it is cut')
  // A copy: the place in the file need not be one where numbers may begin.
  if (isLowestFirst) return new Uint32Array(part.slice().buffer)
  const view = new DataView(part.buffer, part.byteOffset, part.byteLength)
  return Uint32Array.from({ length: part.length / 4 }, (_, at) => view.getUint32(4 * at, true))
}

function checkedTable(table: StringTable): StringTable {
  checkOffsets(table.offsets, table.text.length)
  return table
}

function checkedPostings(postings: Postings, size: number, below: number): Postings {
  const { offsets, items } = postings
  if (offsets.length !== size + 1) throw broken('its lists are not of one length')
  checkOffsets(offsets, items.length)
  for (let at = 0; at < items.length; at += 1)
    if ((items[at] ?? 0) >= below) throw broken('it names an entry that it does not have')
  return postings
}

function checkOffsets(offsets: Uint32Array, end: number): void {
  let last = 0
  for (let at = 0; at < offsets.length; at += 1) {
    const here = offsets[at] ?? 0
    if (here < last) throw broken('its places do not follow each other')
    last = here
  }
  if (offsets.length === 0 || offsets[0] !== 0 || last !== end) throw broken('its places do not fit its texts')
}

function broken(why: string): OseError {
  return new OseError('directory-invalid', `The saved index cannot be used: ${why}. Build it again.`)
}
