import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest'
import { written } from '../__fixtures__/documents'
import { runOse, temporaryFolder } from '../__fixtures__/run-ose'

const directory = fileURLToPath(new URL('../../../../examples/data/directory.yaml', import.meta.url))
const search = (...argv: string[]) => runOse(['experts', 'search', '--software', 'Moteur A', ...argv, '--json'])
let folder = ''
let dead = ''
let asked = 0
const server = createServer((_, response) => {
  asked += 1
  response.writeHead(500).end()
})
beforeEach(() => {
  asked = 0
})
beforeAll(async () => {
  folder = await temporaryFolder()
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', () => resolve()))
  dead = `http://127.0.0.1:${(server.address() as AddressInfo).port}/list.json?token=hidden`
})
afterAll(() => server.close())

describe('ose experts search', () => {
  test('experts and sources', async () => {
    const { exit, documents } = await search('--territory', 'FR', '--directory', directory)
    expect(exit).toBe(0)
    expect(documents.map((document) => Object.keys(document))).toEqual([['experts', 'sources']])
    const [{ experts, sources } = {}] = documents
    expect((experts as readonly object[]).length).toBeGreaterThan(0)
    expect(experts).toContainEqual(expect.objectContaining({ expert: expect.any(Object), reasons: expect.any(Array) }))
    expect(sources).toEqual([expect.objectContaining({ status: 'ok' })])
  })

  test('a dead source is reported, and is no exit', async () => {
    const bad = await written(folder, 'bad.yaml', 'schemaVersion: "1"\nexperts: 3\n')
    const { exit, stdout, documents } = await search(
      '--directory',
      dead,
      '--directory',
      directory,
      '--directory',
      bad,
      '--directory',
      join(folder, 'none.json'),
    )
    expect(exit).toBe(0)
    const { sources } = documents[0] as unknown as { sources: readonly { status: string }[] }
    expect(sources.map(({ status }) => status)).toEqual(['unavailable', 'ok', 'unavailable', 'unavailable'])
    expect(stdout).not.toContain('hidden')
  })

  test('all dead: exit 3, with the reasons', async () => {
    const { exit, documents } = await search('--directory', dead, '--private-addresses')
    expect([exit, asked]).toEqual([3, 1])
    expect(documents).toEqual([
      { experts: [], sources: [{ id: expect.any(String), status: 'unavailable', reason: expect.any(String) }] },
    ])
  })

  test('a private address is not asked unless that is said', async () => {
    const { exit, stdout } = await search('--directory', dead)
    expect([exit, asked]).toEqual([3, 0])
    expect(stdout).toContain('private')
  })

  test('no directory is built in', async () => {
    expect(await search()).toMatchObject({ exit: 2, documents: [{ file: null, error: { code: 'usage' } }] })
  })

  test('credentials in an address are refused and never shown', async () => {
    const { exit, stdout, stderr } = await search('--directory', 'https://user:secret@directory.example.org/')
    expect(exit).toBe(2)
    expect(stdout + stderr).not.toContain('secret')
  })

  test('one bad entry is said, and is no exit; an unknown name gets the nearest', async () => {
    const entry = (id: string, siren: string) => ({
      id,
      name: `Firm ${id}`,
      ids: [{ scheme: 'SIREN', value: siren }],
      offers: [{ value: 'Moteur A', source: 'https://facts.example.org/', date: '2026-05-04' }],
    })
    const text = JSON.stringify({
      schemaVersion: '1',
      id: 'half',
      name: 'Half',
      licence: 'CC0-1.0',
      date: '2026-11-01',
      provenance: { publisher: 'Fictitious publisher', inclusion: 'Made up.', interests: [] },
      experts: [entry('good', '000 000 018'), entry('bad', '000000019')],
    })
    const half = await written(folder, 'half.json', text)
    const { exit, documents } = await search('--directory', half)
    expect(exit).toBe(0)
    expect(documents[0]).toMatchObject({
      sources: [{ id: 'half', status: 'partial', count: 1, reason: expect.stringContaining('1 of 2') }],
    })
    expect(Object.keys(documents[0] ?? {})).toEqual(['experts', 'sources'])
    const unknown = ['experts', 'search', '--software', 'Moteur', '--directory', half, '--lang', 'fr']
    expect((await runOse([...unknown, '--json'])).documents[0]).toMatchObject({
      unknownSoftware: [{ asked: 'Moteur', nearest: ['Moteur A'] }],
    })
    const { stdout } = await runOse(unknown)
    expect(stdout).toContain('ne connaît « Moteur ». Vouliez-vous dire : Moteur A (half) ?')
    expect(stdout).toContain('incomplet')
  })

  test('a wrong query is a wrong call', async () => {
    expect(await search('--territory', 'Gascogne', '--directory', directory)).toMatchObject({
      exit: 2,
      documents: [{ error: { code: 'query-invalid' } }],
    })
  })

  test.each([
    ['Rhône', /--territory FRK26/u],
    ['italie', /--territory IT\b/u],
    ['Lyon', /such as FR, FRK, FRK2 or FRK26; no country of NUTS is called LY/u],
    ['Roma', /"Roma" is no NUTS code/u],
  ])('--territory %s is refused, with what to write', async (territory, says) => {
    const { exit, documents } = await search('--territory', territory, '--directory', directory)
    expect([exit, documents[0]?.error?.message]).toEqual([2, expect.stringMatching(says)])
  })

  test('--language French is refused, with the code; fr-BE is fr', async () => {
    const wrong = await search('--language', 'French', '--directory', directory)
    expect([wrong.exit, wrong.documents[0]?.error?.message]).toEqual([2, expect.stringContaining('--language fr')])
    const { exit, documents } = await search('--language', 'fr-BE', '--directory', directory)
    expect(exit).toBe(0)
    expect(JSON.stringify(documents)).toContain('"criterion":"language","relation":"serves","value":"fr"')
  })

  test('people read who, why and from where', async () => {
    const { stdout } = await runOse([
      'experts',
      'search',
      '--software',
      'Moteur A',
      '--directory',
      directory,
      '--lang',
      'fr',
    ])
    expect(stdout).toContain('propose des services pour Moteur A')
    expect(stdout).toContain('Concurrence')
  })
})
