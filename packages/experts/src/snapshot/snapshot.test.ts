import { createTestServer } from '@opensource-experts/core/testing'
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest'
import { asked, secret, sourceFixtures } from '../__fixtures__/sources'
import { parseDirectory } from '../directory/parse-directory'
import { federate } from '../federate/federate'
import { openSnapshot } from './open-snapshot'
import { type Snapshot, takeSnapshot } from './take-snapshot'

const server = createTestServer(Object.assign({}, ...sourceFixtures.map(({ answers }) => answers)), {
  beforeAll,
  afterEach,
  afterAll,
})
const http = { resolve: async () => ['93.184.216.34'], sleep: async () => {}, retries: 0 }
const sources = () => sourceFixtures.map(({ create }) => create({ http, now: () => asked }))
const take = () => takeSnapshot(sources(), { date: '2026-11-02' })
const reading =
  ({ files }: Pick<Snapshot, 'files'>) =>
  async (name: string) => {
    const file = files.find((each) => each.name === name)
    if (!file) throw new Error('ENOENT')
    return new TextEncoder().encode(file.text)
  }

describe('a snapshot', () => {
  it('holds a directory file for each source, its digest and its licence, and no key', async () => {
    const { files, manifest } = await take()
    expect(files.map(({ name }) => name)).toEqual([...sourceFixtures.map(({ id }) => `${id}.json`), 'manifest.json'])
    expect(manifest.sources).toContainEqual(
      expect.objectContaining({ id: 'sill', status: 'ok', licence: 'etalab-2.0', date: '2026-11-02', count: 2 }),
    )
    for (const { name, text } of files.slice(0, -1))
      expect(parseDirectory(text, { file: name }).id).toBe(name.slice(0, -5))
    expect(JSON.stringify(files)).not.toContain(secret)
  })

  it('gives the answer of its day without a network, and says so', async () => {
    const taken = await take()
    const before = await federate(sources()).search({ software: ['Exemple Annuaire'] })
    const { length } = server.requests
    const { date, directories } = await openSnapshot(reading(taken))
    const after = await federate(directories).search({ software: ['Exemple Annuaire'] })
    expect(server.requests).toHaveLength(length)
    expect([date, after.experts]).toEqual(['2026-11-02', before.experts])
    expect(new Set(after.sources.map(({ status }) => status))).toEqual(new Set(['stale']))
    expect(after.sources[0]).toMatchObject({ date: '2026-11-02', reason: /snapshot of 2026-11-02/u })
    expect(after.competition).toBe('unknown')
  })

  it('keeps what was unavailable, with its reason', async () => {
    server.use({ [sourceFixtures[0]?.first ?? '']: { status: 503 } })
    const taken = await take()
    expect(taken.manifest.sources[0]).toMatchObject({ id: 'cnll', status: 'unavailable', reason: /503/u })
    const { directories } = await openSnapshot(reading(taken))
    expect(await directories[0]?.provenance()).toMatchObject({ status: 'unavailable', reason: /503/u })
  })

  it.each<[string, (text: string) => string, RegExp]>([
    ['is changed', (text) => text.replace('Coop', 'Corp'), /digest differs/u],
    ['is cut', (text) => text.slice(0, 50), /digest differs/u],
  ])('a file that %s is unavailable, beside the others', async (_, change, reason) => {
    const { files } = await take()
    const spoilt = files.map(({ name, text }) => ({ name, text: name === 'cnll.json' ? change(text) : text }))
    const { directories } = await openSnapshot(reading({ files: spoilt }))
    const { sources: said } = await federate(directories).search({})
    expect(said.map(({ status }) => status)).toEqual(['unavailable', ...Array(5).fill('stale')])
    expect(said[0]).toMatchObject({ reason })
  })

  it.each(['../secret.json', '/etc/passwd', 'a/b.json', 7, 'manifest'])('never reads %j', async (file) => {
    const read: string[] = []
    const manifest = { schemaVersion: '1', date: '2026-11-02', sources: [{ id: 'a', status: 'ok', file }] }
    const { directories } = await openSnapshot(async (name) => {
      read.push(name)
      return new TextEncoder().encode(JSON.stringify(manifest))
    })
    expect(read).toEqual(['manifest.json'])
    expect(await directories[0]?.provenance()).toMatchObject({ status: 'unavailable' })
  })

  it.each([
    '',
    '7',
    '[]',
    '{}',
    '{"schemaVersion":"2","date":"2026-11-02","sources":[]}',
    '{"schemaVersion":"1","date":"2026-11-02","sources":[{"id":"a"},{"id":"a"}]}',
  ])('is none where its manifest is %j', async (text) => {
    await expect(openSnapshot(async () => new TextEncoder().encode(text))).rejects.toMatchObject({
      code: 'snapshot-invalid',
    })
  })

  it.each([
    [null, { date: '2026-11-02' }],
    [[{}], { date: '2026-11-02' }],
    [[], {}],
    [[], { date: 'today' }],
  ])('is not taken of %j, %j', async (of, options) => {
    await expect(takeSnapshot(of as never, options as never)).rejects.toMatchObject({ code: 'input-invalid' })
  })
})
