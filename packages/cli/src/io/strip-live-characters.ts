// Control characters but the tab, line ends of Unicode, and marks that turn the reading direction.
// biome-ignore lint/suspicious/noControlCharactersInRegex: control characters are what is looked for
const live = /[\u0000-\u0008\u000a-\u001f\u007f-\u009f\u2028\u2029\u202a-\u202e\u2066-\u2069]/gu
// biome-ignore lint/suspicious/noControlCharactersInRegex: the colours that this program itself writes
const colour = /(\u001b\[\d{1,2}m)/u

/** One line as a terminal may show it: live characters become visible (`\u{1b}`); colours stay. */
export function stripLiveCharacters(line: string): string {
  return line
    .split(colour)
    .map((part) => (colour.test(part) ? part : part.replace(live, visible)))
    .join('')
}

function visible(character: string): string {
  if (character === '\n') return '\\n'
  return `\\u{${(character.codePointAt(0) ?? 0).toString(16)}}`
}
