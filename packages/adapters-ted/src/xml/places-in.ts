import { LineCursor, type SourceLocation } from '@opensource-experts/core'

const block = 1024
/** Of lines that are shorter in the mean, not all starts are kept. */
const shortLines = 16

/** Lines and columns of many positions in a text, in any order. */
export function placesIn(text: string): (index: number) => SourceLocation {
  return /[\r\ud800-\udfff]/.test(text) ? countedPlaces(text) : plainPlaces(text)
}

/** Where every line ends in LF and every unit is a character: a place is a difference. */
function plainPlaces(text: string): (index: number) => SourceLocation {
  const starts = [0]
  for (let end = text.indexOf('\n'); end >= 0; end = text.indexOf('\n', end + 1)) {
    starts.push(end + 1)
    // Nothing but line ends would take more memory than the text.
    if (starts.length > shortLines + text.length / shortLines) return countedPlaces(text)
  }
  return (index) => {
    const at = Math.min(Math.max(index, 0), text.length)
    let low = 0
    let high = starts.length
    // The last line that starts at or before the place.
    while (high - low > 1) {
      const middle = (low + high) >> 1
      if ((starts[middle] ?? 0) <= at) low = middle
      else high = middle
    }
    return { line: low + 1, column: at - (starts[low] ?? 0) + 1 }
  }
}

/** A mark every 1,024 units keeps each answer short, also in a notice that is one single line. */
function countedPlaces(text: string): (index: number) => SourceLocation {
  const cursor = new LineCursor(text)
  const marks: SourceLocation[] = []
  for (let index = 0; index <= text.length; index += block) marks.push(cursor.at(index))
  return (index) => {
    const at = Math.min(Math.max(index, 0), text.length)
    const number = Math.floor(at / block)
    const mark = marks[number] ?? { line: 1, column: 1 }
    // One unit more than asked: CR and LF are one line end.
    const near = new LineCursor(text.slice(number * block, at + 1)).at(at - number * block)
    return near.line === 1
      ? { line: mark.line, column: mark.column + near.column - 1 }
      : { line: mark.line + near.line - 1, column: near.column }
  }
}
