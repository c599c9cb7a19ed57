import { join } from 'node:path'
import { beforeAll, expect, test } from 'vitest'
import { fixtures } from '../../../adapters-ted/src/__fixtures__/fixtures'
import { criteriaFile, written } from '../__fixtures__/documents'
import { runOse, temporaryFolder } from '../__fixtures__/run-ose'

let folder = ''
let a = ''
let b = ''
beforeAll(async () => {
  folder = await temporaryFolder()
  a = await written(folder, 'a.xml', fixtures.severalLots)
  const criteria = await written(folder, 'c.json', criteriaFile)
  await runOse(['notice', 'apply', a, '--criteria', criteria, '--weights', 'scale', '--out', join(folder, 'out')])
  b = join(folder, 'out', 'a.xml')
})

test('edits in business terms, exit 0', async () => {
  const { exit, documents } = await runOse(['notice', 'diff', a, b, '--json'])
  expect(exit).toBe(0)
  expect(documents.map((document) => Object.keys(document))).toEqual([['a', 'b', 'edits']])
  expect(documents[0]?.edits).toContainEqual(
    expect.objectContaining({
      op: 'replace',
      lot: 'LOT-0001',
      field: 'BT-541-Lot-WeightNumber',
      before: '60',
      after: '54',
    }),
  )
})

test('no difference: no edits, exit 0', async () => {
  expect(await runOse(['notice', 'diff', a, a, '--json'])).toMatchObject({ exit: 0, documents: [{ edits: [] }] })
})

test('the error stands under the file that has it', async () => {
  const bad = await written(folder, 'bad.xml', '<a>')
  for (const call of [
    [bad, b],
    [a, bad],
  ]) {
    const { exit, documents } = await runOse(['notice', 'diff', ...call, '--json'])
    expect({ exit, documents }).toMatchObject({ exit: 2, documents: [{ file: bad, error: { code: 'not-xml' } }] })
  }
})
