import { createPrivateKey, createPublicKey, type KeyObject, sign } from 'node:crypto'
import { anyText, checkInput, type Leaf, OseError } from '@opensource-experts/core'
import type { EvidenceBundle } from '../model/bundle'
import { parseBundle } from '../verify/parse-bundle'
import { keyIdOf, payloadType, preAuthEncoding, type SignedEvidence } from './dsse'
import { statementOf } from './statement'

/** Never shown, whatever is wrong with it. */
const secretText: Leaf = (value) => {
  const wrong = anyText(value, {})
  return wrong ? { ...wrong, secret: true } : undefined
}

/**
 * Signs a bundle with Ed25519: an in-toto statement about it in a DSSE envelope, to be handed over beside it. It says who
 * stands behind the file, and nothing of whether it is true.
 *
 * @param options `privateKey`: PKCS #8 in PEM, not encrypted.
 * @throws OseError `input-invalid`, `bundle-invalid`, `signing-key-invalid`.
 */
export function signEvidence(bundle: EvidenceBundle, options: { readonly privateKey: string }): SignedEvidence {
  checkInput('signEvidence', { options: [{ members: { privateKey: secretText }, required: ['privateKey'] }, options] })
  parseBundle(bundle)
  const key = ed25519(() => createPrivateKey(options.privateKey), 'private key')
  const payload = Buffer.from(statementOf(bundle))
  return {
    payloadType,
    payload: payload.toString('base64'),
    signatures: [
      {
        keyid: keyIdOf(createPublicKey(key)),
        sig: sign(null, preAuthEncoding(payloadType, payload), key).toString('base64'),
      },
    ],
  }
}

/** The causes of the platform are left behind: they may hold parts of the key. */
export function ed25519(make: () => KeyObject, what: string): KeyObject {
  let key: KeyObject | undefined
  try {
    key = make()
  } catch {
    // Told below.
  }
  if (key?.asymmetricKeyType !== 'ed25519')
    throw new OseError(
      'signing-key-invalid',
      `The ${what} cannot be used: it is no Ed25519 key in PEM. Make one with: openssl genpkey -algorithm ed25519`,
    )
  return key
}
