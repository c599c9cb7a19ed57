/** Characters that nobody sees: soft hyphens, joiners, direction marks, control characters. They take no rule's words apart. */
// biome-ignore lint/suspicious/noControlCharactersInRegex: control characters are what is left out here
const unseen = /[\p{Default_Ignorable_Code_Point}\u0000-\u0008\u000e-\u001f\u007f-\u009f\ufff9-\ufffb]/gu

/** A text as a reader sees it, composed (NFC). What stands between an override of direction and its end is turned round. */
export function visible(text: string): string {
  const [first = '', ...turned] = text.split('\u202e')
  return [first, ...turned.map(turnedRound)].join('').replace(unseen, '').normalize('NFC')
}

function turnedRound(text: string): string {
  const end = text.search(/[\u202c\u2069\n]/u)
  const part = end < 0 ? text : text.slice(0, end)
  return [...part].reverse().join('') + text.slice(part.length)
}
