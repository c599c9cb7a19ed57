import { existsSync, readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { createTestServer } from '@opensource-experts/core/testing'
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest'
import { asked } from '../__fixtures__/sources'
import { createCompaniesFr } from '../registers/companies-fr'
import { createCnll } from './cnll'
import { createComptoir } from './comptoir'
import { createDevelopersItalia } from './developers-italia'
import { createPubliccode } from './publiccode'
import { createSill } from './sill'

const folder = fileURLToPath(new URL('../../../../../shared/samples/experts/', import.meta.url))
const server = createTestServer({}, { beforeAll, afterEach, afterAll })
const options = { http: { resolve: async () => ['93.184.216.34'], retries: 0 }, now: () => asked }
const sample = (name: string) => readFileSync(`${folder}${name}`, 'utf8')
const json = (name: string) => ({ json: JSON.parse(sample(name)) as unknown })

// Samples are not of this repository: where they are not there, nothing is said.
describe.skipIf(!existsSync(folder))('each source against the sample of it', () => {
  it('CNLL', async () => {
    server.use({
      'GET https://annuaire.cnll.fr/api/prestataires-sill.json': json('synthetic/cnll.prestataires-sill.json'),
    })
    const { directory, issues } = await createCnll(options).read()
    expect([directory.experts.map(({ name }) => name), issues]).toEqual([
      ['Coop Exemple SCOP', 'Exemple Libre SAS'],
      [],
    ])
    expect(directory.software).toMatchObject([{ name: 'Exemple Annuaire', sill: 101 }])
  })

  it('Comptoir du Libre', async () => {
    server.use({
      'GET https://comptoir-du-libre.org/public/export/comptoir-du-libre_export_v1.json': json(
        'synthetic/comptoir-du-libre_export_v1.json',
      ),
    })
    const { directory, leftOut } = await createComptoir(options).read()
    expect([directory.date, leftOut]).toEqual(['2026-01-01', 0])
    expect(directory.experts).toMatchObject([{ name: 'COOP EXEMPLE', website: 'https://coop.example' }])
    expect(directory.software).toMatchObject([{ repository: 'https://git.example.org/annuaire', sill: 101 }])
  })

  it('the whole SILL of 27 January 2022, of which no entry is lost', async () => {
    server.use({ 'GET https://code.gouv.fr/sill/api/v2/catalogi.json': json('sill/sill-softwares.2022-01-27.json') })
    const list = JSON.parse(sample('sill/sill-softwares.2022-01-27.json')) as { wikidataId?: string }[]
    const { directory } = await createSill(options).read()
    expect(directory.software).toHaveLength(list.length)
    const withWikidata = directory.software?.filter(({ wikidata }) => wikidata !== undefined)
    expect(withWikidata).toHaveLength(list.filter(({ wikidataId }) => wikidataId !== undefined).length)
  })

  it('Developers Italia', async () => {
    const answer = JSON.parse(sample('synthetic/developers-italia.software.json')) as { links: object }
    server.use({
      'GET https://api.developers.italia.it/v1/software': [
        { json: answer },
        { json: { ...answer, data: [], links: { prev: null, next: null } } },
      ],
    })
    const { directory } = await createDevelopersItalia(options).read()
    expect(directory.experts).toMatchObject([{ name: 'Coop Exemple', maintains: [{}] }])
  })

  it('publiccode.yml: its contract has ended, so that it names nobody', async () => {
    const address = 'https://git.example.org/publiccode.yml'
    server.use({ [`GET ${address}`]: { body: sample('italia/publiccode.example.yml') } })
    const { directory } = await createPubliccode({ ...options, address }).read()
    expect([directory.experts, directory.software?.map(({ name }) => name)]).toEqual([[], ['Medusa']])
    const text = JSON.stringify(directory)
    expect(text).not.toMatch(/Francesco|dario|@/)
  })

  it('recherche-entreprises, and its refusal', async () => {
    const search = 'GET https://recherche-entreprises.api.gouv.fr/search'
    server.use({ [search]: json('synthetic/recherche-entreprises.search.json') })
    const register = createCompaniesFr(options)
    expect(await register.identify('000000018')).toMatchObject({
      name: 'COOP EXEMPLE',
      active: true,
      territories: [{ value: 'FRH03' }],
    })
    server.use({ [search]: { status: 400, ...json('synthetic/recherche-entreprises.error400.json') } })
    await expect(createCompaniesFr(options).identify('000000026')).rejects.toMatchObject({ code: 'source-unavailable' })
  })
})
