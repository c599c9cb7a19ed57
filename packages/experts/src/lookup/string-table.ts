/** Texts one after the other, in one string: a hundred thousand of them are loaded without making one. */
export interface StringTable {
  readonly text: string
  /** Where each begins, and where the last one ends: one more than there are texts. */
  readonly offsets: Uint32Array
}

export function stringTable(texts: readonly string[]): StringTable {
  const offsets = new Uint32Array(texts.length + 1)
  let end = 0
  for (const [at, text] of texts.entries()) {
    end += text.length
    offsets[at + 1] = end
  }
  return { text: texts.join(''), offsets }
}

export function sizeOfTable({ offsets }: StringTable): number {
  return offsets.length - 1
}

export function textAt({ text, offsets }: StringTable, at: number): string {
  return text.slice(offsets[at], offsets[at + 1])
}

/** The first place, from `from` to `to`, whose text does not come before `wanted`, by code units; the table is sorted so. */
export function lowerBound(table: StringTable, wanted: string, from = 0, to: number = sizeOfTable(table)): number {
  let low = from
  let high = to
  while (low < high) {
    const middle = (low + high) >>> 1
    if (comesBefore(table, middle, wanted)) low = middle + 1
    else high = middle
  }
  return low
}

function comesBefore({ text, offsets }: StringTable, at: number, wanted: string): boolean {
  const begin = offsets[at] ?? 0
  const length = (offsets[at + 1] ?? 0) - begin
  const shorter = Math.min(length, wanted.length)
  for (let index = 0; index < shorter; index += 1) {
    const difference = text.charCodeAt(begin + index) - wanted.charCodeAt(index)
    if (difference !== 0) return difference < 0
  }
  return length < wanted.length
}

/** Places of the texts that begin with `begin`: from the first to before the second. */
export type Range = readonly [from: number, to: number]

export function rangeOf(table: StringTable, begin: string, within: Range = [0, sizeOfTable(table)]): Range {
  const [from, to] = within
  const first = lowerBound(table, begin, from, to)
  // No text of a table holds U+FFFF.
  return [first, lowerBound(table, `${begin}\uffff`, first, to)]
}

/** The place of a text; undefined where it is none of the table. */
export function placeOf(table: StringTable, wanted: string): number | undefined {
  const at = lowerBound(table, wanted)
  return at < sizeOfTable(table) && textAt(table, at) === wanted ? at : undefined
}
