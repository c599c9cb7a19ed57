import { fileURLToPath } from 'node:url'
import { beforeAll, expect, test } from 'vitest'
import { written } from '../__fixtures__/documents'
import { runOse, temporaryFolder } from '../__fixtures__/run-ose'

const example = (name: string) =>
  fileURLToPath(new URL(`../../../../examples/shared-buyers/${name}.json`, import.meta.url))

let folder = ''
beforeAll(async () => {
  folder = await temporaryFolder()
})

test('who signs, orders and pays, and what is funded already', async () => {
  const { exit, documents } = await runOse(['lots', 'shared', example('csi-piemonte'), '--json'])
  expect({ exit, documents }).toMatchObject({
    exit: 0,
    documents: [{ mark: 'internal-file', signs: ['consortium'], saved: { amount: 18_000, currency: 'EUR' } }],
  })
})

test.each([
  ['fr', 'csi-piemonte', ['Acheteurs', 'Travaux partagés', 'Non payé une seconde fois : 18 000 EUR', 'plafond']],
  ['en', 'tosit', ['Buyers', 'Shared work', 'Encrypted links', 'Supposed, to be confirmed: Member B']],
])('for people, by name, in %s', async (lang, name, parts) => {
  const { exit, stdout } = await runOse(['lots', 'shared', example(name), '--lang', lang])
  expect(exit).toBe(0)
  const plain = stdout.replaceAll(/[\u00a0\u202f]/gu, ' ')
  for (const part of parts.slice(0, 3)) expect(plain).toContain(part)
  expect(plain).not.toMatch(/\{[a-z]+\}|undefined|\[object/u)
})

test.each([
  ['buyers', { schemaVersion: '1', title: {}, buyers: [] }, 'buyers'],
  ['role', { schemaVersion: '1', title: {}, buyers: [{ id: 'a', name: 'A', role: 'boss' }] }, '/buyers/0/role'],
  ['list', [], 'input'],
])('what cannot be is refused with its place: %s', async (name, content, says) => {
  const file = await written(folder, `${name}.json`, content)
  const { exit, documents } = await runOse(['lots', 'shared', file, '--json'])
  expect({ exit, documents }).toMatchObject({ exit: 2, documents: [{ file, error: { code: 'input-invalid' } }] })
  expect(JSON.stringify(documents[0]?.error)).toContain(says)
})
