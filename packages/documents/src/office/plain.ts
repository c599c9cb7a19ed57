import { withoutControls } from '@opensource-experts/core/html'

/** Text as XML can hold it: no control characters, no halves of a character, none of the two code points that XML refuses. */
export function plain(text: string): string {
  return withoutControls(text).replace(/[\ufffe\uffff]|\p{Surrogate}/gu, '\ufffd')
}

/** Each line of a text by itself: writers set a line break between them. */
export function linesOf(text: string): readonly string[] {
  return plain(text.trim()).split(/\r\n|[\r\n\u2028\u2029]/u)
}
