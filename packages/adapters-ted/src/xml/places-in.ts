import { LineCursor, type SourceLocation } from '@opensource-experts/core'

const block = 1024

/**
 * Lines and columns of many positions in a text, in any order; columns in Unicode characters. Lines are found as machines find them
 * quickest, and within a line of a usual length characters are counted; other texts have a mark every 1,024 units, so that each
 * answer is short also in a notice that is one single line.
 */
export function placesIn(text: string): (index: number) => SourceLocation {
  const starts = text.includes('\r') ? undefined : shortLines(text)
  const place = starts ? byLines(text, starts) : byMarks(text)
  return (index) => place(Math.min(Math.max(index, 0), text.length))
}

/** Where each line begins, the first at 0; undefined where one is too long to be counted through each time. */
function shortLines(text: string): readonly number[] | undefined {
  const starts = [0]
  let from = 0
  for (let end = text.indexOf('\n'); end >= 0; end = text.indexOf('\n', from)) {
    if (end - from > block) return undefined
    from = end + 1
    starts.push(from)
  }
  return text.length - from > block ? undefined : starts
}

function byLines(text: string, starts: readonly number[]): (at: number) => SourceLocation {
  return (at) => {
    let [low, high] = [0, starts.length - 1]
    while (low < high) {
      const middle = (low + high + 1) >> 1
      if ((starts[middle] ?? 0) <= at) low = middle
      else high = middle - 1
    }
    const start = starts[low] ?? 0
    return { line: low + 1, column: new LineCursor(text.slice(start, at)).at(at - start).column }
  }
}

function byMarks(text: string): (at: number) => SourceLocation {
  const cursor = new LineCursor(text)
  const marks: SourceLocation[] = []
  for (let index = 0; index <= text.length; index += block) marks.push(cursor.at(index))
  return (at) => {
    const number = Math.floor(at / block)
    const mark = marks[number] ?? { line: 1, column: 1 }
    // One unit more than asked: CR and LF are one line end.
    const near = new LineCursor(text.slice(number * block, at + 1)).at(at - number * block)
    return near.line === 1
      ? { line: mark.line, column: mark.column + near.column - 1 }
      : { line: mark.line + near.line - 1, column: near.column }
  }
}
