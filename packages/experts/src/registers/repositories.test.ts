import { OseError } from '@opensource-experts/core'
import { createTestServer } from '@opensource-experts/core/testing'
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest'
import { failures } from '../__fixtures__/failures'
import { asked } from '../__fixtures__/sources'
import { createRepositories } from './repositories'

const lookup = 'https://repos.ecosyste.ms/api/v1/repositories/lookup'
const known = {
  full_name: 'group/annuaire',
  owner: 'une-personne',
  html_url: 'https://git.example.org/group/annuaire',
  fork: true,
  source_name: 'origin/annuaire',
  archived: false,
  previous_names: ['old/annuaire'],
  license: 'eupl-1.2',
  last_synced_at: '2026-10-01T00:00:00Z',
}
const server = createTestServer({ [`GET ${lookup}`]: { json: known } }, { beforeAll, afterEach, afterAll })
const http = {
  resolve: async (name: string) => [name.startsWith('inside.') ? '10.0.0.7' : '93.184.216.34'],
  sleep: async () => {},
  random: () => 0,
}
const repositories = (more = {}) => createRepositories({ http: { ...http, ...more }, now: () => asked })

describe('repositories of ecosyste.ms', () => {
  it('says what a repository is, and no person', async () => {
    expect(await repositories().find(' https://git.example.org/group/annuaire ')).toEqual({
      name: 'group/annuaire',
      address: 'https://git.example.org/group/annuaire',
      fork: true,
      source: 'origin/annuaire',
      archived: false,
      previousNames: ['old/annuaire'],
      licenceOfCode: 'eupl-1.2',
      stated: `${lookup}?url=${encodeURIComponent('https://git.example.org/group/annuaire')}`,
      date: '2026-10-01',
      licence: 'CC-BY-SA-4.0',
    })
  })

  it('asks the inventory of the French State by its address, whose licence is not established', async () => {
    const base = 'https://ecosystem.code.gouv.fr/api/v1'
    server.use({ [`GET ${base}/repositories/lookup`]: { json: { ...known, fork: false, source_name: null } } })
    const french = createRepositories({ http, now: () => asked, address: `${base}/` })
    expect(french.about).toMatchObject({ address: base, licence: 'NOASSERTION' })
    const found = await french.find('https://git.example.org/group/annuaire')
    expect(found).toMatchObject({ fork: false, licence: 'NOASSERTION' })
    expect(found).not.toHaveProperty('source')
  })

  it('404: it does not have it, which is an answer; what is no address is not asked', async () => {
    server.use({ [`GET ${lookup}`]: { status: 404 } })
    expect(await repositories().find('https://git.example.org/none')).toBeUndefined()
    const before = server.requests.length
    await expect(repositories().find('annuaire')).rejects.toMatchObject({ code: 'query-invalid' })
    expect(server.requests).toHaveLength(before)
  })

  it.each(failures.filter(({ name }) => name !== '404'))(
    '$name: unavailable, and named',
    async ({ answer, code, http: more }) => {
      server.use({ [`GET ${lookup}`]: answer })
      const error: unknown = await repositories(more)
        .find('https://git.example.org/a')
        .catch((cause: unknown) => cause)
      if (!OseError.isInstance(error)) throw new Error(`it did not fail as it should: ${String(error)}`)
      expect([error.code, [code].flat().includes(String(error.facts.code))]).toEqual(['source-unavailable', true])
      expect(error.message).toContain('(repositories) is unavailable: ')
    },
  )
})
