import { readdir, readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { createTed } from '@opensource-experts/adapters-ted'
import { getClause } from '@opensource-experts/criteria'
import { beforeAll, describe, expect, test } from 'vitest'
import { fixtures } from '../../../adapters-ted/src/__fixtures__/fixtures'
import { criteriaFile, engagement, written } from '../__fixtures__/documents'
import { runOse, temporaryFolder } from '../__fixtures__/run-ose'

let folder = ''
let good = ''
let published = ''
let criteria = ''
beforeAll(async () => {
  folder = await temporaryFolder()
  good = await written(folder, 'good.xml', fixtures.severalLots)
  published = await written(folder, 'published.xml', fixtures.published)
  criteria = await written(folder, 'criteria.json', criteriaFile)
})

const plan = (...argv: string[]) => runOse(['notice', 'plan', ...argv, '--json'])
const keys = ['file', 'edits', 'patches', 'losses', 'refusals', 'align']

describe('ose notice plan', () => {
  test('says what would change, and writes nothing', async () => {
    const before = await readdir(folder)
    const bytes = await readFile(good)
    const { exit, documents, stderr } = await plan(good, '--criteria', criteria, '--weights', 'scale')
    expect({ exit, stderr }).toEqual({ exit: 0, stderr: '' })
    expect(documents.map((document) => Object.keys(document).slice(0, keys.length))).toEqual([keys])
    const [document] = documents
    expect(document).toMatchObject({ file: good, losses: [{ code: 'documents-only' }, {}], refusals: [] })
    expect(document?.edits).toContainEqual(
      expect.objectContaining({
        lot: 'LOT-0001',
        field: 'BT-541-Lot-WeightNumber',
        before: '60',
        after: '54',
        cause: 'rebalanced',
      }),
    )
    expect(await readdir(folder)).toEqual(before)
    expect(await readFile(good)).toEqual(bytes)
  })

  test('refuses with exit 1, in the same shape', async () => {
    const { exit, documents } = await plan(good, '--criteria', criteria)
    expect(exit).toBe(1)
    expect(documents.map((document) => Object.keys(document).slice(0, keys.length))).toEqual([keys])
    expect(documents[0]).toMatchObject({ edits: [], patches: [], refusals: [{ code: 'weights-not-adjustable' }, {}] })
  })

  test('a published notice only with --rehearse', async () => {
    const call = [published, '--criteria', criteria, '--weights', 'scale']
    expect((await plan(...call)).documents[0]?.refusals).toEqual([
      expect.objectContaining({ code: 'already-published' }),
    ])
    expect(await plan(...call, '--rehearse')).toMatchObject({ exit: 0, documents: [{ refusals: [] }] })
  })

  test('limits, groups, methods and what lots declare are planned beside criteria', async () => {
    const file = await written(folder, 'members.json', {
      schemaVersion: '1',
      criteria: [],
      lotLimits: { awarded: 1 },
      lotGroups: [{ id: 'GLO-0001', lots: ['LOT-0001', 'LOT-0002'] }],
      strategic: { 'LOT-0001': { smeSuitable: true } },
    })
    const { exit, documents } = await plan(good, '--criteria', file)
    const edits = documents[0]?.edits as readonly { lot: string; field: string; after: string }[]
    expect([exit, edits.map(({ lot, field, after }) => [lot, field, after])]).toEqual([
      0,
      [
        ['LOT-0001', 'BT-726-Lot', 'true'],
        ['', 'BT-33-Procedure', '1'],
        ['GLO-0001', 'BT-330-Procedure', 'GLO-0001'],
        ['GLO-0001', 'BT-1375-Procedure', 'LOT-0001'],
        ['GLO-0001', 'BT-1375-Procedure', 'LOT-0002'],
        ['GLO-0001', 'BT-137-LotsGroup', 'GLO-0001'],
      ],
    ])
    const { stdout } = await runOse(['notice', 'plan', good, '--criteria', file, '--lang', 'en'])
    expect(stdout).toMatch(/suited to small firms\s+yes\s+\[BT-726-Lot\]/u)
    expect(stdout).toMatch(/lots that may be won\s+2 → 1\s+\[BT-33-Procedure\]/u)
  })

  test('a lot that the notice has not is refused', async () => {
    const file = await written(folder, 'lot.json', {
      ...criteriaFile,
      criteria: [{ ...engagement, lots: ['LOT-0009'] }],
    })
    const { exit, documents } = await plan(good, '--criteria', file, '--weights', 'scale')
    expect(exit).toBe(1)
    expect(documents[0]?.refusals).toEqual([expect.objectContaining({ code: 'lot-not-found', lot: 'LOT-0009' })])
  })

  test('the clauses are resolved in the languages of the notice', async () => {
    const clause = { id: 'PER-01', version: getClause('PER-01').version, level: 'basic' }
    const term = { id: 'per', kind: 'performance', target: 'performance', lots: 'all', clause }
    const file = await written(folder, 'clause.json', { schemaVersion: '1', criteria: [term] })
    const { documents } = await plan(good, '--criteria', file, '--accept-drafts', 'A. Reviewer')
    expect(documents[0]).toMatchObject({ refusals: [] })
    expect(documents[0]?.edits).toContainEqual(expect.objectContaining({ field: 'BT-70-Lot', language: 'fr' }))
    const dutch = await written(folder, 'dutch.xml', fixtures.threeLanguages)
    const refused = await plan(dutch, '--criteria', file, '--accept-drafts', 'A. Reviewer')
    expect(refused.exit).toBe(1)
    expect(refused.documents[0]?.refusals).toEqual([expect.objectContaining({ code: 'language-missing' })])
  })

  test('text with control characters is an error of the criteria file, "]]>" is text', async () => {
    const bad = { ...engagement, description: { fr: 'Corrections \u0001' } }
    const control = await plan(
      good,
      '--criteria',
      await written(folder, 'control.json', { ...criteriaFile, criteria: [bad] }),
    )
    expect(control).toMatchObject({ exit: 2, documents: [{ error: { code: 'document-invalid' } }] })
    const cdata = { ...engagement, description: { fr: 'Corrections ]]> & <b>' } }
    const file = await written(folder, 'cdata.json', { ...criteriaFile, criteria: [cdata] })
    expect(await plan(good, '--criteria', file, '--weights', 'scale')).toMatchObject({ exit: 0 })
  })

  test('the plan that is printed can be carried out by a program, and taken back', async () => {
    const { documents } = await plan(good, '--criteria', criteria, '--weights', 'scale')
    const ted = createTed()
    const bytes = new Uint8Array(await readFile(good))
    const after = ted.apply(bytes, documents[0] as never)
    const back = ted.apply(after, (documents[0] as never as { inverse: never }).inverse)
    expect(new Uint8Array(back)).toEqual(bytes)
  })

  test.each([
    ['to the unknown', { remove: [{ criterion: 5 }] }, '/remove/0/criterion'],
    ['an unknown key', { remove: [{ criterium: 'x' }] }, '/remove/0'],
    ['no list', { remove: {} }, '/remove'],
  ])('what leaves is checked: %s', async (name, change, path) => {
    const file = await written(folder, `${name}.json`, { schemaVersion: '1', ...change })
    const { exit, documents } = await plan(good, '--criteria', file)
    expect({ exit, documents }).toMatchObject({
      exit: 2,
      documents: [{ file, error: { code: 'document-invalid', location: { line: 1 } } }],
    })
    expect(documents[0]?.error?.message).toContain(path)
  })

  test('people read sentences, in their language', async () => {
    const { exit, stdout } = await runOse(['notice', 'plan', good, '--criteria', criteria, '--lang', 'fr'])
    expect(exit).toBe(1)
    expect(stdout).toContain('Refusé, rien ne serait écrit')
    expect(stdout).toContain('[weights-not-adjustable]')
  })
})

const weight = (value: unknown) =>
  JSON.stringify({ ...criteriaFile, criteria: [{ ...engagement, weight: { kind: 'percentage', value } }] })
const clause = (given: object, more: object = {}) =>
  JSON.stringify({
    schemaVersion: '1',
    criteria: [{ id: 'c', kind: 'award', type: 'quality', lots: 'all', clause: given, ...more }],
  })

describe('a wrong criteria file: one error that names it, and no notice is read', () => {
  test.each([
    ['empty.json', '', 'not-json', ''],
    ['syntax.json', '{"schemaVersion": "1",\n "criteria": [,]}', 'not-json', 'found ,'],
    ['nan.json', weight(10).replace('"value":10', '"value":NaN'), 'not-json', 'NaN'],
    ['duplicate.json', '{"schemaVersion": "1", "criteria": [], "criteria": []}', 'duplicate-key', 'criteria'],
    ['deep.json', `{"extensions": ${'['.repeat(200_000)}`, 'too-deep', ''],
    ['many.json', `{"schemaVersion": "1", "criteria": [${'{},'.repeat(200_000)}{}]}`, 'document-invalid', ''],
    ['too-many.json', `{"schemaVersion": "1", "criteria": [${'{},'.repeat(300_000)}{}]}`, 'too-large', ''],
    ['list.json', '[]', 'document-invalid', ''],
    ['key.json', JSON.stringify({ ...criteriaFile, criterias: [] }), 'document-invalid', 'did you mean "criteria"?'],
    [
      'inner-key.json',
      JSON.stringify({ ...criteriaFile, criteria: [{ ...engagement, wieght: 1 }] }),
      'document-invalid',
      'did you mean "weight"?',
    ],
    ['proto.json', '{"schemaVersion": "1", "criteria": [], "__proto__": {"a": 1}}', 'document-invalid', '__proto__'],
    ['zero.json', weight(0), 'document-invalid', '/criteria/0/weight/value'],
    ['101.json', weight(101), 'document-invalid', 'at most 100'],
    ['nan-text.json', weight('NaN'), 'document-invalid', '/criteria/0/weight/value'],
    ['huge.json', weight(10).replace('"value":10', '"value":1e999'), 'document-invalid', '/criteria/0/weight/value'],
    ['negative.json', weight(-5), 'document-invalid', '/criteria/0/weight/value'],
    ['version.json', JSON.stringify({ ...criteriaFile, schemaVersion: '2' }), 'document-invalid', 'schemaVersion'],
    ['clause.json', clause({ id: 'AWD-2' }), 'clause-unknown', 'AWD-02'],
    ['clause-version.json', clause({ id: 'AWD-02', version: '9.0.0' }), 'clause-version-unknown', '9.0.0'],
    ['clause-kind.json', clause({ id: 'PER-01' }), 'clause-kind-mismatch', 'PER-01'],
    ['clause-param.json', clause({ id: 'AWD-02', params: { no: 1 } }), 'clause-param-invalid', 'no'],
  ])('%s', async (name, content, code, says) => {
    const file = await written(folder, name, content)
    const { exit, stderr, documents } = await plan(
      good,
      '/no/such/notice.xml',
      '--criteria',
      file,
      '--weights',
      'scale',
    )
    expect({ exit, stderr }).toEqual({ exit: 2, stderr: '' })
    expect(documents).toHaveLength(1)
    const [{ error, ...rest } = {}] = documents
    expect(rest).toEqual({ file })
    expect(error?.code).toBe(code)
    expect(error?.message).toContain(says)
    expect(error?.location).toEqual({ line: expect.any(Number), column: expect.any(Number) })
  })

  test('the place is that of the member', async () => {
    const file = await written(
      folder,
      'placed.json',
      JSON.stringify({ ...criteriaFile, criteria: [{ ...engagement, wieght: 1 }] }, null, 2),
    )
    const { documents } = await plan(good, '--criteria', file)
    const line = (await readFile(file, 'utf8')).split('\n').findIndex((each) => each.includes('wieght')) + 1
    expect(documents[0]?.error?.location).toEqual({ line, column: 7 })
  })

  test('missing, a folder, not UTF-8', async () => {
    const latin = await written(folder, 'latin.json', new Uint8Array([0x7b, 0x22, 0xe9, 0x22, 0x7d]))
    for (const [file, code] of [
      [join(folder, 'none.json'), 'file-not-found'],
      [folder, 'not-a-file'],
      [latin, 'encoding-invalid'],
    ] as const) {
      expect(await plan(good, '--criteria', file)).toMatchObject({ exit: 2, documents: [{ file, error: { code } }] })
    }
  })

  test('a byte order mark is accepted', async () => {
    const file = await written(folder, 'bom.json', `\ufeff${JSON.stringify(criteriaFile)}`)
    expect((await plan(good, '--criteria', file, '--weights', 'scale')).exit).toBe(0)
  })
})
