import type { OseError } from '@opensource-experts/core'
import { isChar, isWideNameChar, nameChar, nameStart, notableInData, space, traits } from './characters'
import { fault } from './fault'

/**
 * Goes over a text in UTF-8, byte by byte, which is twice as quick as over a string; places are those of the text. Each method begins
 * where the reader is, and leaves it behind what it passed over.
 */
export class ByteReader {
  /** With a zero behind the last: it may stand in no document, so that it ends every loop, and no loop asks for the end. */
  protected readonly bytes: Uint8Array
  protected readonly text: string
  /** The byte that comes next. */
  protected at = 0
  /** How many more bytes than units are behind. */
  protected shift = 0

  constructor(bytes: Uint8Array, text: string) {
    this.bytes = new Uint8Array(bytes.length + 1)
    this.bytes.set(bytes)
    this.text = text
  }

  /** The innermost element that is open, for the message of a document that ends in it. */
  protected openName(): string | undefined {
    return undefined
  }

  /** Data with its end, in which there is no markup; tells whether it has to be decoded. */
  protected passData(end: string): boolean {
    const mark = end.charCodeAt(0)
    let coded = false
    for (;;) {
      const byte = this.passUntil(notableInData)
      if (byte === mark && this.has(end)) {
        this.at += end.length
        return coded
      }
      if (byte === 0x0d) coded = true
      else if (byte < 0x20 || byte >= 0x80) throw this.stray()
      this.at += 1
    }
  }

  /** From `&` to behind `;`. Without a DOCTYPE there are no entities but the five of XML itself (XML 1.0, 4.1 and 4.6). */
  protected passReference(): void {
    this.at += 1
    if (this.bytes[this.at] === 0x23) {
      this.passNumber()
      return
    }
    const start = this.at - this.shift
    if (this.atName()) this.passNameChars()
    const name = this.text.slice(start, this.at - this.shift)
    if (this.bytes[this.at] !== 0x3b) throw this.fault('"&" begins no reference: ";" is missing')
    if (!entities.has(name)) throw this.fault(`the entity "${shortened(name)}" is not declared`)
    this.at += 1
  }

  protected passNumber(): void {
    const bytes = this.bytes
    this.at += 1
    const radix = bytes[this.at] === 0x78 ? 16 : 10
    if (radix === 16) this.at += 1
    let point = -1
    for (;;) {
      const digit = Number.parseInt(String.fromCharCode(bytes[this.at] as number), radix)
      if (Number.isNaN(digit)) break
      point = Math.min(Math.max(point, 0) * radix + digit, 0x110000)
      this.at += 1
    }
    if (bytes[this.at] !== 0x3b) throw this.fault('a reference to a character has digits and ";"')
    if (point < 0 || !isChar(point)) throw this.fault('a reference stands for no character of XML')
    this.at += 1
  }

  /** Passes over everything without a trait and gives the byte that has it; 0x80 and more for what may stand in no document. */
  protected passUntil(trait: number): number {
    const bytes = this.bytes
    let at = this.at
    let byte = bytes[at] as number
    for (;;) {
      while (((traits[byte] as number) & trait) === 0) {
        at += 1
        byte = bytes[at] as number
      }
      // U+FFFE and U+FFFF may not stand in a document (XML 1.0, [2]).
      if (byte < 0x80 || (byte === 0xef && bytes[at + 1] === 0xbf && (bytes[at + 2] as number) > 0xbd)) {
        this.at = at
        return byte
      }
      const width = widthOf(byte)
      // Two bytes are one unit, three are one, four are two.
      this.shift += width === 2 ? 1 : 2
      at += width
      byte = bytes[at] as number
    }
  }

  /** Gives the byte behind white space. */
  protected passSpace(): number {
    const bytes = this.bytes
    let at = this.at
    while (((traits[bytes[at] as number] as number) & space) > 0) at += 1
    this.at = at
    return bytes[at] as number
  }

  /** Whether a name begins here. */
  protected atName(): boolean {
    const byte = this.bytes[this.at] as number
    return byte < 0x80 ? ((traits[byte] as number) & nameStart) > 0 : this.atWideNameChar(true)
  }

  protected atWideNameChar(first: boolean): boolean {
    const unit = this.at - this.shift
    return isWideNameChar(this.text.slice(unit, unit + 2), first)
  }

  /** Gives a number made of the characters. */
  protected passNameChars(): number {
    const bytes = this.bytes
    let hash = 0
    for (;;) {
      let at = this.at
      let byte = bytes[at] as number
      while (((traits[byte] as number) & nameChar) > 0) {
        hash = (Math.imul(hash, 31) + byte) | 0
        at += 1
        byte = bytes[at] as number
      }
      this.at = at
      if (byte < 0x80 || !this.atWideNameChar(false)) return hash
      const width = widthOf(byte)
      this.shift += width === 2 ? 1 : 2
      this.at += width
    }
  }

  protected has(written: string): boolean {
    for (let index = 0; index < written.length; index += 1)
      if (this.bytes[this.at + index] !== written.charCodeAt(index)) return false
    return true
  }

  /** The error here, or so many units behind. */
  protected fault(reason: string, behind = 0): OseError {
    return fault(this.text, this.at - this.shift + behind, reason, this.openName())
  }

  /** The error for what may stand in no document; the end is a zero. */
  protected stray(): OseError {
    const unit = this.text.charCodeAt(this.at - this.shift)
    return this.fault(`the character U+${unit.toString(16).toUpperCase().padStart(4, '0')} may stand in no document`)
  }
}

const entities: ReadonlySet<string> = /* @__PURE__ */ new Set(['amp', 'lt', 'gt', 'quot', 'apos'])

/** Bytes of the character of UTF-8 that a byte from 0xc2 on begins. */
function widthOf(byte: number): number {
  return byte < 0xe0 ? 2 : byte < 0xf0 ? 3 : 4
}

/** A name of the document in a message. */
export function shortened(written: string): string {
  return written.length > 64 ? `${written.slice(0, 64)}\u2026` : written
}
