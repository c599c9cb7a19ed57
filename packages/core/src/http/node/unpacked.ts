/// <reference types="node" />
import { pipeline, type Readable } from 'node:stream'
import { createBrotliDecompress, createGunzip, createInflate } from 'node:zlib'
import { tooLarge } from '../guard-body'
import { HttpFailed } from '../http-error'

/**
 * The body without its content coding, or undefined for a coding that is not known. Node's fetch takes a gzip body that
 * ends early for whole; these end with an error. The cap holds for what is packed too: empty blocks unpack to nothing.
 */
export function unpacked(body: Readable, coding: string, maxBytes: number): Readable | undefined {
  const unpacker = unpackerFor(coding)
  if (!unpacker) return undefined
  const counted = async function* (pieces: AsyncIterable<Uint8Array>) {
    let size = 0
    for await (const piece of pieces) {
      size += piece.byteLength
      if (size > maxBytes) throw new HttpFailed(tooLarge(maxBytes))
      yield piece
    }
  }
  // An error of any part shows on the unpacker, which is what is read.
  return pipeline(body, counted, unpacker, () => {})
}

function unpackerFor(coding: string) {
  if (coding === 'gzip' || coding === 'x-gzip') return createGunzip()
  if (coding === 'deflate') return createInflate()
  return coding === 'br' ? createBrotliDecompress() : undefined
}
