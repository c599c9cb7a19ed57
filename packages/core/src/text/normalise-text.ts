import { expectText } from '../errors/expect-input'

/** The form in which two texts are compared: NFC, trimmed, spaces collapsed. */
export function normaliseText(text: string): string {
  expectText('normaliseText', 'text', text)
  return text.normalize('NFC').replace(/\s+/gu, ' ').trim()
}

/** Splits BT-70 into its terms: paragraphs joined by a blank line. */
export function paragraphs(text: string): string[] {
  expectText('paragraphs', 'text', text)
  return text
    .split(/\r?\n[^\S\r\n]*\r?\n\s*/u)
    .map((paragraph) => paragraph.trim())
    .filter((paragraph) => paragraph !== '')
}

/** One paragraph of a text: line ends as `\n`, blank lines folded, since a blank line parts two terms in BT-70. */
export function asParagraph(text: string): string {
  expectText('asParagraph', 'text', text)
  return text
    .replace(/\r\n?/gu, '\n')
    .replace(/\n[^\S\n]*(\n\s*)+/gu, '\n')
    .trim()
}
