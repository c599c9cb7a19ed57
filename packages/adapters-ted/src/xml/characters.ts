// What a byte of UTF-8 can be, as bits: one look at a table for each. Bytes from 0x80 on begin or continue wider characters, which are
// looked at one by one.

/** XML 1.0, [4]: begins a name. The colon is one of them. */
export const nameStart = 1
/** XML 1.0, [4a]: may follow in a name. */
export const nameChar = 2
/** XML 1.0, [3]. */
export const space = 4
/** In text: markup, a reference, `]`, a CR, what may stand in no document, and wider characters. */
export const notableInText = 8
/** In the value of an attribute: quotes, `<`, a reference, white space that becomes a space, and the same others. */
export const notableInValue = 16
/** In comments, instructions and sections: what may begin their ends, a CR, and the same others. */
export const notableInData = 32

/** By byte. */
export const traits = /* @__PURE__ */ Uint8Array.from({ length: 256 }, (_, byte) => {
  const character = String.fromCharCode(byte)
  const wide = byte >= 0x80
  const other = wide || /[^\t\n -\u007f]/u.test(character)
  return (
    (/[:A-Z_a-z]/u.test(character) ? nameStart : 0) |
    (/[:A-Z_a-z.\d-]/u.test(character) ? nameChar : 0) |
    (/[ \t\r\n]/u.test(character) ? space : 0) |
    (other || /[<&\]]/u.test(character) ? notableInText : 0) |
    (other || /[<&"'\t\n]/u.test(character) ? notableInValue : 0) |
    (other || /[\]?-]/u.test(character) ? notableInData : 0)
  )
})

/** Whether a character beyond ASCII begins a name, or may follow in one. */
export function isWideNameChar(character: string, first: boolean): boolean {
  return wideNameStart.test(character) || (!first && wideNameOther.test(character))
}

const wideNameStart =
  /^[\u00c0-\u00d6\u00d8-\u00f6\u00f8-\u02ff\u0370-\u037d\u037f-\u1fff\u200c-\u200d\u2070-\u218f\u2c00-\u2fef\u3001-\ud7ff\uf900-\ufdcf\ufdf0-\ufffd\u{10000}-\u{effff}]/u
const wideNameOther = /^(?:\u00b7|[\u0300-\u036f]|[\u203f-\u2040])/u

/** Whether a code point may be meant by a reference: XML 1.0, [2]. */
export function isChar(point: number): boolean {
  if (point < 0x20) return point === 0x09 || point === 0x0a || point === 0x0d
  return point < 0xd800 || (point > 0xdfff && point < 0xfffe) || (point > 0xffff && point <= 0x10ffff)
}
