/** Signs with which a spreadsheet begins a formula, full-width ones too. */
const signs = /[=+@\uff1d\uff0b\uff20\uff0d-]/u

/** Signs at which another spreadsheet may part the text into cells. */
const parts = /[;,|\t\r\n\v\f\u0085\u2028\u2029]/u

/** What a spreadsheet may drop before it looks at a cell: blanks, and characters that nobody sees. */
const unseen = /[\s\p{Default_Ignorable_Code_Point}]/u
const skipped = /["'\s\p{Default_Ignorable_Code_Point}]/u

/** `-5 %` or `-12,50` in words: a number that is no formula, up to where the words go on. No sign of `parts` is a blank in it. */
const number = /-[^\S\t\r\n\v\f\u2028\u2029]?\d[\d.,]*(?:\s?%)?(?=$|[\s);,.:])(?!\s{0,3}%?\s{0,3}[-+*/^&(|!=])/uy

/**
 * A cell that no spreadsheet runs: an apostrophe stands before a sign that begins a formula, at the start of the cell and
 * wherever a reader that believes in another separator would begin one. One pass, whatever the text.
 */
export function neutralCell(text: string): string {
  let result = ''
  let starts = true
  let empty = true
  for (let at = 0; at < text.length; at += 1) {
    const char = text.charAt(at)
    if (starts && signs.test(char) && (empty || !isNumber(text, at))) result += "'"
    if (parts.test(char)) starts = true
    else if (!skipped.test(char)) starts = false
    if (!unseen.test(char)) empty = false
    result += char
  }
  return result
}

function isNumber(text: string, at: number): boolean {
  number.lastIndex = at
  return number.test(text)
}
