import { createHash, generateKeyPairSync, verify } from 'node:crypto'
import { readFileSync } from 'node:fs'
import { OseError } from '@opensource-experts/core'
import { describe, expect, it } from 'vitest'
import { digestOf } from '../digest/canonical'
import type { EvidenceBundle } from '../model/bundle'
import { checkSignature } from './check-signature'
import type { SignedEvidence } from './dsse'
import { signEvidence } from './sign-evidence'

const example = new URL('../../../../examples/data/bundle.json', import.meta.url)
const bundle = JSON.parse(readFileSync(example, 'utf8')) as EvidenceBundle
function pemPair(type: 'ed25519' | 'ed448' = 'ed25519') {
  const pair = type === 'ed25519' ? generateKeyPairSync('ed25519') : generateKeyPairSync('ed448')
  return {
    privateKey: pair.privateKey.export({ type: 'pkcs8', format: 'pem' }).toString(),
    publicKey: pair.publicKey.export({ type: 'spki', format: 'pem' }).toString(),
  }
}
const own = pemPair()
const signed = signEvidence(bundle, { privateKey: own.privateKey })

describe('a signed bundle', () => {
  it('is an in-toto statement in a DSSE envelope, signed over both lengths', () => {
    const statement = JSON.parse(Buffer.from(signed.payload, 'base64').toString()) as Record<string, unknown>
    expect(signed.payloadType).toBe('application/vnd.in-toto+json')
    expect(statement).toMatchObject({
      _type: 'https://in-toto.io/Statement/v1',
      subject: [
        { name: 'evidence', digest: { sha256: bundle.digest } },
        { name: 'bundle', digest: { sha256: digestOf(bundle) } },
      ],
    })
    // The encoding of the specification, written out by hand.
    const body = Buffer.from(signed.payload, 'base64')
    const text = Buffer.concat([Buffer.from(`DSSEv1 28 application/vnd.in-toto+json ${body.length} `), body])
    expect(verify(null, text, own.publicKey, Buffer.from(signed.signatures[0]?.sig ?? '', 'base64'))).toBe(true)
  })

  it('is checked with the public key, whose digest is told', () => {
    const der = Buffer.from(own.publicKey.replace(/-----[^-]+-----|\s/g, ''), 'base64')
    expect(checkSignature(bundle, signed, { publicKey: own.publicKey })).toEqual({
      valid: true,
      keyid: createHash('sha256').update(der).digest('hex'),
    })
  })

  it('is not one of another key, type or bundle', () => {
    const reasonOf = (of: EvidenceBundle, envelope: SignedEvidence, publicKey = own.publicKey) =>
      checkSignature(of, envelope, { publicKey }).reason
    expect(reasonOf(bundle, signed, pemPair().publicKey)).toBe('no-signature')
    expect(reasonOf(bundle, { ...signed, payloadType: 'text/plain' })).toBe('other-type')
    expect(reasonOf(bundle, { ...signed, signatures: [] })).toBe('no-signature')
    expect(reasonOf(bundle, { ...signed, signatures: [{ keyid: '', sig: 'AAAA' }] })).toBe('no-signature')
    const changed = Buffer.from(`${Buffer.from(signed.payload, 'base64')} `).toString('base64')
    expect(reasonOf(bundle, { ...signed, payload: changed })).toBe('no-signature')
    // What lies outside the digest of the evidence is covered too.
    expect(reasonOf({ ...bundle, notice: { privacy: {}, retention: {} } }, signed)).toBe('other-bundle')
    expect(reasonOf({ ...bundle, digest: '0'.repeat(64) }, signed)).toBe('other-bundle')
  })

  it.each<[string, string]>([
    ['no key', 'SECRETSECRET'],
    ['a key of another kind', pemPair('ed448').privateKey],
    ['a public key', own.publicKey],
  ])('is not made with %s, which is not shown', (_, privateKey) => {
    let error: unknown
    try {
      signEvidence(bundle, { privateKey })
    } catch (cause) {
      error = cause
    }
    expect(OseError.isInstance(error) && error.code).toBe('signing-key-invalid')
    expect(JSON.stringify([(error as Error).message, (error as OseError).facts])).not.toContain(privateKey.slice(0, 40))
  })
})
