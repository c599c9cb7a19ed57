import { sha256 } from '@noble/hashes/sha2.js'
import { bytesToHex } from '@noble/hashes/utils.js'

interface HostProcess {
  getBuiltinModule?(name: string): HostCrypto | undefined
}

interface HostCrypto {
  createHash(name: 'sha256'): { update(bytes: Uint8Array): { digest(form: 'hex'): string } }
}

/** SHA-256 of a document, in lower-case hexadecimal. */
export function digest(document: Uint8Array): string {
  // Node, Deno and Bun hand out a hash of their own, without an import and many times as fast. That of a browser answers
  // later, when a plan has to be there now.
  const { process } = globalThis as { process?: HostProcess }
  const crypto = process?.getBuiltinModule?.('node:crypto')
  return crypto ? crypto.createHash('sha256').update(document).digest('hex') : bytesToHex(sha256(document))
}
