/** Characters that nobody sees: soft hyphens, joiners, direction marks, control characters. They take no rule's words apart. */
// biome-ignore lint/suspicious/noControlCharactersInRegex: control characters are what is left out here
const unseen = /[\p{Default_Ignorable_Code_Point}\u0000-\u0008\u000e-\u001f\u007f-\u009f\ufff9-\ufffb]/gu

/**
 * What stands for itself: letters and signs up to U+02FF are composed already, and the soft hyphen is the one of them that
 * nobody sees; then dashes, quotation marks and signs of money.
 */
const plain = /^[\t-\r -~\u00a0-\u00ac\u00ae-\u02ff\u2010-\u2027\u2030-\u205e\u20a0-\u20c0]*$/u

/** A text as a reader sees it, composed (NFC). What stands between an override of direction and its end is turned round. */
export function visible(text: string): string {
  if (plain.test(text)) return text
  const [first = '', ...turned] = text.split('\u202e')
  return [first, ...turned.map(turnedRound)].join('').replace(unseen, '').normalize('NFC')
}

/** Any sign that somebody sees: `unseen` and white space left out. */
// biome-ignore lint/suspicious/noControlCharactersInRegex: control characters are what is left out here
const anySeen = /[^\s\p{Default_Ignorable_Code_Point}\u0000-\u0008\u000e-\u001f\u007f-\u009f\ufff9-\ufffb]/u

/** Whether anything of a text is seen; a long one is read as far as that takes. */
export function isSeen(text: string): boolean {
  return anySeen.test(text)
}

/** `visible` for the texts of a document: what has to be rewritten is rewritten once, whatever rules ask for it. */
export function visibleOnce(): (text: string) => string {
  const known = new Map<string, string>()
  return (text) => {
    if (plain.test(text)) return text
    const before = known.get(text)
    if (before !== undefined) return before
    const seen = visible(text)
    known.set(text, seen)
    return seen
  }
}

function turnedRound(text: string): string {
  const end = text.search(/[\u202c\u2069\n]/u)
  const part = end < 0 ? text : text.slice(0, end)
  return [...part].reverse().join('') + text.slice(part.length)
}
