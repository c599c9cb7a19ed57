import { fileURLToPath } from 'node:url'
import { beforeAll, expect, test } from 'vitest'
import { need, written } from '../__fixtures__/documents'
import { runOse, temporaryFolder } from '../__fixtures__/run-ose'

const directory = fileURLToPath(new URL('../../../../examples/data/directory.yaml', import.meta.url))
const three = {
  ...need,
  software: [{ name: 'Moteur A' }, { name: 'Convertisseur B' }, { name: 'Annuaire C' }],
  planning: { expectedTenderers: 4, coordination: 'buyer', asNeedsArise: false },
}

let folder = ''
beforeAll(async () => {
  folder = await temporaryFolder()
})

test('one document: lots, models, limits, reach, concentration, the note, each with its reason', async () => {
  const file = await written(folder, 'need.json', three)
  const { exit, documents } = await runOse(['lots', 'plan', file, '--json'])
  expect(exit).toBe(0)
  expect(documents.map((document) => Object.keys(document))).toEqual([
    ['mark', 'lots', 'models', 'limits', 'reach', 'concentration', 'note', 'findings', 'questions'],
  ])
  expect(documents[0]).toMatchObject({ mark: 'internal-file', limits: { submitted: 3, awarded: 1 }, questions: [] })
})

test('the same need and seed give the same; another seed another simulation', async () => {
  const file = await written(folder, 'seed.json', three)
  const run = async (...more: string[]) => (await runOse(['lots', 'plan', file, '--json', ...more])).stdout
  expect(await run()).toBe(await run())
  expect(await run('--seed', 'a')).not.toBe(await run())
})

test.each([
  ['fr', ['Façons de diviser', 'Qui peut répondre', 'Concentration', 'Note pour le dossier', '33,33 %']],
  ['en', ['Ways to divide', 'Who can tender', 'Concentration', 'Note for the file', '33.33 %']],
])('for people, in %s', async (lang, parts) => {
  const file = await written(folder, `${lang}.json`, three)
  const { exit, stdout } = await runOse(['lots', 'plan', file, '--lang', lang])
  expect(exit).toBe(0)
  for (const part of parts) expect(stdout.replaceAll('\u00a0', ' ')).toContain(part)
  // Neither members nor parameters that nobody filled.
  expect(stdout).not.toMatch(/\{[a-z]+\}|undefined|\/planning/u)
})

test('the highest minimum turnover is a whole amount, not above the cap', async () => {
  const odd = { ...three, value: { amount: 300_001, currency: 'EUR' } }
  const { stdout } = await runOse(['lots', 'plan', await written(folder, 'odd.json', odd)])
  const said = [...stdout.matchAll(/at most EUR ([\d.,]+);/gu)].map(([, amount]) => amount)
  expect(said).toHaveLength(3)
  for (const amount of said) expect(amount).toMatch(/^\d{3},\d{3}$/u)
})

test('made-up firms compete with nobody: unknown, never none', async () => {
  const file = await written(folder, 'directory.json', three)
  const { exit, documents } = await runOse(['lots', 'plan', file, '--json', '--directory', directory])
  expect(exit).toBe(0)
  const { competition } = documents[0] as { competition: { lots: { verdict: string; levels: { known: number }[] }[] } }
  expect(competition.lots.map(({ verdict }) => verdict)).toEqual(['unknown', 'unknown', 'unknown'])
  expect(competition.lots[0]?.levels[0]?.known).toBeGreaterThan(3)
})

test('a directory that is not there makes competition unknown, and the plan is given all the same', async () => {
  const file = await written(folder, 'dead.json', three)
  const dead = `${folder}/none.yaml`
  const { exit, documents } = await runOse([
    'lots',
    'plan',
    file,
    '--json',
    '--directory',
    dead,
    '--directory',
    directory,
  ])
  expect(exit).toBe(0)
  expect(documents[0]).toMatchObject({
    limits: { awarded: 1 },
    competition: { unavailable: [expect.any(String)], fewerThanThree: [], lots: [{ verdict: 'unknown' }, {}, {}] },
  })
})

test('a name that no search takes is told, and competition is unknown, never none', async () => {
  const long = { ...three, software: [{ name: 'Moteur A' }, { name: `Annuaire ${'c'.repeat(600)}` }] }
  const file = await written(folder, 'long.json', long)
  const call = ['lots', 'plan', file, '--directory', directory]
  const { exit, documents } = await runOse([...call, '--json'])
  expect({ exit, documents }).toMatchObject({
    exit: 0,
    documents: [{ notAsked: [expect.stringMatching(/^Annuaire c+…$/u)], competition: { fewerThanThree: [] } }],
  })
  expect((await runOse(call)).stdout).toContain('Not asked of the directories')
})

test.each([
  ['key', { ...three, planing: {} }, 'did you mean "planning"?'],
  ['inside', { ...three, planning: { expected: 4 } }, '/planning/expected'],
  ['coordination', { ...three, planning: { coordination: 'both' } }, 'buyer, lot, none'],
])('a wrong need: %s', async (name, content, says) => {
  const file = await written(folder, `${name}.json`, content)
  const { exit, documents } = await runOse(['lots', 'plan', file, '--json'])
  expect({ exit, documents }).toMatchObject({ exit: 2, documents: [{ file, error: { code: 'document-invalid' } }] })
  expect(documents[0]?.error?.message).toContain(says)
})

test('a file that is not there', async () => {
  expect(await runOse(['lots', 'plan', `${folder}/none.json`, '--json'])).toMatchObject({ exit: 2 })
})
