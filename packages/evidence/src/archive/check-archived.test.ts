import { existsSync, readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { createTestServer, type TestAnswer } from '@opensource-experts/core/testing'
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest'
import type { EvidenceBundle } from '../model/bundle'
import { checkArchived, commitsOf } from './check-archived'

const address = 'POST https://archive.softwareheritage.org/api/1/known/'
const server = createTestServer({}, { beforeAll, afterEach, afterAll })
const now = Date.parse('2026-11-02T12:00:00Z')
const http = { retries: 0, resolve: async () => ['93.184.216.34'], now: () => now, sleep: async () => undefined }
const rev = (number: number) => `swh:1:rev:${number.toString(16).padStart(40, '0')}`
const many = (count: number) => Array.from({ length: count }, (_, at) => rev(at))
/** Even numbers are held. */
const said = (ids: readonly string[]): TestAnswer => ({
  json: Object.fromEntries(ids.map((id) => [id, { known: Number.parseInt(id.slice(-4), 16) % 2 === 0 }])),
})

describe('checkArchived', () => {
  it('asks a thousand a call, and says what is held', async () => {
    const all = many(2500)
    server.use({ [address]: [said(all.slice(0, 1000)), said(all.slice(1000, 2000)), said(all.slice(2000))] })
    const answer = await checkArchived([...all, ...all, 'a'.repeat(64)], { http })
    expect(answer).toMatchObject({
      status: 'whole',
      archive: 'archive.softwareheritage.org',
      asked: '2026-11-02',
      left: [],
      withoutIdentifier: 1,
    })
    expect([answer.known.length, answer.unknown.length]).toEqual([1250, 1250])
    expect(answer.known).toContain(rev(2))
    expect(server.requests.map(({ body }) => (JSON.parse(body) as unknown[]).length)).toEqual([1000, 1000, 500])
  })

  it('makes no more calls than it may, and goes on from there', async () => {
    const all = many(2500)
    server.use({ [address]: [said(all.slice(0, 1000)), said(all.slice(1000, 2000)), said(all.slice(2000))] })
    const first = await checkArchived(all, { http, mostCalls: 2 })
    expect(first).toMatchObject({ status: 'partial', reason: '2 calls were made, and no more are in one go.' })
    expect(first.left).toEqual(all.slice(2000))
    const second = await checkArchived(all, { http, before: JSON.parse(JSON.stringify(first)) as typeof first })
    expect([second.status, second.known.length, server.requests.length]).toEqual(['whole', 1250, 3])
  })

  it('allows itself 120 calls without a token, 1,200 with one', async () => {
    const all = many(121_000)
    server.use({ [address]: Array.from({ length: 121 }, (_, at) => said(all.slice(at * 1000, (at + 1) * 1000))) })
    expect((await checkArchived(all, { http })).left).toHaveLength(1000)
    expect(server.requests).toHaveLength(120)
    expect(server.requests[0]?.headers.authorization).toBeUndefined()
    server.use({ [address]: Array.from({ length: 121 }, (_, at) => said(all.slice(at * 1000, (at + 1) * 1000))) })
    expect(await checkArchived(all, { http, token: 'hunter2' })).toMatchObject({ status: 'whole', left: [] })
    expect(server.requests.at(-1)?.headers.authorization).toBe('Bearer hunter2')
  })

  it('asks again on another day for what was not held, and never for what was', async () => {
    server.use({ [address]: said([rev(1), rev(2)]) })
    const before = await checkArchived([rev(1), rev(2)], { http })
    server.use({ [address]: { json: { [rev(1)]: { known: true } } } })
    expect(await checkArchived([rev(1), rev(2)], { http, before })).toEqual(before)
    const later = await checkArchived([rev(1), rev(2)], { http: { ...http, now: () => now + 86_400_000 }, before })
    expect(later).toMatchObject({ known: [rev(1), rev(2)], unknown: [], asked: '2026-11-03' })
    expect(JSON.parse(server.requests.at(-1)?.body ?? '')).toEqual([rev(1)])
  })

  it('asked for rest, says until when; what it has is kept', async () => {
    const all = many(1500)
    const limit = {
      status: 429,
      headers: { 'x-ratelimit-remaining': '0', 'x-ratelimit-reset': String(now / 1000 + 2400) },
    }
    server.use({ [address]: [said(all.slice(0, 1000)), limit] })
    const kept: string[] = []
    const answer = await checkArchived(all, {
      http,
      keep: ({ status, known }) => kept.push(`${status} ${known.length}`),
    })
    expect(answer).toMatchObject({ status: 'partial', again: '2026-11-02T12:40:00.000Z' })
    expect([answer.known.length, answer.left.length, kept]).toEqual([500, 500, ['partial 500']])
  })

  it.each<[string, TestAnswer]>([
    ['HTML', { body: '<!doctype html>', headers: { 'content-type': 'text/html' } }],
    ['202', { status: 202, json: {} }],
    ['204', { status: 204 }],
    ['413', { status: 413 }],
    ['500', { status: 500 }],
    ['an empty object', { json: {} }],
    ['a list', { json: [] }],
    ['another shape', { json: { [rev(1)]: true } }],
    ['a cut body', { json: { [rev(1)]: { known: true } }, cut: 4 }],
    ['a redirect to a private address', { redirect: 'https://127.0.0.1/x' }],
    ['a broken connection', { broken: true }],
  ])('%s: unavailable, and nothing is called unknown', async (_, answer) => {
    server.use({ [address]: answer })
    const found = await checkArchived([rev(1)], { http, token: 'hunter2' })
    expect(found).toMatchObject({ status: 'unavailable', known: [], unknown: [], left: [rev(1)] })
    expect(found.reason).toMatch(/^Software Heritage at archive\.softwareheritage\.org is unavailable: /)
    expect(JSON.stringify(found)).not.toContain('hunter2')
  })

  it('can be ended', async () => {
    const call = checkArchived([rev(1)], { http, signal: AbortSignal.abort(new Error('enough')) })
    await expect(call).rejects.toThrow('enough')
  })

  it('refuses what is no id of a commit', async () => {
    await expect(checkArchived(['swh:1:dir:0'], { http })).rejects.toMatchObject({ code: 'input-invalid' })
  })

  const samples = fileURLToPath(new URL('../../../../../shared/samples/experts/synthetic/', import.meta.url))
  it.skipIf(!existsSync(samples))('reads the sample', async () => {
    const sample = (name: string) => JSON.parse(readFileSync(`${samples}swh.known.${name}.json`, 'utf8')) as string[]
    server.use({ [address]: { json: sample('response') } })
    const asked = sample('request')
    expect(await checkArchived(asked, { http })).toMatchObject({ known: [asked[0]], unknown: [asked[1]] })
    expect(JSON.parse(server.requests[0]?.body ?? '')).toEqual(asked)
  })
})

it('commitsOf: every commit that a bundle names, once', () => {
  const example = fileURLToPath(new URL('../../../../examples/data/bundle.json', import.meta.url))
  const bundle = JSON.parse(readFileSync(example, 'utf8')) as EvidenceBundle
  const named = [...new Set(JSON.stringify(bundle.evidence).match(/swh:1:rev:[0-9a-f]{40}/g))].sort()
  expect(commitsOf(bundle)).toEqual(named)
})
