import { createTestServer } from '@opensource-experts/core/testing'
import { afterAll, afterEach, beforeAll, describe, expect, test } from 'vitest'
import { written } from '../__fixtures__/documents'
import { runOse, temporaryFolder } from '../__fixtures__/run-ose'

const sill = 'GET https://code.gouv.fr/sill/api/v2/catalogi.json'
const packages = 'GET https://packages.ecosyste.ms/api/v1/packages/lookup'
const entry = (id: number, name: string, codeRepositoryUrl: string) => ({
  id,
  name: { fr: name },
  codeRepositoryUrl,
  providers: [],
  identifiers: [],
})
const server = createTestServer({}, { beforeAll, afterEach, afterAll })
const temporary = temporaryFolder()

const claimsOf = (project: object) =>
  JSON.stringify({
    schemaVersion: '1',
    tenderer: { name: 'Firm', ids: [] },
    window: { from: '2025-01-01', to: '2025-12-31' },
    people: [{ id: 'p1', emails: ['ada@firm.example'], basis: 'employee' }],
    projects: [{ name: 'Moteur A', repository: 'https://git.example.org/group/engine', ...project }],
  })
const ask = async (project: object, ...argv: string[]) =>
  runOse(['evidence', 'origin', await written(await temporary, 'claims.json', claimsOf(project)), ...argv])

describe('ose evidence origin', () => {
  test('the claimed place is where all say that it is: exit 0', async () => {
    server.use({ [sill]: { json: [entry(7, 'Moteur A', 'https://git.example.org/Group/engine.git')] } })
    const { exit, stdout } = await ask({}, '--source', 'sill')
    expect([exit, stdout]).toEqual([0, expect.stringContaining('Moteur A: developed where it is claimed')])
    expect(stdout).toMatch(/https:\/\/git\.example\.org\/Group\/engine\.git: sill, 20\d\d-/)
  })

  test('a directory and a registry name another place: side by side, exit 1, in French too', async () => {
    server.use({
      [sill]: { json: [entry(7, 'Autre nom', 'https://git.example.org/group/engine')] },
      [packages]: {
        json: [
          {
            name: 'engine',
            ecosystem: 'npm',
            purl: 'pkg:npm/engine',
            repository_url: 'https://fork.example.org/engine',
          },
        ],
      },
    })
    const software = { software: ['sill:7', 'pkg:npm/engine'] }
    const { exit, stdout } = await ask(software, '--source', 'sill', '--packages', '--lang', 'fr')
    expect(exit).toBe(1)
    expect(stdout).toContain('Moteur A : les sources divergent')
    expect(stdout).toContain('https://fork.example.org/engine: ecosystems (pkg:npm/engine)')
    const json = await ask(software, '--packages', '--json')
    expect(json.documents[0]).toMatchObject({
      origins: [{ state: 'elsewhere', places: [{ isClaimed: false, statements: [{ licence: 'CC-BY-SA-4.0' }] }] }],
      sources: [{ id: 'ecosystems', status: 'ok' }],
    })
  })

  test('nobody knows it: unknown, and exit 0; nobody answers: exit 3', async () => {
    server.use({ [sill]: { json: [entry(8, 'Autre', 'https://git.example.org/other')] } })
    const unknown = await ask({}, '--source', 'sill')
    expect([unknown.exit, unknown.stdout]).toEqual([0, expect.stringContaining('nothing against')])
    server.use({ [sill]: { status: 404 } })
    const dead = await ask({}, '--source', 'sill')
    expect([dead.exit, dead.stdout]).toEqual([3, expect.stringMatching(/sill\s+unavailable: .*404/)])
  })

  test('says that histories could not be compared where a place is none', async () => {
    server.use({ [sill]: { json: [entry(7, 'Moteur A', 'https://127.0.0.1/engine')] } })
    const { exit, stdout } = await ask({}, '--source', 'sill', '--histories')
    expect([exit, stdout]).toEqual([1, expect.stringContaining('the histories could not be compared: ')])
  })

  test('says when Software Heritage last looked at each place', async () => {
    const place = 'https://git.example.org/group/engine'
    const visits = `GET https://archive.softwareheritage.org/api/1/origin/${place}/visit/latest/`
    server.use({
      [sill]: { json: [entry(7, 'Moteur A', place)] },
      [visits]: [{ json: { date: '2026-01-01T00:00:00Z', status: 'full' } }, { status: 404 }, { status: 410 }],
    })
    const ask3 = () => ask({}, '--source', 'sill', '--swh')
    expect((await ask3()).stdout).toContain('seen by Software Heritage on 2026-01-01 (full)')
    expect((await ask3()).stdout).toContain('not known to Software Heritage under this address')
    expect((await ask3()).stdout).toContain('could not be asked: ')
  })

  test('asks nobody by itself: exit 2', async () => {
    expect((await ask({})).exit).toBe(2)
  })
})
