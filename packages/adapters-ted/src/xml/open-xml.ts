import { locationAt } from '@opensource-experts/core'
import { refuseDoctype } from './refuse-doctype'
import { xmlError } from './xml-error'
import { defaultXmlLimits, type XmlLimits } from './xml-limits'

/** A document from outside, decoded and free of a DOCTYPE: what every parser here starts from. */
export interface OpenedXml {
  /** Without byte order mark. */
  readonly text: string
  /** The text in UTF-8. */
  readonly utf8: Uint8Array
  /** Lower-case label, `utf-8` where none is declared. */
  readonly encoding: string
  /** Bytes of the byte order mark before the text. */
  readonly bom: number
}

/** @throws OseError `too-large`, `encoding-not-supported`, `encoding-invalid`, `doctype-refused`, `not-xml`. */
export function openXml(bytes: Uint8Array, limits: Partial<XmlLimits> = {}): OpenedXml {
  const { maxBytes } = { ...defaultXmlLimits, ...limits }
  if (bytes.byteLength > maxBytes) {
    throw xmlError(
      'too-large',
      `The document has ${bytes.byteLength} bytes; the limit is ${maxBytes}. Raise maxBytes if it is a notice.`,
    )
  }
  const encoding = sniffEncoding(bytes)
  const text = decodeAs(bytes, encoding)
  refuseDoctype(text)
  const bom = startsWith(bytes, 0xef, 0xbb, 0xbf)
    ? 3
    : startsWith(bytes, 0xff, 0xfe) || startsWith(bytes, 0xfe, 0xff)
      ? 2
      : 0
  const utf8 = encoding === 'utf-8' ? bytes.subarray(bom) : new TextEncoder().encode(text)
  return { text, utf8, encoding, bom }
}

/** Bytes that are not of the encoding are an error, never replaced: what was not understood must not be written back. */
function decodeAs(bytes: Uint8Array, encoding: string): string {
  let decoder: TextDecoder
  try {
    decoder = new TextDecoder(encoding, { fatal: true })
  } catch (cause) {
    const says = `The document declares the encoding "${encoding}", which cannot be decoded here. Save it as UTF-8.`
    throw xmlError('encoding-not-supported', says, { line: 1, column: 1 }, cause)
  }
  try {
    return decoder.decode(bytes)
  } catch (cause) {
    const lenient = new TextDecoder(encoding).decode(bytes)
    const says = `The document is read as ${encoding} and has bytes that are not. Save it again as UTF-8.`
    throw xmlError('encoding-invalid', says, locationAt(lenient, Math.max(lenient.indexOf('\ufffd'), 0)), cause)
  }
}

function startsWith(bytes: Uint8Array, ...head: number[]): boolean {
  return head.every((byte, index) => bytes[index] === byte)
}

/** By the byte order mark, else the declaration, else UTF-8 (XML 1.0, appendix F). */
function sniffEncoding(bytes: Uint8Array): string {
  if (startsWith(bytes, 0xff, 0xfe, 0, 0) || startsWith(bytes, 0, 0, 0xfe, 0xff)) return 'utf-32'
  if (startsWith(bytes, 0xef, 0xbb, 0xbf)) return 'utf-8'
  if (startsWith(bytes, 0xff, 0xfe) || startsWith(bytes, 0x3c, 0, 0x3f, 0)) return 'utf-16le'
  if (startsWith(bytes, 0xfe, 0xff) || startsWith(bytes, 0, 0x3c, 0, 0x3f)) return 'utf-16be'
  const head = String.fromCharCode(...bytes.subarray(0, Math.min(bytes.indexOf(0x3e), 255) + 1))
  const declared = /^<\?xml\s[^>]*?\bencoding\s*=\s*(?:"([^"]*)"|'([^']*)')/.exec(head)
  const label = (declared?.[1] ?? declared?.[2] ?? 'utf-8').trim().toLowerCase()
  // The declaration was read as single bytes, so it cannot be UTF-16 or UTF-32.
  return /^(utf-?16|utf-?32|ucs-?[24]|iso-10646-ucs)/.test(label) ? `${label} (declared, but not used)` : label
}
