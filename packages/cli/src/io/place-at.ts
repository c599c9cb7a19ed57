import type { SourceLocation } from '@opensource-experts/core'

/** Line and column of a position in a text, both from 1, columns in characters. One pass: a line may be the whole file. */
export function placeAt(text: string, position: number): SourceLocation {
  let line = 1
  let column = 1
  for (let at = 0; at < position; at += 1) {
    const unit = text.charCodeAt(at)
    const endsLine = unit === 10 || (unit === 13 && text.charCodeAt(at + 1) !== 10)
    if (endsLine) line += 1
    if (endsLine) column = 1
    // The second half of a surrogate pair is no character of its own.
    else if (unit < 0xdc00 || unit > 0xdfff) column += 1
  }
  return { line, column }
}
