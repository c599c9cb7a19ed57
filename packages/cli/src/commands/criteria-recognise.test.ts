import { join } from 'node:path'
import { getClause } from '@opensource-experts/criteria'
import { beforeAll, describe, expect, test } from 'vitest'
import { fixtures } from '../../../adapters-ted/src/__fixtures__/fixtures'
import { written } from '../__fixtures__/documents'
import { runOse, temporaryFolder } from '../__fixtures__/run-ose'

const award = { id: 'plan', kind: 'award', type: 'quality', target: 'tender', lots: 'all' }
const term = { id: 'term', kind: 'performance', target: 'performance', lots: 'all' }
const clauses = (level: string) => ({
  schemaVersion: '1',
  criteria: [
    {
      ...award,
      clause: { id: 'AWD-02', version: getClause('AWD-02').version, level },
      weight: { kind: 'percentage', value: 10 },
    },
    { ...term, clause: { id: 'PER-01', version: getClause('PER-01').version, level } },
  ],
})

let folder = ''
let notice = ''
let applied = ''
beforeAll(async () => {
  folder = await temporaryFolder()
  notice = await written(folder, 'notice.xml', fixtures.bilingual)
  const criteria = await written(folder, 'criteria.json', clauses('basic'))
  const out = join(folder, 'out')
  const call = ['notice', 'apply', notice, '--criteria', criteria, '--weights', 'scale', '--out', out, '--json']
  expect((await runOse(call)).exit).toBe(0)
  applied = join(out, 'notice.xml')
})
const recognised = (document: object | undefined) =>
  (document as { recognised: readonly { clause: { id: string; level: string } }[] }).recognised
const editsOf = (document: object | undefined) => (document as { edits: readonly { criterion?: string }[] }).edits
const idsOf = (document: object | undefined) => new Set(recognised(document).map(({ clause }) => clause.id))

describe('ose criteria recognise', () => {
  test('finds in a notice what was put in, and nothing before', async () => {
    const { exit, documents } = await runOse(['criteria', 'recognise', applied, notice, '--json'])
    expect(exit).toBe(0)
    expect(documents.map((document) => Object.keys(document))).toEqual([
      ['file', 'recognised'],
      ['file', 'recognised'],
    ])
    expect(idsOf(documents[0])).toEqual(new Set(['AWD-02', 'PER-01']))
    expect(new Set(recognised(documents[0]).map(({ clause }) => clause.level))).toEqual(new Set(['basic']))
    expect(recognised(documents[1])).toEqual([])
  })

  test('in what another command printed', async () => {
    const { stdout } = await runOse(['notice', 'read', applied, notice, '--json'])
    const { exit, documents } = await runOse(['criteria', 'recognise', '-', '--json'], { stdin: stdout })
    expect(exit).toBe(0)
    expect(documents).toMatchObject([
      { file: '-', document: 1, from: applied },
      { file: '-', document: 2, from: notice, recognised: [] },
    ])
    expect(idsOf(documents[0])).toEqual(new Set(['AWD-02', 'PER-01']))
  })

  test('people read clauses by the criterion that is made from them', async () => {
    const { stdout } = await runOse(['criteria', 'recognise', applied, '--lang', 'fr'])
    expect(stdout).toContain(`AWD-02 ${getClause('AWD-02').version}, niveau de base, comme au catalogue`)
    expect((await runOse(['criteria', 'recognise', notice, '--lang', 'fr'])).stdout).toContain('n’est reconnue')
  })
})

describe('the life of a criterion in a notice', () => {
  const plan = async (change: object, ...more: string[]) => {
    const file = await written(folder, 'change.json', { schemaVersion: '1', ...change })
    return runOse(['notice', 'plan', applied, '--criteria', file, '--weights', 'scale', ...more, '--json'])
  }

  test('the same change again is none', async () => {
    expect((await plan(clauses('basic'))).documents).toMatchObject([{ edits: [], patches: [], refusals: [] }])
  })

  test('another level takes the place of the present one where that is said', async () => {
    const refused = await plan(clauses('advanced'))
    expect(refused.exit).toBe(1)
    const { exit, documents } = await plan(clauses('advanced'), '--conflict', 'replace')
    expect({ exit, documents }).toMatchObject({ exit: 0, documents: [{ refusals: [] }] })
    expect(editsOf(documents[0]).length).toBeGreaterThan(0)
  })

  test('what is named by its clause leaves, and its weight goes back', async () => {
    const { exit, documents } = await plan({ remove: [{ clause: 'AWD-02' }, { clause: 'PER-01' }] })
    expect({ exit, documents }).toMatchObject({ exit: 0, documents: [{ refusals: [] }] })
    expect(documents[0]?.edits).toContainEqual(
      expect.objectContaining({ field: 'BT-541-Lot-WeightNumber', before: '54', after: '60' }),
    )
  })

  test('what is kept does not move', async () => {
    const { documents } = await plan({ remove: [{ clause: 'AWD-02' }] }, '--keep', 'LOT-0001.award.1')
    expect(editsOf(documents[0]).filter(({ criterion }) => criterion === 'LOT-0001.award.1')).toEqual([])
  })

  test('what is not there is a refusal', async () => {
    const { exit, documents } = await plan({ remove: [{ criterion: 'LOT-0001.award.9' }] })
    expect({ exit, documents }).toMatchObject({ exit: 1, documents: [{ refusals: [{ code: 'criterion-not-found' }] }] })
  })
})
