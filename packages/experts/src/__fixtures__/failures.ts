import type { HttpOptions } from '@opensource-experts/core/http'
import type { TestAnswer } from '@opensource-experts/core/testing'

/** As Node's fetch rejects where the certificate is not one that it trusts. */
const untrusted = async () => {
  const cause = Object.assign(new Error('self-signed certificate'), { code: 'DEPTH_ZERO_SELF_SIGNED_CERT' })
  throw new TypeError('fetch failed', { cause })
}

const json = { 'content-type': 'application/json' }

export interface Failure {
  readonly name: string
  readonly answer: TestAnswer
  readonly code: string | readonly string[]
  readonly http?: HttpOptions
}

/** Every way in which a source is known to fail, and what becomes of it. */
export const failures: readonly Failure[] = [
  {
    name: 'HTML',
    answer: { body: '<!doctype html><p>x', headers: { 'content-type': 'text/html' } },
    code: ['http-not-json', 'source-shape-unknown'],
  },
  { name: '202', answer: { status: 202, json: [] }, code: 'http-not-ready' },
  { name: '204', answer: { status: 204 }, code: 'http-no-content' },
  { name: '401', answer: { status: 401 }, code: 'http-status' },
  { name: '404', answer: { status: 404 }, code: 'http-status' },
  { name: '429 without Retry-After, without end', answer: { status: 429 }, code: 'http-status' },
  {
    name: '429 that asks for an hour',
    answer: { status: 429, headers: { 'retry-after': '3600' } },
    code: 'http-status',
  },
  { name: '500 without end', answer: { status: 500 }, code: 'http-status' },
  { name: 'null', answer: { body: 'null', headers: json }, code: 'source-shape-unknown' },
  { name: 'an empty text', answer: { body: '', headers: json }, code: ['http-not-json', 'source-shape-unknown'] },
  { name: 'an empty list', answer: { json: [] }, code: 'source-shape-unknown' },
  { name: 'a number', answer: { json: 7 }, code: 'source-shape-unknown' },
  { name: 'another shape', answer: { json: { hello: [{ world: 1 }] } }, code: 'source-shape-unknown' },
  { name: 'a list of another shape', answer: { json: [{ hello: 1 }, [], null, 'x'] }, code: 'source-shape-unknown' },
  { name: 'a cut body', answer: { json: [{ nom: 'A' }], cut: 5 }, code: ['http-cut-body', 'http-network'] },
  {
    name: 'another charset',
    answer: { body: new Uint8Array([0x5b, 0x22, 0xe9, 0x22, 0x5d]), headers: json },
    code: 'http-charset',
  },
  {
    name: 'a huge body',
    answer: { body: `[${' '.repeat(5000)}]`, headers: json },
    code: 'http-too-large',
    http: { maxBytes: 1000 },
  },
  {
    name: 'a slow drip',
    answer: { body: ' '.repeat(500), headers: json, dripMs: 20 },
    code: 'http-timeout',
    http: { totalMs: 80 },
  },
  { name: 'no answer', answer: { delayMs: 'never' }, code: 'http-timeout', http: { totalMs: 50 } },
  {
    name: 'a certificate that is not trusted',
    answer: { json: [] },
    code: 'http-certificate',
    http: { fetch: untrusted },
  },
  { name: 'a broken connection', answer: { broken: true }, code: 'http-network' },
  {
    name: 'a redirect to another host',
    answer: { redirect: 'https://other.example.org/x' },
    code: 'http-redirect-refused',
  },
  {
    name: 'a redirect to a private address',
    answer: { redirect: 'https://127.0.0.1/x' },
    code: ['http-private-address', 'http-redirect-refused'],
  },
  {
    name: 'a redirect to a private name, other hosts allowed',
    answer: { redirect: 'https://inside.example.org/x' },
    code: 'http-private-address',
    http: { otherHosts: true },
  },
]
