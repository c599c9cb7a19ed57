import { OseError } from '@opensource-experts/core'
import { createTestServer } from '@opensource-experts/core/testing'
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest'
import { failures } from '../__fixtures__/failures'
import { asked } from '../__fixtures__/sources'
import { createEcosystems } from './ecosystems'

const lookup = 'https://packages.ecosyste.ms/api/v1/packages/lookup'
const known = {
  name: 'annuaire',
  ecosystem: 'pypi',
  purl: 'pkg:pypi/annuaire',
  repository_url: 'https://git.example.org/annuaire',
  registry_url: 'https://registry.example.org/annuaire',
  normalized_licenses: ['EUPL-1.2'],
  last_synced_at: '2026-10-01T00:00:00Z',
  maintainers: [{ login: 'une-personne', email: 'p@coop.example' }],
}
const server = createTestServer({ [`GET ${lookup}`]: { json: [known] } }, { beforeAll, afterEach, afterAll })
const http = {
  resolve: async (name: string) => [name.startsWith('inside.') ? '10.0.0.7' : '93.184.216.34'],
  sleep: async () => {},
  random: () => 0,
}
const ecosystems = (more = {}) => createEcosystems({ http: { ...http, ...more }, now: () => asked })

describe('packages of ecosyste.ms', () => {
  it.each([
    ['pkg:pypi/annuaire', 'purl', 'pkg:pypi/annuaire'],
    [' https://git.example.org/annuaire ', 'repository_url', 'https://git.example.org/annuaire'],
  ])('%s: which packages are meant, with their licence and no person', async (named, parameter, sent) => {
    expect(await ecosystems().identify(named)).toEqual([
      {
        name: 'annuaire',
        ecosystem: 'pypi',
        purl: 'pkg:pypi/annuaire',
        repository: 'https://git.example.org/annuaire',
        page: 'https://registry.example.org/annuaire',
        licences: ['EUPL-1.2'],
        source: `${lookup}?${parameter}=${encodeURIComponent(sent)}`,
        date: '2026-10-01',
        licence: 'CC-BY-SA-4.0',
      },
    ])
    expect(new URL(server.requests.at(-1)?.url ?? '').searchParams.get(parameter)).toBe(sent)
  })

  it('another address is asked in its place', async () => {
    server.use({ 'GET https://mirror.example.org/api/v1/packages/lookup': { json: [known] } })
    const mirror = createEcosystems({ http, now: () => asked, address: 'https://mirror.example.org/api/v1/' })
    expect(await mirror.identify('pkg:pypi/annuaire')).toHaveLength(1)
  })

  it('none is none, entries that cannot be used are left out, and a day to come is not believed', async () => {
    server.use({ [`GET ${lookup}`]: { json: [] } })
    expect(await ecosystems().identify('pkg:pypi/x')).toEqual([])
    server.use({
      [`GET ${lookup}`]: { json: [{}, { ...known, last_synced_at: '2030-01-01', repository_url: null }, 7] },
    })
    const [only, ...others] = await ecosystems().identify('pkg:pypi/x')
    expect(others).toEqual([])
    expect(only).toMatchObject({ date: '2026-11-02' })
    expect(only).not.toHaveProperty('repository')
  })

  it.each(['', 'annuaire', 'pkg:', 'javascript:1', 'https://user:hunter2@git.example.org/a'])(
    '%j is refused without asking',
    async (named) => {
      const error: unknown = await ecosystems()
        .identify(named)
        .catch((cause: unknown) => cause)
      expect(error).toMatchObject({ code: 'query-invalid' })
      expect(String(error)).not.toContain('hunter2')
      expect(server.requests).toEqual([])
    },
  )

  it.each([undefined, 7, {}])('%j is no name', async (named) => {
    await expect(ecosystems().identify(named as never)).rejects.toMatchObject({ code: 'input-invalid' })
  })

  // An empty list is an answer there: the package is not known.
  it.each(failures.filter(({ name }) => name !== 'an empty list'))(
    '$name: a typed error that names the source',
    async ({ answer, code, http: more }) => {
      server.use({ [`GET ${lookup}`]: answer })
      const error: unknown = await ecosystems(more)
        .identify('pkg:pypi/annuaire')
        .catch((cause: unknown) => cause)
      if (!OseError.isInstance(error)) throw new Error(`it did not fail as it should: ${String(error)}`)
      expect([error.code, error.facts.id]).toEqual(['source-unavailable', 'ecosystems'])
      expect([code].flat()).toContain(error.facts.code)
    },
  )
})
