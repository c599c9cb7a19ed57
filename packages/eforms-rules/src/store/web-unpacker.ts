import { sha256 } from '@noble/hashes/sha2.js'
import { bytesToHex } from '@noble/hashes/utils.js'
import { mostBytes, type Unpacker } from './unpacker'

export const webUnpacker: Unpacker = {
  async digest(bytes) {
    // Pages without https do not have the browser's own.
    const { subtle } = globalThis.crypto ?? {}
    return bytesToHex(subtle ? new Uint8Array(await subtle.digest('SHA-256', Uint8Array.from(bytes))) : sha256(bytes))
  },
  async gunzip(bytes) {
    const stream = new Blob([Uint8Array.from(bytes)]).stream().pipeThrough(new DecompressionStream('gzip'))
    const chunks: Uint8Array[] = []
    let length = 0
    for (const reader = stream.getReader(); ; ) {
      const { value, done } = await reader.read()
      if (done) break
      length += value.length
      if (length > mostBytes) {
        await reader.cancel()
        throw new Error('it is too large')
      }
      chunks.push(value)
    }
    const whole = new Uint8Array(length)
    let at = 0
    for (const chunk of chunks) {
      whole.set(chunk, at)
      at += chunk.length
    }
    return whole
  },
}
