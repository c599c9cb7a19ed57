// Control characters, marks that no reader sees (zero-width, direction, fillers, tags), ends of line of Unicode, halves of
// a character. The tab stays: a terminal only moves on.
const hidden = /(?!\t)[\p{Cc}\p{Cf}\p{Cs}\p{Zl}\p{Zp}\p{Default_Ignorable_Code_Point}]/gu

/** One line as it may be shown: whatever a reader would not see, or a terminal would obey, as `\u{1b}`. */
export function visible(line: string): string {
  return line.replace(hidden, (character) =>
    character === '\n' ? '\\n' : `\\u{${(character.codePointAt(0) ?? 0).toString(16)}}`,
  )
}
