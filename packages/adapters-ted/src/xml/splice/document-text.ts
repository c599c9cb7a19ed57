import type { SourceLocation } from '@opensource-experts/core'
import { placesIn } from '../places-in'
import { type WrittenText, writtenText } from '../written-text'

/** Beyond that, what was written is made one text with the rest. */
const longestPart = 32_768

/** The text with `more` in place of `from` to `to`. */
export function replacedText(text: WrittenText, from: number, to: number, more: string): WrittenText {
  const document = text instanceof DocumentText ? text : new DocumentText(text, 0, 0, '')
  return document.replaced(from, to, more)
}

/**
 * A text of which a part has been replaced: `slice` and `location` go by the text before and by the part, and neither is put together
 * nor counted anew at each keystroke.
 */
class DocumentText implements WrittenText {
  readonly length: number
  /** What was read from its beginning; what stands in place of `from` to `to` of it. */
  readonly #base: WrittenText
  readonly #from: number
  readonly #to: number
  readonly #part: string
  #whole: string | undefined
  #partPlaces: ((index: number) => SourceLocation) | undefined

  constructor(base: WrittenText, from: number, to: number, part: string) {
    this.#base = base
    this.#from = from
    this.#to = to
    this.#part = part
    this.length = base.length + part.length - (to - from)
  }

  /** All of it, put together when it is first asked for. */
  get whole(): string {
    this.#whole ??= this.#base.slice(0, this.#from) + this.#part + this.#base.slice(this.#to)
    return this.#whole
  }

  slice(from = 0, to = this.length): string {
    if (this.#whole !== undefined) return this.#whole.slice(from, to)
    const text = this.#base
    if (to <= this.#from) return text.slice(from, to)
    const end = this.#from + this.#part.length
    const by = this.#to - end
    if (from >= end) return text.slice(from + by, to + by)
    const head = from < this.#from ? text.slice(from, this.#from) : ''
    const tail = to > end ? text.slice(this.#to, to + by) : ''
    return head + this.#part.slice(Math.max(from - this.#from, 0), Math.min(to, end) - this.#from) + tail
  }

  /** The text with `written` in place of `from` to `to`. */
  replaced(from: number, to: number, written: string): WrittenText {
    const end = this.#from + this.#part.length
    const by = this.#to - end
    const isBase = this.#part === '' && this.#from === this.#to
    const [first, last] = isBase ? [from, to] : [Math.min(from, this.#from), Math.max(to, end)]
    const part = this.slice(first, from) + written + this.slice(to, last)
    if (part.length > longestPart) return writtenText(this.slice(0, from) + written + this.slice(to))
    const text = this.#base.whole
    // CR and LF, and the halves of a character, are counted together.
    const start = first - Number(/[\r\ud800-\udbff]/.test(text.charAt(first - 1)))
    const stop = last + by + Number(/[\n\udc00-\udfff]/.test(text.charAt(last + by)))
    return new DocumentText(this.#base, start, stop, text.slice(start, first) + part + text.slice(last + by, stop))
  }

  /** Line and column, from 1. */
  location(index: number): SourceLocation {
    const [from, to] = [this.#from, this.#to]
    const at = (index: number) => this.#base.location(index)
    if (index <= from) return at(index)
    this.#partPlaces ??= placesIn(this.#part)
    const end = from + this.#part.length
    const within = after(at(from), start, this.#partPlaces(Math.min(index, end) - from))
    return index <= end ? within : after(within, at(to), at(index - end + to))
  }
}

const start: SourceLocation = { line: 1, column: 1 }

/** The place that is as far behind a place as `to` is behind `from`. */
function after(place: SourceLocation, from: SourceLocation, to: SourceLocation): SourceLocation {
  return to.line === from.line
    ? { line: place.line, column: place.column + to.column - from.column }
    : { line: place.line + to.line - from.line, column: to.column }
}
