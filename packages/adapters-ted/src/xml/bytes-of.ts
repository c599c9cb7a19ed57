import { OseError } from '@opensource-experts/core'

/** What a notice may be given as: bytes, or any view of them. */
export type NoticeBytes = Uint8Array | ArrayBuffer | ArrayBufferView

/**
 * The bytes of a document as given; no copy where none is needed.
 * @throws OseError `input-invalid` for anything that is no bytes.
 */
export function bytesOf(call: string, document: unknown): Uint8Array {
  if (ArrayBuffer.isView(document)) {
    const { buffer, byteOffset, byteLength } = document
    const bytes = new Uint8Array(buffer, byteOffset, byteLength)
    // Memory that threads share changes while it is read, and is refused by decoders.
    return isShared(buffer) ? bytes.slice() : bytes
  }
  if (document instanceof ArrayBuffer || tagOf(document) === 'ArrayBuffer')
    return new Uint8Array(document as ArrayBuffer)
  if (isShared(document)) return new Uint8Array(document as ArrayBuffer).slice()
  throw notBytes(call, document)
}

/** Also of another realm, such as a frame or a test environment. */
function tagOf(value: unknown): string {
  return Object.prototype.toString.call(value).slice(8, -1)
}

function isShared(value: unknown): boolean {
  return tagOf(value) === 'SharedArrayBuffer'
}

function notBytes(call: string, document: unknown): OseError {
  const expected = 'the bytes of the notice: a Uint8Array, an ArrayBuffer or a view of one'
  const issue = { argument: 'document', path: '', code: 'not-bytes', expected, ...describe(document) }
  const message = `document must be ${expected}; found ${issue.found}; write ${issue.write}`
  return new OseError('input-invalid', `${call} cannot use its input: ${message}.`, {
    path: '',
    facts: { call, issues: [{ ...issue, message }], count: 1 },
  })
}

function describe(document: unknown): { readonly found: string; readonly write: string } {
  const write = 'new Uint8Array(await file.arrayBuffer()), or readFileSync(path)'
  if (typeof document !== 'string') {
    const found =
      document === null ? 'null' : typeof document === 'object' ? `an object (${tagOf(document)})` : typeof document
    return { found, write }
  }
  return document.trimStart().startsWith('<') || document.startsWith('\ufeff')
    ? {
        found: 'XML as a string',
        write: 'new TextEncoder().encode(xml); better the bytes of the file, which keep its encoding',
      }
    : { found: 'a string', write: 'readFileSync(path), if it is the path of a file' }
}
