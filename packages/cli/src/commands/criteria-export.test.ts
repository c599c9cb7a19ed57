import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { runOse, temporaryFolder } from '../__fixtures__/run-ose'

describe('ose criteria export', () => {
  test('writes each form, and replaces a file only where it is told', async () => {
    const folder = await temporaryFolder()
    for (const format of ['json', 'jsonld', 'csv']) {
      const out = join(folder, `catalogue.${format}`)
      const { exit, documents } = await runOse(['criteria', 'export', '--format', format, '--out', out, '--json'])
      expect({ exit, documents }).toMatchObject({ exit: 0, documents: [{ format, output: out }] })
      expect(await readFile(out, 'utf8')).toContain('AWD-02')
    }
    const again = ['criteria', 'export', '--format', 'csv', '--out', join(folder, 'catalogue.csv')]
    expect((await runOse(again)).exit).not.toBe(0)
    expect((await runOse([...again, '--force'])).exit).toBe(0)
  })

  test('has addresses at the base that is given', async () => {
    const out = join(await temporaryFolder(), 'catalogue.jsonld')
    const base = 'https://buyer.example.org/clauses/'
    await runOse(['criteria', 'export', '--format', 'jsonld', '--out', out, '--base', base])
    expect(JSON.parse(await readFile(out, 'utf8'))['@id']).toBe(base)
  })
})

describe('ose criteria site', () => {
  test('writes a site that begins in the language of the command', async () => {
    const out = join(await temporaryFolder(), 'site')
    const call = ['criteria', 'site', '--out', out, '--lang', 'fr', '--feedback', 'https://forge.example.org/new']
    const { exit, stdout } = await runOse(call)
    expect({ exit, stdout }).toEqual({ exit: 0, stdout: expect.stringMatching(/\d+ fichiers dans/u) })
    expect(await readFile(join(out, 'index.html'), 'utf8')).toContain('url=fr/index.html')
    expect(await readFile(join(out, 'en/AWD-02.html'), 'utf8')).toContain('https://forge.example.org/new?clause=AWD-02')
  })

  test('refuses an address that is none', async () => {
    const out = join(await temporaryFolder(), 'site')
    expect((await runOse(['criteria', 'site', '--out', out, '--feedback', 'javascript:1'])).exit).not.toBe(0)
  })
})
