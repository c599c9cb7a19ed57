import { sha256 } from '@noble/hashes/sha2.js'
import { bytesToHex } from '@noble/hashes/utils.js'

/** SHA-256 of a document, in lower-case hexadecimal. */
export function digest(document: Uint8Array): string {
  return bytesToHex(sha256(document))
}
