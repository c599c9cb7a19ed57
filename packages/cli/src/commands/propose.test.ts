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

test('what has changed since an earlier proposal, or an earlier need', async () => {
  const file = await written(folder, 'need.json', need)
  const { documents } = await runOse(['propose', file, '--json'])
  const before = await written(folder, 'before.json', documents[0])
  const later = await written(folder, 'later.json', { ...need, level: 'exemplary' })
  for (const earlier of [before, file]) {
    const same = await runOse(['propose', file, '--compare', earlier])
    expect(same).toMatchObject({ exit: 0, stdout: expect.stringContaining('Nothing has changed since') })
    const { stdout } = await runOse(['propose', later, '--compare', earlier, '--lang', 'fr'])
    expect(stdout).toMatch(/Changé depuis .*\n.*niveau exemplaire \(auparavant/su)
    const json = await runOse(['propose', later, '--compare', earlier, '--json'])
    expect(json.documents[0]?.changes).toEqual(
      expect.arrayContaining([expect.objectContaining({ code: 'change.criterion-level', text: expect.any(String) })]),
    )
  }
  const wrong = await written(folder, 'wrong.json', { lots: [], criteria: 1 })
  expect(await runOse(['propose', file, '--compare', wrong, '--json'])).toMatchObject({
    exit: 2,
    documents: [{ error: { code: 'document-invalid' } }],
  })
})
