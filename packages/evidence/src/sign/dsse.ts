import { createHash, type KeyObject } from 'node:crypto'

/** DSSE (Dead Simple Signing Envelope) v1. */
export interface SignedEvidence {
  readonly payloadType: string
  /** The statement, in Base64. */
  readonly payload: string
  readonly signatures: readonly {
    /** SHA-256 of the public key (SPKI, DER), in hexadecimal. */
    readonly keyid: string
    /** Ed25519, in Base64. */
    readonly sig: string
  }[]
}

export const payloadType = 'application/vnd.in-toto+json'

/** What is signed: the type and the payload with their lengths, so that neither can be taken for a part of the other. */
export function preAuthEncoding(type: string, payload: Buffer): Buffer {
  return Buffer.concat([Buffer.from(`DSSEv1 ${Buffer.byteLength(type)} ${type} ${payload.length} `), payload])
}

export function keyIdOf(publicKey: KeyObject): string {
  return createHash('sha256')
    .update(publicKey.export({ type: 'spki', format: 'der' }))
    .digest('hex')
}
