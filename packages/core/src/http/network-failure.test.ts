import { describe, expect, it } from 'vitest'
import { HttpFailed } from './http-error'
import { codeOf, networkFailure } from './network-failure'

const coded = (code: unknown, cause?: unknown) => Object.assign(new Error('x', { cause }), { code })

describe('networkFailure', () => {
  it('gives a failure of ours as it is', () => {
    const failure = { code: 'http-too-large', reason: 'a', cure: 'b' } as const
    expect(networkFailure(new HttpFailed(failure))).toBe(failure)
  })

  it.each([
    'CERT_HAS_EXPIRED',
    'ERR_TLS_CERT_ALTNAME_INVALID',
    'ERR_SSL_WRONG_VERSION_NUMBER',
    'DEPTH_ZERO_SELF_SIGNED_CERT',
    'SELF_SIGNED_CERT_IN_CHAIN',
    'UNABLE_TO_VERIFY_LEAF_SIGNATURE',
    'HOSTNAME_MISMATCH',
  ])('%s: a certificate', (code) => {
    expect(networkFailure(coded(code))).toEqual({
      code: 'http-certificate',
      reason: `its certificate is not trusted (${code})`,
      cure: 'Check the address; a certificate of your own authority is made known to the platform (NODE_EXTRA_CA_CERTS).',
      facts: { code },
    })
  })

  it('a name that leads to a private address', () => {
    expect(networkFailure(coded('OSE_PRIVATE_ADDRESS'))).toMatchObject({ code: 'http-private-address' })
  })

  const cure = 'Check the address and the network, then try again.'

  it.each(['ECONNREFUSED', 'NO_CERT_HERE'])('%s: the network', (code) => {
    expect(networkFailure(new TypeError('fetch failed', { cause: coded(code) }))).toEqual({
      code: 'http-network',
      reason: `the connection failed (${code})`,
      cure,
      facts: { code },
    })
  })

  it('without a code it says the innermost words, redacted', () => {
    const cause = new Error('no https://me:hunter2@example.org/x?a=hunter2')
    const error = new TypeError('fetch failed', { cause: new Error('middle', { cause }) })
    const reason = 'the connection failed (no https://example.org/x)'
    expect(networkFailure(error)).toEqual({ code: 'http-network', reason, cure })
    expect(networkFailure(new Error('outer', { cause: 'no error' })).reason).toBe('the connection failed (outer)')
  })

  it.each([[undefined], ['words'], [null], [new Error('')]])('%s says nothing', (error) => {
    expect(networkFailure(error)).toEqual({ code: 'http-network', reason: 'the connection failed', cure })
  })
})

describe('codeOf', () => {
  it.each<[string, unknown, string | undefined]>([
    ['of the error itself, before that of its cause', coded('EOUTER', coded('EINNER')), 'EOUTER'],
    ['of the cause', new Error('x', { cause: coded('EINNER') }), 'EINNER'],
    ['of the first of several', new AggregateError([coded('EFIRST'), coded('ESECOND')]), 'EFIRST'],
    ['of the cause of several', new AggregateError([coded('EFIRST')], 'x', { cause: coded('ECAUSE') }), 'ECAUSE'],
    ['a number is none', coded(12), undefined],
    ['words are none', coded('not a code'), undefined],
    ['words around one are none', coded('ECONNRESET at 1'), undefined],
    ['words before one are none', coded('at ECONNRESET'), undefined],
    ['two letters are none', coded('EA'), undefined],
    ['three letters are one', coded('E_2'), 'E_2'],
    ['42 characters are none', coded('E'.repeat(42)), undefined],
    ['41 characters are one', coded('E'.repeat(41)), 'E'.repeat(41)],
    ['what is no error has none', { code: 'EPLAIN' }, undefined],
  ])('%s', (_, error, code) => {
    expect(codeOf(error)).toBe(code)
  })

  it('ends where causes go round in circles, or on and on', () => {
    const circle: Error & { cause?: unknown } = new Error('x')
    circle.cause = circle
    expect(codeOf(circle)).toBeUndefined()
    expect(networkFailure(circle).reason).toBe('the connection failed (x)')
    const nested = (depth: number): Error =>
      depth === 0 ? coded('EDEEP') : new Error(`${depth}`, { cause: nested(depth - 1) })
    expect([codeOf(nested(7)), codeOf(nested(8))]).toEqual(['EDEEP', undefined])
  })
})
