import { expectInput, expectText } from '../errors/expect-input'
import type { SourceLocation } from '../errors/ose-error'

/**
 * Turns UTF-16 indexes into places, in one pass: indexes must not decrease, so that a document on a single line stays
 * linear. Lines end as in XML 1.0, 2.11: LF, CR LF or CR; columns count Unicode characters.
 */
export class LineCursor {
  readonly #text: string
  #index = 0
  #line = 1
  #column = 1

  constructor(text: string) {
    expectText('LineCursor', 'text', text)
    this.#text = text
  }

  at(index: number): SourceLocation {
    expectInput(typeof index === 'number', 'LineCursor.at', 'index', 'a number', index)
    const end = Math.min(index, this.#text.length)
    while (this.#index < end) {
      const code = this.#text.charCodeAt(this.#index)
      this.#index += 1
      if (code === 0x0a || (code === 0x0d && this.#text.charCodeAt(this.#index) !== 0x0a)) {
        this.#line += 1
        this.#column = 1
      } else if (code < 0xdc00 || code > 0xdfff) {
        this.#column += 1
      }
    }
    return { line: this.#line, column: this.#column }
  }
}

/** The place of one UTF-16 index: line and column from 1, the column in Unicode characters. */
export function locationAt(text: string, index: number): SourceLocation {
  return new LineCursor(text).at(index)
}
