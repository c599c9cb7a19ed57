import { readFile } from 'node:fs/promises'
import { fileURLToPath } from 'node:url'
import { describe, expect, test } from 'vitest'
import { written } from '../__fixtures__/documents'
import { runOse, temporaryFolder } from '../__fixtures__/run-ose'

const example = fileURLToPath(new URL('../../../../examples/data/directory.yaml', import.meta.url))
const temporary = temporaryFolder()

describe('ose experts diff', () => {
  test('says in words what differs', async () => {
    const text = (await readFile(example, 'utf8'))
      .replace('name: Atelier Exemple Charente', 'name: Atelier Exemple des Charentes')
      .replace('date: 2026-03-07', 'date: 2026-10-20')
    const after = await written(await temporary, 'after.yaml', text)
    const { exit, documents } = await runOse(['experts', 'diff', example, after, '--json'])
    expect(exit).toBe(0)
    expect(documents).toMatchObject([
      {
        before: example,
        after,
        changes: [
          { code: 'firm-name', firm: 'atelier-charente' },
          { code: 'fact-looked-at', firm: 'atelier-charente', params: { member: 'offers', value: 'Moteur A' } },
        ],
      },
    ])
    const { stdout } = await runOse(['experts', 'diff', example, after, '--lang', 'fr'])
    expect(stdout).toContain('Atelier Exemple des Charentes s’appelait Atelier Exemple Charente.')
  })

  test('nothing, and a file that is no directory', async () => {
    expect((await runOse(['experts', 'diff', example, example])).stdout).toContain('No difference.')
    const bad = await written(await temporary, 'bad.yaml', 'a: 1')
    const { exit, documents } = await runOse(['experts', 'diff', example, bad, '--json'])
    expect([exit, documents[0]?.error?.code]).toEqual([2, 'directory-invalid'])
  })
})
