import { createTestServer } from '@opensource-experts/core/testing'
import { afterAll, afterEach, beforeAll, expect, test } from 'vitest'
import { written } from '../__fixtures__/documents'
import { runOse, temporaryFolder } from '../__fixtures__/run-ose'

const search = 'GET https://recherche-entreprises.api.gouv.fr/search'
const server = createTestServer({}, { beforeAll, afterEach, afterAll })
const temporary = temporaryFolder()
const directory = JSON.stringify({
  schemaVersion: '1',
  id: 'list',
  name: 'List',
  licence: 'CC0-1.0',
  date: '2026-11-01',
  provenance: { publisher: 'Somebody', inclusion: 'On request.', interests: [] },
  experts: [{ id: 'a', name: 'Coop Exemple', ids: [{ scheme: 'SIREN', value: '000000018' }] }],
})
const check = async (...argv: string[]) =>
  runOse(['experts', 'check', await written(await temporary, 'list.json', directory), '--day', '2026-11-20', ...argv])

test('a firm that has closed is a warning; exit 1 with --strict', async () => {
  const results = [{ siren: '000000018', nom_complet: 'COOP EXEMPLE', etat_administratif: 'C' }]
  server.use({ [search]: { json: { results } } })
  const { exit, stdout } = await check('--register', 'companies-fr')
  expect([exit, stdout]).toEqual([0, expect.stringContaining('Coop Exemple (000000018) has closed')])
  expect(stdout).toContain('1 number was asked for.')
  expect((await check('--register', 'companies-fr', '--strict')).exit).toBe(1)
})

test('a register that does not answer makes no finding, and is said', async () => {
  server.use({ [search]: { status: 404 } })
  const { exit, stdout } = await check('--register', 'companies-fr', '--lang', 'fr')
  expect([exit, stdout]).toEqual([0, expect.stringMatching(/1 sans réponse : .*404/)])

  const json = await check('--register', 'companies-fr', '--json')
  expect(json.documents[0]).toMatchObject({ register: { asked: 1, left: 1 } })
})

test('nobody is asked unless it is said', async () => {
  const { documents } = await check('--json')
  expect([Object.keys(documents[0] ?? {}), server.requests.length]).toEqual([
    ['file', 'findings', 'summary', 'firms', 'leftOut'],
    0,
  ])
})
