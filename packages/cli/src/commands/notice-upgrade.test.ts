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
