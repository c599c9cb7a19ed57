import { existsSync, readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { createTestServer, type TestAnswer } from '@opensource-experts/core/testing'
import { afterAll, afterEach, beforeAll, expect, it } from 'vitest'
import { lastVisit } from './last-visit'

const repository = 'https://git.example.org/annuaire'
const address = `GET https://archive.softwareheritage.org/api/1/origin/${repository}/visit/latest/`
const server = createTestServer({}, { beforeAll, afterEach, afterAll })
const options = { http: { retries: 0, resolve: async () => ['93.184.216.34'] } }
const visit = { date: '2026-01-01T23:30:00-01:00', status: 'full', snapshot: 'c'.repeat(40), type: 'git', visit: 12 }

it('says when, how wholly, and which snapshot', async () => {
  server.use({ [address]: { json: visit } })
  expect(await lastVisit(repository, options)).toEqual({
    date: '2026-01-02',
    status: 'full',
    snapshot: `swh:1:snp:${'c'.repeat(40)}`,
  })
  server.use({ [address]: { json: { ...visit, snapshot: null, status: 'partial' } } })
  expect(await lastVisit(repository, options)).toEqual({ date: '2026-01-02', status: 'partial' })
})

it('404: it has no visit of that address, which is an answer', async () => {
  server.use({ [address]: { status: 404, json: { exception: 'NotFoundExc' } } })
  expect(await lastVisit(repository, options)).toBeUndefined()
})

it.each<[string, TestAnswer]>([
  ['500', { status: 500 }],
  ['HTML', { body: '<html>', headers: { 'content-type': 'text/html' } }],
  ['another shape', { json: { hello: 1 } }],
])('%s: unavailable', async (_, answer) => {
  server.use({ [address]: answer })
  await expect(lastVisit(repository, options)).rejects.toMatchObject({ code: 'source-unavailable' })
})

it('an address cannot lead elsewhere', async () => {
  server.use({ 'GET https://archive.softwareheritage.org/api/1/origin/x%3Fy%23z/visit/latest/': { json: visit } })
  await lastVisit('x?y#z', options)
  expect(new URL(server.requests[0]?.url ?? '').host).toBe('archive.softwareheritage.org')
})

const sample = fileURLToPath(
  new URL('../../../../../shared/samples/experts/synthetic/swh.visit.latest.json', import.meta.url),
)
it.skipIf(!existsSync(sample))('reads the sample', async () => {
  server.use({ [address]: { json: JSON.parse(readFileSync(sample, 'utf8')) as unknown } })
  expect(await lastVisit(repository, options)).toEqual({
    date: '2026-01-01',
    status: 'full',
    snapshot: `swh:1:snp:${'c'.repeat(40)}`,
  })
})
