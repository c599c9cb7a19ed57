import { LineCursor, type SourceLocation } from '@opensource-experts/core'

const block = 1024

/**
 * Lines and columns of many positions in a text, in any order. A mark every 1,024 units keeps each answer short, also
 * in a notice that is one single line.
 */
export function placesIn(text: string): (index: number) => SourceLocation {
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
