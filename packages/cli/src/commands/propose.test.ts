import { beforeAll, expect, test } from 'vitest'
import { need, written } from '../__fixtures__/documents'
import { runOse, temporaryFolder } from '../__fixtures__/run-ose'

let folder = ''
beforeAll(async () => {
  folder = await temporaryFolder()
})

test('a procurement that lints without error, and why', async () => {
  const file = await written(folder, 'need.json', need)
  const { exit, documents } = await runOse(['propose', file, '--json'])
  expect(exit).toBe(0)
  expect(documents.map((document) => Object.keys(document))).toEqual([
    ['procurement', 'reasons', 'findings', 'questions', 'keys', 'programme'],
  ])
  const [{ procurement, reasons } = {}] = documents
  for (const reason of reasons as readonly object[])
    expect(reason).toEqual({ path: expect.stringMatching(/^\//u), text: expect.any(String) })
  const proposal = await written(folder, 'procurement.json', procurement)
  const lint = await runOse(['lint', proposal, '--json'])
  expect(lint).toMatchObject({ exit: 0, documents: [{ summary: { error: 0 } }] })
})

test('an amount given as text comes out as a number where it round-trips', async () => {
  const file = await written(folder, 'text.json', { ...need, value: { amount: '420000.50', currency: 'EUR' } })
  const { documents } = await runOse(['propose', file, '--json'])
  expect(documents[0]?.procurement).toMatchObject({ value: { amount: 420000.5, currency: 'EUR' } })
})

test.each([
  ['key', { ...need, teritories: [] }, 'did you mean "territories"?'],
  ['missing', { ...need, durationMonths: undefined }, '/durationMonths'],
  ['level', { ...need, level: 'expert' }, 'basic, advanced, exemplary'],
])('a wrong need: %s', async (name, content, says) => {
  const file = await written(folder, `${name}.json`, content)
  const { exit, documents } = await runOse(['propose', file, '--json'])
  expect({ exit, documents }).toMatchObject({
    exit: 2,
    documents: [{ file, error: { code: 'document-invalid', location: { line: 1 } } }],
  })
  expect(documents[0]?.error?.message).toContain(says)
})

test('people read the lots, the criteria and the reasons', async () => {
  const { stdout } = await runOse(['propose', await written(folder, 'need.json', need), '--lang', 'fr'])
  expect(stdout).toContain('LOT-0001')
  expect(stdout).toContain('Motifs')
  expect(stdout).toContain('À préciser')
})
