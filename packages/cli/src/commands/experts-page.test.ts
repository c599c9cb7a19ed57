import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { expect, test } from 'vitest'
import { written } from '../__fixtures__/documents'
import { runOse, temporaryFolder } from '../__fixtures__/run-ose'

const example = fileURLToPath(new URL('../../../../examples/data/directory.yaml', import.meta.url))
const temporary = temporaryFolder()

test('ose experts page writes one page in the language of the call, and replaces nothing unasked', async () => {
  const out = join(await temporary, 'directory.html')
  const page = (...argv: string[]) =>
    runOse(['experts', 'page', example, '--out', out, '--lang', 'fr', '--json', ...argv])
  expect(await page()).toMatchObject({ exit: 0, documents: [{ file: example, output: out, firms: 30 }] })
  expect(await readFile(out, 'utf8')).toContain('<html lang="fr">')
  expect((await page()).exit).not.toBe(0)
  expect((await page('--force')).exit).toBe(0)
})

test('ose experts page never writes over the directory, nor a page of what is none', async () => {
  const own = await written(await temporary, 'own.yaml', await readFile(example))
  expect((await runOse(['experts', 'page', own, '--out', own, '--force', '--json'])).exit).not.toBe(0)
  const bad = await written(await temporary, 'bad.yaml', 'a: 1')
  const { documents } = await runOse(['experts', 'page', bad, '--out', join(await temporary, 'bad.html'), '--json'])
  expect(documents[0]?.error?.code).toBe('directory-invalid')
})
