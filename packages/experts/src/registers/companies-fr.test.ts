import { OseError } from '@opensource-experts/core'
import { createTestServer } from '@opensource-experts/core/testing'
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest'
import { failures } from '../__fixtures__/failures'
import { asked } from '../__fixtures__/sources'
import { createCompaniesFr } from './companies-fr'
import { sizeOf } from './size-of'

const search = 'https://recherche-entreprises.api.gouv.fr/search'
const firm = {
  siren: '000000018',
  nom_complet: 'COOP EXEMPLE (CE)',
  nom_raison_sociale: 'COOP EXEMPLE',
  siege: { departement: '35', region: '53' },
  categorie_entreprise: 'PME',
  annee_categorie_entreprise: '2023',
  tranche_effectif_salarie: '03',
  etat_administratif: 'A',
  finances: { '2022': { ca: 9_000_000 }, '2023': { ca: 650_000 } },
  tva: ['FR00000000018', 'x'],
  dirigeants: [{ nom: 'PERSONNE' }],
}
const server = createTestServer(
  { [`GET ${search}`]: { json: { results: [firm] } } },
  { beforeAll, afterEach, afterAll },
)
const http = {
  resolve: async (name: string) => [name.startsWith('inside.') ? '10.0.0.7' : '93.184.216.34'],
  sleep: async () => {},
  random: () => 0,
}
const register = (more = {}) => createCompaniesFr({ http: { ...http, ...more }, now: () => asked })

describe('the French register', () => {
  it.each(['000 000 018', '000.000.018', '00000001800002'])('says who %s is, and names no person', async (number) => {
    const source = 'https://recherche-entreprises.api.gouv.fr/search?q=000000018'
    const identity = await register().identify(number)
    expect(identity).toEqual({
      siren: '000000018',
      name: 'COOP EXEMPLE',
      ids: [
        { scheme: 'SIREN', value: '000000018' },
        { scheme: 'VAT', value: 'FR00000000018' },
      ],
      active: true,
      size: { value: 'micro', source, date: '2026-11-02', year: 2023 },
      sizeBasis: 'staff-and-turnover',
      territories: [{ value: 'FRH03', source, date: '2026-11-02' }],
    })
  })

  it('does not take another firm for the one asked, and unknown is not closed', async () => {
    expect(await register().identify('000000026')).toBeUndefined()
    server.use({ [`GET ${search}`]: { json: { results: [{ siren: '000000018', nom_complet: 'X', siege: null }] } } })
    expect(await register().identify('000000018')).toEqual({
      siren: '000000018',
      name: 'X',
      ids: [{ scheme: 'SIREN', value: '000000018' }],
      territories: [],
    })
  })

  it.each(['', '7', '000000019', '00000001800001', 'x'.repeat(9)])('%j is refused without asking', async (number) => {
    await expect(register().identify(number)).rejects.toMatchObject({ code: 'query-invalid' })
    expect(server.requests).toEqual([])
  })

  it.each([undefined, null, 7, {}])('%j is no number', async (number) => {
    await expect(register().identify(number as never)).rejects.toMatchObject({ code: 'input-invalid' })
  })

  it.each(['x', 'ftp://mirror.example.org', 'https://user:pw@mirror.example.org'])('%s is no address', (address) => {
    expect(() => createCompaniesFr({ address })).toThrow(expect.objectContaining({ code: 'directory-url-refused' }))
  })

  it('400 with its sentence is a fault of the source', async () => {
    server.use({ [`GET ${search}`]: { status: 400, json: { erreur: 'Veuillez indiquer' } } })
    await expect(register().identify('000000018')).rejects.toMatchObject({ code: 'source-unavailable' })
  })

  it.each(failures)('$name: a typed error that names the source', async ({ answer, code, http: more }) => {
    server.use({ [`GET ${search}`]: answer })
    const error: unknown = await register(more)
      .identify('000000018')
      .catch((cause: unknown) => cause)
    if (!OseError.isInstance(error)) throw new Error(`it did not fail as it should: ${String(error)}`)
    expect([error.code, error.facts.id]).toEqual(['source-unavailable', 'companies-fr'])
    expect([code].flat()).toContain(error.facts.code)
  })
})

describe('size', () => {
  it.each([
    ['PME', '12', undefined, 'small', 'staff'],
    ['PME', '03', 2_000_001, 'small', 'staff-and-turnover'],
    ['PME', '11', 10_000_001, 'medium', 'staff-and-turnover'],
    ['PME', '31', 1, 'medium', 'staff-and-turnover'],
    ['ETI', '03', 1, 'large', 'category'],
    ['GE', undefined, undefined, 'large', 'category'],
  ])('%s, %s, %s', (category, staff, turnover, value, basis) => {
    const finances = turnover === undefined ? null : { '2023': { ca: turnover } }
    expect(sizeOf({ categorie_entreprise: category, tranche_effectif_salarie: staff, finances })).toEqual({
      value,
      basis,
    })
  })

  it.each([
    [null, '03'],
    ['PME', null],
    ['PME', '32'],
    ['other', '03'],
  ])('is unknown for %s, %s', (category, staff) => {
    expect(sizeOf({ categorie_entreprise: category, tranche_effectif_salarie: staff })).toBeUndefined()
  })
})
