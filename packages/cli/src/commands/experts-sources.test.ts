import { join } from 'node:path'
import { createTestServer } from '@opensource-experts/core/testing'
import { afterAll, afterEach, beforeAll, describe, expect, test } from 'vitest'
import { runOse, temporaryFolder } from '../__fixtures__/run-ose'

const cnll = 'https://annuaire.cnll.fr/api/prestataires-sill.json'
const list = [
  {
    nom: 'Exemple Annuaire',
    sill_id: 101,
    prestataires: [{ nom: 'Coop Exemple', siren: '000000018', url: 'https://annuaire.cnll.fr/societes/1' }],
  },
]
const temporary = temporaryFolder()
const server = createTestServer({ [`GET ${cnll}`]: { json: list } }, { beforeAll, afterEach, afterAll })
const search = (...argv: string[]) => runOse(['experts', 'search', '--software', 'exemple annuaire', ...argv, '--json'])

describe('ose experts search --source', () => {
  test('asks the public source, and says who asks', async () => {
    const { exit, documents } = await search('--source', 'cnll')
    expect(exit).toBe(0)
    expect(documents).toMatchObject([
      {
        experts: [
          {
            expert: { name: 'Coop Exemple', ids: [{ scheme: 'SIREN', value: '000000018' }] },
            reasons: [{ relation: 'offers', value: 'Exemple Annuaire', source: 'https://annuaire.cnll.fr/societes/1' }],
          },
        ],
        sources: [{ id: 'cnll', status: 'ok', licence: 'NOASSERTION', publisher: 'CNLL' }],
      },
    ])
    expect(server.requests[0]?.headers['user-agent']).toMatch(/^ose\//u)
  })

  test('the register says who the firms are, beside what the source says', async () => {
    const results = [
      { siren: '000000018', nom_complet: 'COOP EXEMPLE', etat_administratif: 'C', siege: { departement: '35' } },
    ]
    server.use({ 'GET https://recherche-entreprises.api.gouv.fr/search': { json: { results } } })
    const { exit, documents } = await search('--source', 'cnll', '--register', 'companies-fr')
    expect(exit).toBe(0)
    expect(documents).toMatchObject([
      {
        experts: [
          { expert: { name: 'Coop Exemple' }, identity: { name: 'COOP EXEMPLE', active: false, from: 'companies-fr' } },
        ],
        register: { id: 'companies-fr', status: 'ok', asked: 1, known: 1 },
      },
    ])
    const argv = [
      'experts',
      'search',
      '--software',
      'exemple annuaire',
      '--source',
      'cnll',
      '--register',
      'companies-fr',
    ]
    const { stdout } = await runOse([...argv, '--lang', 'fr'])
    expect(stdout).toContain('registre : COOP EXEMPLE, fermée, siège en FRH03')
    server.use({ 'GET https://recherche-entreprises.api.gouv.fr/search': { status: 404 } })
    expect((await runOse(argv)).stdout).toMatch(/companies-fr\s+0 firms of 1 identified; .*404/u)
  })

  test('several, with commas', async () => {
    server.use({ 'GET https://comptoir-du-libre.org/public/export/comptoir-du-libre_export_v1.json': { status: 404 } })
    const { documents } = await search('--source', 'cnll,comptoir')
    expect(documents).toMatchObject([{ sources: [{ id: 'cnll' }, { id: 'comptoir', status: 'unavailable' }] }])
    const wrong = await search('--source', 'cnll,comtoir')
    expect([wrong.exit, JSON.stringify(wrong.documents)]).toEqual([2, expect.stringContaining('comtoir')])
  })

  test('another address of a source is another source', async () => {
    const mirror = 'https://mirror.example.org/cnll.json'
    server.use({ [`GET ${mirror}`]: { json: list } })
    const { documents } = await search('--source', 'cnll', '--source', `cnll:${mirror}`)
    expect(documents).toMatchObject([
      { experts: [{ sources: ['cnll', 'cnll:mirror.example.org'] }], sources: [{ status: 'ok' }, { status: 'ok' }] },
    ])
  })

  test('a dead one is unavailable: exit 3 where it is alone', async () => {
    server.use({ [`GET ${cnll}`]: { status: 404 } })
    const { exit, documents } = await search('--source', 'cnll')
    expect(exit).toBe(3)
    expect(documents).toMatchObject([{ experts: [], sources: [{ id: 'cnll', status: 'unavailable' }] }])
  })

  test.each([
    ['an unknown name', 'cnl', /There are: cnll, comptoir/u],
    ['no address', 'publiccode', /publiccode:https/u],
    ['credentials', 'cnll:https://user:hunter2@mirror.example.org/', /credentials/u],
    ['no key', 'netherlands', /key/u],
  ])('%s is a wrong call', async (_, source, message) => {
    const { exit, documents, stdout, stderr } = await search('--source', source)
    expect(exit).toBe(2)
    expect(documents[0]?.error?.message).toMatch(message)
    expect(stdout + stderr).not.toContain('hunter2')
  })
})

describe('ose experts snapshot', () => {
  test('is searched without a network, and says so', async () => {
    const folder = join(await temporary, 'taken')
    const take = (...argv: string[]) =>
      runOse(['experts', 'snapshot', '--source', 'cnll', '--out', folder, ...argv, '--json'])
    expect(await take()).toMatchObject({
      exit: 0,
      documents: [
        { files: [join(folder, 'cnll.json'), join(folder, 'manifest.json')], sources: [{ id: 'cnll', count: 1 }] },
      ],
    })
    expect((await take()).exit).not.toBe(0)
    expect((await take('--force')).exit).toBe(0)
    server.use({ [`GET ${cnll}`]: { status: 503 } })
    const { exit, documents } = await search('--snapshot', folder)
    expect(exit).toBe(0)
    expect(documents).toMatchObject([
      {
        experts: [{ expert: { name: 'Coop Exemple' } }],
        sources: [{ id: 'cnll', status: 'stale', reason: expect.stringContaining('snapshot') }],
        snapshot: { date: expect.any(String) },
      },
    ])
    const { stdout } = await runOse([
      'experts',
      'search',
      '--software',
      'exemple annuaire',
      '--snapshot',
      folder,
      '--lang',
      'fr',
    ])
    expect(stdout).toContain('et non d’aujourd’hui')
  })

  test('of no source that answers is none: exit 3', async () => {
    server.use({ [`GET ${cnll}`]: { status: 404 } })
    const folder = join(await temporary, 'dead')
    const { exit, documents } = await runOse(['experts', 'snapshot', '--source', 'cnll', '--out', folder, '--json'])
    expect([exit, documents[0]?.files]).toEqual([3, []])
    expect((await search('--snapshot', folder)).documents[0]?.error?.code).toBe('snapshot-invalid')
  })

  test.each([
    ['--deadline', '0'],
    ['--deadline', 'x'],
    ['--corrections', 'none.yaml'],
  ])('%s %s is a wrong call', async (...argv) => {
    expect((await search('--source', 'cnll', ...argv)).exit).toBe(2)
  })
})

describe('ose experts sources', () => {
  test('says what each is, and asks nobody', async () => {
    const { exit, documents } = await runOse(['experts', 'sources', '--json'])
    const { sources } = documents[0] as unknown as { sources: readonly { id: string; licence: string }[] }
    expect(exit).toBe(0)
    expect(sources.map(({ id }) => id).slice(0, 3)).toEqual(['cnll', 'comptoir', 'sill'])
    expect(server.requests).toEqual([])
  })

  test.each([
    ['en', 'not established', 'no public number'],
    ['fr', 'non établie', 'aucun numéro public'],
  ])('in %s', async (lang, licence, lack) => {
    const { stdout } = await runOse(['experts', 'sources', '--lang', lang])
    for (const text of [licence, lack]) expect(stdout).toContain(text)
    expect(stdout).not.toContain('lack.')
  })
})
