import { createTestServer } from '@opensource-experts/core/testing'
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest'
import { asked, type SourceFixture, secret, sourceFixtures } from '../__fixtures__/sources'
import type { SourceOptions } from '../receive/source-options'
import { createNetherlands } from './netherlands'

const server = createTestServer(Object.assign({}, ...sourceFixtures.map(({ answers }) => answers)), {
  beforeAll,
  afterEach,
  afterAll,
})
const http = { resolve: async () => ['93.184.216.34'], sleep: async () => {}, random: () => 0 }
const fixture = (id: string) => sourceFixtures.find((each) => each.id === id) as SourceFixture
const make = (id: string, options: SourceOptions = {}) => fixture(id).create({ http, now: () => asked, ...options })
const known = async (id: string) => {
  const { directory, leftOut } = await make(id).read()
  return { experts: directory.experts.map(({ id: _, ...expert }) => expert), software: directory.software, leftOut }
}

describe('what each source says', () => {
  it('CNLL: offers with SIREN, the day of asking, the page of the firm', async () => {
    const fact = (value: string, number: number) => ({
      value,
      source: `https://annuaire.cnll.fr/societes/${number}`,
      date: '2026-11-02',
    })
    expect(await known('cnll')).toEqual({
      experts: [
        {
          name: 'Coop Exemple SCOP',
          ids: [{ scheme: 'SIREN', value: '000000018' }],
          offers: [fact('Exemple Annuaire', 1), fact('Moteur A', 1)],
        },
        {
          name: 'Exemple Libre SAS',
          ids: [{ scheme: 'SIREN', value: '000000026' }],
          offers: [fact('Exemple Annuaire', 2)],
        },
      ],
      software: [
        { id: 'sill-101', name: 'Exemple Annuaire', sill: 101 },
        { id: 'sill-102', name: 'Moteur A', sill: 102 },
      ],
      leftOut: 0,
    })
  })

  it('Comptoir: offers of the day of its export, firms and no person, absent identifiers as empty lists', async () => {
    expect(await known('comptoir')).toEqual({
      experts: [
        {
          name: 'COOP EXEMPLE',
          website: 'https://coop.example',
          offers: [
            {
              value: 'Exemple Annuaire',
              source: 'https://comptoir-du-libre.org/fr/softwares/9001',
              date: '2026-10-01',
            },
          ],
        },
      ],
      software: [
        {
          id: 'comptoir-9001',
          name: 'Exemple Annuaire',
          repository: 'https://git.example.org/annuaire',
          wikidata: 'Q1000001',
          sill: 101,
        },
        { id: 'comptoir-9002', name: 'Sans lien' },
      ],
      leftOut: 0,
    })
  })

  it('SILL: both shapes, entry by entry', async () => {
    const { experts, software } = await known('sill')
    expect(software).toEqual([
      {
        id: 'sill-101',
        name: 'Exemple Annuaire',
        aliases: ['Example Directory'],
        repository: 'https://git.example.org/annuaire',
        wikidata: 'Q1000001',
        sill: 101,
      },
      { id: 'sill-102', name: 'Moteur A', wikidata: 'Q1000002', sill: 102 },
    ])
    expect(experts).toMatchObject([
      { name: 'Coop Exemple', ids: [{ value: '000000018' }], website: 'https://coop.example' },
      { name: 'Exemple Libre', ids: [{ value: '000000026' }], offers: [{ value: 'Moteur A' }] },
    ])
  })

  it.each(['publiccode', 'netherlands'])('%s: contractors maintain, and offer nothing that was said', async (id) => {
    const { experts } = await known(id)
    expect(experts).toHaveLength(1)
    expect(experts[0]).toMatchObject({ name: 'Coop Exemple', maintains: [{ value: 'Annuaire', date: '2026-11-02' }] })
    expect(experts[0]).not.toHaveProperty('offers')
    expect(JSON.stringify(experts)).not.toContain('p@coop')
  })

  it('Developers Italia: contracts that have ended, and contractors without a contract, name nobody', async () => {
    const { experts, software } = await known('developers-italia')
    expect(experts.map(({ name }) => name)).toEqual(['Coop Exemple', 'Dernier Jour'])
    expect(software?.map(({ name }) => name)).toEqual(['Annuaire', 'Moteur A', 'Interne'])
  })

  it('a software is found by name, SILL, Wikidata and repository', async () => {
    for (const software of [
      'exemple annuaire',
      'sill:101',
      'wikidata:Q1000001',
      'https://git.example.org/annuaire.git',
    ])
      expect((await make('sill').search({ software: [software] })).experts).toHaveLength(1)
  })
})

