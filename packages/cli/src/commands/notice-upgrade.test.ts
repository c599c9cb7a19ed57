import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { makeNotice } from '../../../adapters-ted/src/__fixtures__/make-notice'
import { written } from '../__fixtures__/documents'
import { runOse, temporaryFolder } from '../__fixtures__/run-ose'

test('moves what can be moved, refuses the rest, and goes on', async () => {
  const folder = await temporaryFolder()
  const later = await written(folder, 'later.xml', makeNotice({ sdk: '1.13' }))
  const old = await written(folder, 'old.xml', makeNotice({ sdk: '1.11' }))
  const out = join(folder, 'out')
  const { exit, documents } = await runOse(['notice', 'upgrade', later, old, '--to', '1.15', '--out', out, '--json'])
  expect(exit).toBe(1)
  expect(documents).toMatchObject([
    { file: later, refusals: [], output: join(out, 'later.xml') },
    { file: old, refusals: [{ code: 'value-would-be-lost' }], output: null },
  ])
  expect(await readFile(join(out, 'later.xml'), 'utf8')).toBe(makeNotice({ sdk: '1.15' }))
})

test('people read what is to be done next', async () => {
  const folder = await temporaryFolder()
  const file = await written(folder, 'a.xml', makeNotice({ sdk: '1.13' }))
  const call = ['notice', 'upgrade', file, '--to', '1.14', '--out', join(folder, 'out'), '--lang', 'fr']
  const { exit, stdout } = await runOse(call)
  expect(exit).toBe(0)
  expect(stdout).toContain('eforms-sdk-1.13 → eforms-sdk-1.14')
  expect(stdout).toContain('ose notice validate')
})

test('takes from a file what only the buyer can say, and names what is still missing', async () => {
  const folder = await temporaryFolder()
  const lots = [{ id: 'LOT-0001', selection: [{ code: 'slc-stand-ins', description: 'Assurance' }] }]
  const old = await written(folder, 'old.xml', makeNotice({ sdk: '1.11', lots }))
  const answers = { codes: { 'LOT-0001.selection.1': 'slc-stand-ins' }, exclusionSources: ['epo-procurement-document'] }
  const file = await written(folder, 'answers.json', JSON.stringify(answers))
  const call = ['notice', 'upgrade', old, '--to', '1.12', '--out', join(folder, 'out'), '--lang', 'fr']
  const without = await runOse(call)
  expect(without.exit).toBe(1)
  expect(without.stdout).toContain('Indiquez lequel convient.')
  expect(without.stdout).toContain('--answers FICHIER')
  const { exit, documents } = await runOse([...call, '--answers', file, '--json'])
  expect(exit).toBe(0)
  expect(documents).toMatchObject([{ refusals: [], losses: [] }])
})

test('an answer of another shape is told of its file', async () => {
  const folder = await temporaryFolder()
  const old = await written(folder, 'old.xml', makeNotice({ sdk: '1.11' }))
  const file = await written(folder, 'answers.json', JSON.stringify({ kodes: {} }))
  const { exit, stderr, stdout } = await runOse([
    'notice',
    'upgrade',
    old,
    '--to',
    '1.12',
    '--answers',
    file,
    '--out',
    join(folder, 'out'),
  ])
  expect(exit).toBe(2)
  expect(stdout + stderr).toContain('answers.json')
  expect(stdout + stderr).toContain('kodes')
})
