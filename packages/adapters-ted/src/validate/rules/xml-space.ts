/** `normalize-space` (Functions and Operators, 7.4.5): white space of XML alone. */
export function normalizeSpace(text: string): string {
  // Most values need no other string.
  return needsNormalizing(text) ? text.replace(/[ \t\n\r]+/g, ' ').replace(/^ | $/g, '') : text
}

function needsNormalizing(text: string): boolean {
  let space = true
  for (let at = 0; at < text.length; at += 1) {
    const code = text.charCodeAt(at)
    const isSpace = code === 32 || code === 10 || code === 9 || code === 13
    if (isSpace && (space || code !== 32)) return true
    space = isSpace
  }
  return space && text.length > 0
}

/** White space of XML, at neither end. */
export function isTrimmed(text: string): boolean {
  const isSpace = (code: number) => code === 32 || code === 10 || code === 9 || code === 13
  return text === '' || !(isSpace(text.charCodeAt(0)) || isSpace(text.charCodeAt(text.length - 1)))
}
