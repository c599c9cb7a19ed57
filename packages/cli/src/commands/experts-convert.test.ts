import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { written } from '../__fixtures__/documents'
import { runOse, temporaryFolder } from '../__fixtures__/run-ose'

const list = [
  {
    nom: 'Exemple Annuaire',
    sill_id: 101,
    prestataires: [{ nom: 'Coop Exemple', siren: '000 000 018', url: 'https://annuaire.cnll.fr/societes/1' }, {}],
  },
]
const temporary = temporaryFolder()

test('ose experts convert makes a directory that check and search take', async () => {
  const from = await written(await temporary, 'cnll.json', list)
  const out = join(await temporary, 'directory.yaml')
  const convert = (...argv: string[]) =>
    runOse(['experts', 'convert', from, '--day', '2026-11-01', '--out', out, '--json', ...argv])
  expect(await convert()).toMatchObject({
    exit: 0,
    documents: [{ file: from, output: out, from: 'cnll', firms: 1, leftOut: 1 }],
  })
  expect(await readFile(out, 'utf8')).toMatch(/^schemaVersion: "1"\nid: cnll\n/u)
  expect((await convert()).exit).not.toBe(0)
  expect((await convert('--force')).exit).toBe(0)
  expect((await runOse(['experts', 'check', out, '--day', '2026-11-20'])).exit).toBe(0)
  const { documents } = await runOse(['experts', 'search', '--software', 'sill:101', '--directory', out, '--json'])
  expect(documents).toMatchObject([{ experts: [{ expert: { ids: [{ scheme: 'SIREN', value: '000000018' }] } }] }])
})

test.each<[string, unknown, readonly string[], string]>([
  ['what is no export', { a: 1 }, ['--day', '2026-11-01'], 'directory-invalid'],
  ['another kind than is said', list, ['--day', '2026-11-01', '--from', 'comptoir'], 'directory-invalid'],
  ['a day that is none', list, ['--day', 'x'], 'usage'],
])('%s is exit 2, and nothing is written', async (name, content, argv, code) => {
  const from = await written(await temporary, 'other.json', content)
  const out = join(await temporary, `${name}.yaml`)
  const { exit, documents } = await runOse(['experts', 'convert', from, '--out', out, '--json', ...argv])
  expect([exit, documents[0]?.error?.code]).toEqual([2, code])
  await expect(readFile(out)).rejects.toThrow('ENOENT')
})
