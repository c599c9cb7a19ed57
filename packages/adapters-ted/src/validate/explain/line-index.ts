/** A place of a text, and the line that it is in, without its end. */
export interface LinePlace {
  readonly at: number
  readonly start: number
  readonly end: number
}

/** The other way round than `locationAt`: from line and column (in Unicode characters, from 1) to the place in the text. */
export function lineIndex(text: string): { find(line: number, column: number): LinePlace | undefined } {
  const starts = [0]
  for (let at = 0; at < text.length; at += 1) {
    const code = text.charCodeAt(at)
    if (code === 0x0a || (code === 0x0d && text.charCodeAt(at + 1) !== 0x0a)) starts.push(at + 1)
  }
  return {
    find(line, column) {
      const start = starts[line - 1]
      if (start === undefined || !(column >= 1)) return undefined
      let end = starts[line] === undefined ? text.length : starts[line] - 1
      if (text.charCodeAt(end) === 0x0a && end > start && text.charCodeAt(end - 1) === 0x0d) end -= 1
      let at = start
      for (let left = column - 1; left > 0 && at < end; left -= 1) at += (text.codePointAt(at) ?? 0) > 0xffff ? 2 : 1
      return { at, start, end }
    },
  }
}
