import { createPublicKey, verify } from 'node:crypto'
import { anyText, checkInput, type Shape } from '@opensource-experts/core'
import type { EvidenceBundle } from '../model/bundle'
import { parseBundle } from '../verify/parse-bundle'
import { keyIdOf, payloadType, preAuthEncoding, type SignedEvidence } from './dsse'
import { ed25519 } from './sign-evidence'
import { statementOf } from './statement'

export interface CheckedSignature {
  readonly valid: boolean
  /** SHA-256 of the public key, in hexadecimal: the reader compares it with what the signer published. */
  readonly keyid: string
  /**
   * Why not. `other-type`: the envelope holds something else. `no-signature`: none by this key fits its content.
   * `other-bundle`: it is signed, about another file.
   */
  readonly reason?: 'other-type' | 'no-signature' | 'other-bundle'
}

const envelopeShape: Shape = {
  members: {
    payloadType: anyText,
    payload: anyText,
    signatures: { list: { members: { keyid: anyText, sig: anyText }, required: ['sig'], open: true } },
  },
  required: ['payloadType', 'payload', 'signatures'],
  open: true,
}

/**
 * Whether an envelope is signed by a key, and is about this bundle as it stands. Whether the evidence is true, `verifyEvidence`
 * says; whose the key is, has to be known from elsewhere.
 *
 * @param options `publicKey`: SPKI in PEM.
 * @throws OseError `input-invalid`, `bundle-invalid`, `signing-key-invalid`.
 */
export function checkSignature(
  bundle: EvidenceBundle,
  envelope: SignedEvidence,
  options: { readonly publicKey: string },
): CheckedSignature {
  checkInput('checkSignature', {
    envelope: [envelopeShape, envelope],
    options: [{ members: { publicKey: anyText }, required: ['publicKey'] }, options],
  })
  parseBundle(bundle)
  const key = ed25519(() => createPublicKey(options.publicKey), 'public key')
  const keyid = keyIdOf(key)
  if (envelope.payloadType !== payloadType) return { valid: false, keyid, reason: 'other-type' }
  const payload = Buffer.from(envelope.payload, 'base64')
  const signed = preAuthEncoding(payloadType, payload)
  // Which key it says to be of is a hint and no more.
  const fits = envelope.signatures
    .slice(0, 100)
    .some(({ sig }) => verify(null, signed, key, Buffer.from(sig, 'base64')))
  if (!fits) return { valid: false, keyid, reason: 'no-signature' }
  if (payload.toString('utf8') !== statementOf(bundle)) return { valid: false, keyid, reason: 'other-bundle' }
  return { valid: true, keyid }
}
