import { OseError } from '@opensource-experts/core'
import { placeAt } from './place-at'

const blanks = /[ \t\r\n]*/uy
const number = /-?(?:0|[1-9]\d*)(?:\.\d+)?(?:[eE][+-]?\d+)?/uy
const words = /true|false|null/uy
const found = /["'\p{L}\p{N}_$.+-]{1,20}|.|$/suy

/** The tokens of RFC 8259, one after the other. */
export class JsonScanner {
  at = 0

  constructor(
    private readonly text: string,
    private readonly file: string,
  ) {}

  skipBlanks(): number {
    this.match(blanks)
    return this.at
  }

  /** The next character, blanks before it skipped; another one is an error. */
  take(character: string): void {
    if (!this.takeIf(character)) throw this.unexpected(character === ':' ? '":"' : `"," or "${character}"`)
  }

  takeIf(character: string): boolean {
    this.skipBlanks()
    if (this.text[this.at] !== character) return false
    this.at += 1
    this.skipBlanks()
    return true
  }

  /** A member's name and its colon. */
  key(): string {
    if (this.text[this.at] !== '"') throw this.unexpected('a key in double quotes')
    const key = this.string()
    this.take(':')
    return key
  }

  string(): string {
    const start = this.at
    for (let end = start + 1; end < this.text.length; end += 1) {
      const character = this.text[end]
      if (character === '\\') end += 1
      else if (character === '"') {
        this.at = end + 1
        return this.unquoted(start)
      } else if (character === '\n') break
    }
    throw this.error('not-json', 'a text in double quotes does not end on its line')
  }

  private unquoted(start: number): string {
    try {
      return JSON.parse(this.text.slice(start, this.at)) as string
    } catch {
      const says = 'a text holds a control character or a wrong escape (\\n, \\" and \\u00e9 are right)'
      throw this.error('not-json', says, start)
    }
  }

  /** `true`, `false`, `null` or a number. */
  literal(toNumber: (text: string) => unknown): unknown {
    const start = this.at
    const word = this.match(words)
    const text = word || this.match(number)
    if (text !== '' && !/[\p{L}\p{N}_.+-]/u.test(this.text[this.at] ?? ''))
      return word ? JSON.parse(word) : toNumber(text)
    this.at = start
    throw this.unexpected('a value')
  }

  /** Nothing may follow the document. */
  end(value: unknown): unknown {
    this.skipBlanks()
    if (this.at < this.text.length) throw this.unexpected('the end of the file')
    return value
  }

  error(code: string, says: string, at = this.at): OseError {
    return new OseError(code, `${this.file} is not JSON that can be used: ${says}. Mend it there.`, {
      file: this.file,
      location: placeAt(this.text, at),
    })
  }

  private unexpected(expected: string): OseError {
    found.lastIndex = this.at
    const next = found.exec(this.text)?.[0] ?? ''
    const what = next === '' ? 'the end of the file' : next
    return this.error('not-json', `expected ${expected}, found ${what}`)
  }

  private match(pattern: RegExp): string {
    pattern.lastIndex = this.at
    const text = pattern.exec(this.text)?.[0] ?? ''
    this.at += text.length
    return text
  }
}