describe('pages', () => {
  const page = (name: string, next: string | null) => ({
    json: {
      data: [
        {
          url: `https://git.example.org/${name}`,
          publiccodeYml: `publiccodeYmlVersion: '0'\nname: ${name}\nurl: https://git.example.org/${name}\n`,
        },
      ],
      links: { next },
    },
  })
  const { first } = fixture('developers-italia')

  it('are followed to the end', async () => {
    server.use({ [first]: [page('A', '?page%5Bafter%5D=x'), page('B', '?page%5Bafter%5D=y'), page('C', null)] })
    const { directory } = await make('developers-italia').read()
    expect(directory.software?.map(({ name }) => name)).toEqual(['A', 'B', 'C'])
    expect(server.requests.map(({ url }) => new URL(url).searchParams.get('page[after]'))).toEqual([null, 'x', 'y'])
    expect(server.requests.every(({ url }) => new URL(url).searchParams.get('page[size]') === '100')).toBe(true)
  })

  it('end where they are too many, and the source is partial', async () => {
    server.use({ [first]: [page('A', '?page%5Bafter%5D=x'), page('B', '?page%5Bafter%5D=y')] })
    const source = make('developers-italia', { maxPages: 2 })
    expect(await source.provenance()).toMatchObject({ status: 'partial', reason: /more than 2 pages/u })
  })

  it.each([
    ['another host', 'https://evil.example.org/v1/software?page=2', /another place/u],
    ['another path', '/v1/other?x=1', /another place/u],
    ['no address', 'https://', /no address/u],
    ['the same page', '?page%5Bsize%5D=100', /repeat/u],
  ])('that lead to %s are a fault', async (_, next, reason) => {
    server.use({ [first]: page('A', next) })
    const source = make('developers-italia')
    expect(await source.provenance()).toMatchObject({ status: 'unavailable', reason: expect.stringMatching(reason) })
    expect(server.requests).toHaveLength(1)
  })
})

describe('entries that are wrong', () => {
  it('are left out, and the source is partial', async () => {
    server.use({
      [fixture('cnll').first]: {
        json: [
          null,
          7,
          { sill_id: 1, prestataires: [] },
          { nom: 'A', sill_id: 2, prestataires: null },
          {
            nom: 'B',
            sill_id: 3,
            prestataires: [{ nom: 'Firm', siren: '000000019', url: 'javascript:x' }, { siren: '000000018' }],
          },
        ],
      },
    })
    const source = make('cnll')
    expect(await source.provenance()).toMatchObject({ status: 'partial', count: 1, leftOut: 4 })
    const { experts } = await source.search({ software: ['B'] })
    expect(experts).toMatchObject([
      { expert: { name: 'Firm', offers: [{ source: 'https://annuaire.cnll.fr/api/prestataires-sill.json' }] } },
    ])
    expect(experts[0]?.expert).not.toHaveProperty('ids')
  })

  it('name what is only a number that does not check', async () => {
    server.use({
      [fixture('cnll').first]: { json: [{ nom: 'B', sill_id: 3, prestataires: [{ nom: 'F', siren: 'x' }] }] },
    })
    expect(await make('cnll').provenance()).toMatchObject({
      status: 'partial',
      leftOut: 0,
      reason: /SIREN does not check/u,
    })
  })

  it('homonyms are told apart by their id', async () => {
    server.use({
      [fixture('cnll').first]: {
        json: [1, 2].map((sill_id) => ({
          nom: 'Same',
          sill_id,
          prestataires: [{ nom: `F${sill_id}`, url: `https://f.example/${sill_id}` }],
        })),
      },
    })
    const page = await make('cnll').search({ software: ['same'] })
    expect(page.homonyms).toMatchObject([{ asked: 'same', meanings: [{ id: 'sill-1' }, { id: 'sill-2' }] }])
    expect((await make('cnll').search({ software: ['sill:2'] })).experts).toMatchObject([{ expert: { name: 'F2' } }])
  })
})

describe('a kept answer', () => {
  it('is used while fresh, and is stale where the source is down', async () => {
    const cache = new Map<string, unknown>()
    const { first } = fixture('cnll')
    await make('cnll', { cache }).search({})
    expect(await make('cnll', { cache }).provenance()).toMatchObject({ status: 'ok', count: 2 })
    expect(server.requests).toHaveLength(1)
    server.use({ [first]: { status: 503 } })
    const later = make('cnll', { cache, now: () => asked + 86_400_000 })
    expect((await later.search({ software: ['Moteur A'] })).experts).toHaveLength(1)
    expect(await later.provenance()).toMatchObject({ status: 'stale', date: '2026-11-02', reason: /503/u })
  })

  it.each([null, 7, 'x', {}, { at: 1, directory: {} }, { at: '1', directory: null }, { at: 9e15, directory: {} }])(
    'that is %j is none',
    async (kept) => {
      const cache = { get: () => kept, set: () => Promise.reject(new Error('full')) }
      expect(await make('cnll', { cache }).provenance()).toMatchObject({ status: 'ok' })
    },
  )
})

describe('calls that are wrong', () => {
  it.each([null, 7, { address: 7 }, { cache: {} }, { maxPages: 0 }, { http: 'x' }])('%j is refused', (options) => {
    for (const { create } of sourceFixtures.filter(({ id }) => id === 'cnll' || id === 'sill'))
      expect(() => create(options as never)).toThrow(expect.objectContaining({ code: 'input-invalid' }))
  })

  it('a key that is missing or no key is named and not shown', () => {
    for (const apiKey of [undefined, '', 'a\nb'])
      expect(() => createNetherlands({ apiKey: apiKey as string })).toThrow(
        expect.objectContaining({ code: 'source-key-missing' }),
      )
  })

  it('a key goes to the register alone, and into no answer', async () => {
    const source = make('netherlands')
    const said = JSON.stringify([await source.search({}), await source.provenance(), await source.read()])
    expect(server.requests.every(({ headers }) => headers['x-api-key'] === secret)).toBe(true)
    expect(said).not.toContain(secret)
  })
})
