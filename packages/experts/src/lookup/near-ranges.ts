import { lowerBound, type Range, rangeOf, type StringTable, sizeOfTable } from './string-table'

/**
 * Words that begin with something one slip away from `word`: a letter too many, too few, another one, or two that changed places.
 * Along the word, each place is tried with every letter that some word has there, so that the table is never walked through.
 */
export function nearRanges(table: StringTable, word: string): Range[] {
  const found: Range[] = []
  const add = (begin: string, within: Range) => {
    const range = rangeOf(table, begin, within)
    if (range[0] < range[1]) found.push(range)
  }
  let here: Range = [0, sizeOfTable(table)]
  for (let at = 0; at <= word.length && here[0] < here[1]; at += 1) {
    const before = word.slice(0, at)
    const own = word[at]
    if (own !== undefined) {
      add(before + word.slice(at + 1), here)
      const next = word[at + 1]
      if (next !== undefined && next !== own) add(before + next + own + word.slice(at + 2), here)
    }
    for (const letter of lettersAt(table, here, before)) {
      const within = rangeOf(table, before + letter, here)
      if (own !== undefined && letter !== own) add(before + letter + word.slice(at + 1), within)
      // Behind the last letter, another one is no slip: the word is a beginning already.
      if (own !== undefined) add(before + letter + word.slice(at), within)
    }
    if (own !== undefined) here = rangeOf(table, before + own, here)
  }
  return found
}

function* lettersAt(table: StringTable, [from, to]: Range, before: string): Generator<string> {
  const { text, offsets } = table
  let at = from
  while (at < to) {
    const begin = (offsets[at] ?? 0) + before.length
    if (begin >= (offsets[at + 1] ?? 0)) at += 1
    else {
      const letter = text.charAt(begin)
      yield letter
      at = lowerBound(table, before + String.fromCharCode(letter.charCodeAt(0) + 1), at + 1, to)
    }
  }
}
