import { OseError } from '@opensource-experts/core'

export interface DecodedDocument {
  /** The document without its byte order mark. */
  readonly text: string
  /** Lower-case label, `utf-8` where none is declared. */
  readonly encoding: string
  /** Bytes of the byte order mark before the text. */
  readonly bom: number
}

export interface DecodeOptions {
  /** Default 32 MiB: TED's largest notices have a few. */
  readonly maxBytes?: number
}

const boms: readonly { readonly bytes: readonly number[]; readonly encoding: string }[] = [
  { bytes: [0xef, 0xbb, 0xbf], encoding: 'utf-8' },
  { bytes: [0xff, 0xfe], encoding: 'utf-16le' },
  { bytes: [0xfe, 0xff], encoding: 'utf-16be' },
]

/**
 * Turns bytes into text by the byte order mark, else the XML declaration, else UTF-8.
 * @throws OseError `too-large`, `encoding-not-supported`, `encoding-invalid`, `not-xml`.
 */
export function decode(bytes: Uint8Array, { maxBytes = 32 * 1024 * 1024 }: DecodeOptions = {}): DecodedDocument {
  if (bytes.length > maxBytes) {
    throw new OseError(
      'too-large',
      `The document has ${bytes.length} bytes; at most ${maxBytes} are read. Raise maxBytes if it is really a notice.`,
    )
  }
  const mark = boms.find((each) => each.bytes.every((byte, index) => bytes[index] === byte))
  const bom = mark?.bytes.length ?? 0
  const declared = declaredEncoding(bytes.subarray(bom, bom + 200))
  // A mark is the stronger witness: a file saved as UTF-16 often keeps the declaration it had before.
  const encoding = mark?.encoding ?? declared ?? 'utf-8'
  const text = decoder(encoding).decode(bytes.subarray(bom))
  return { text, encoding, bom }
}

function declaredEncoding(head: Uint8Array): string | undefined {
  const ascii = String.fromCharCode(...head)
  return /^\s*<\?xml[^>]*?encoding\s*=\s*["']([A-Za-z][\w.-]*)["']/u.exec(ascii)?.[1]?.toLowerCase()
}

function decoder(encoding: string): { decode(bytes: Uint8Array): string } {
  let platform: TextDecoder
  try {
    platform = new TextDecoder(encoding, { fatal: true, ignoreBOM: true })
  } catch (cause) {
    throw new OseError(
      'encoding-not-supported',
      `The document declares the encoding "${encoding}", which this platform cannot read. Convert it to UTF-8.`,
      { cause },
    )
  }
  return {
    decode(bytes) {
      try {
        return platform.decode(bytes)
      } catch (cause) {
        throw new OseError(
          'encoding-invalid',
          `The document says it is ${encoding}, and holds bytes that are not. Save it again as UTF-8.`,
          { cause },
        )
      }
    },
  }
}
