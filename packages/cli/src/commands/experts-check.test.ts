import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { describe, expect, test } from 'vitest'
import { written } from '../__fixtures__/documents'
import { runOse, temporaryFolder } from '../__fixtures__/run-ose'

const example = fileURLToPath(new URL('../../../../examples/data/directory.yaml', import.meta.url))
const temporary = temporaryFolder()
const check = (...argv: string[]) => runOse(['experts', 'check', ...argv])
/** The example with one thing changed. */
const changed = async (name: string, from: string, to: string) =>
  written(await temporary, name, (await readFile(example, 'utf8')).replace(from, to))

describe('ose experts check', () => {
  test('the example has no error, and what is weak has its line', async () => {
    const { exit, documents } = await check(example, '--day', '2026-11-20', '--json')
    expect(exit).toBe(0)
    expect(documents).toMatchObject([{ file: example, firms: 30, leftOut: 0, summary: { error: 0 } }])
    const { findings } = documents[0] as unknown as { findings: readonly { message: string; location: object }[] }
    expect(findings.length).toBeGreaterThan(0)
    for (const finding of findings) expect(finding).toMatchObject({ message: /\.$|\?$/u, location: { line: /\d/u } })
  })

  test('a number that does not check is exit 1, with its place and what to do, in French too', async () => {
    const bad = await changed('bad.yaml', '"000000018"', '"000000019"')
    const { exit, stdout } = await check(bad, '--day', '2026-11-20', '--lang', 'fr')
    expect(exit).toBe(1)
    expect(stdout).toMatch(/erreur \d+:\d+ : 000000019 n’est pas un SIREN.*Recopier/u)
    expect(stdout).toMatch(/29 entreprises utilisables, 1 fiche inutilisable\./u)
  })

  test('what is old is told by the day, and is exit 1 with --strict alone', async () => {
    const later = (...argv: string[]) => check(example, '--day', '2028-01-01', '--json', ...argv)
    const { exit, documents } = await later()
    expect([exit, (await later('--strict')).exit]).toEqual([0, 1])
    expect(documents).toMatchObject([
      { findings: expect.arrayContaining([expect.objectContaining({ code: 'fact-old' })]) },
    ])
  })

  test('a file that is no directory is a finding; one that is missing does not stop the others', async () => {
    const broken = await written(await temporary, 'broken.yaml', 'a: [')
    const { exit, documents } = await check(broken, join(await temporary, 'none.yaml'), example, '--json')
    expect(exit).toBe(2)
    expect(documents).toMatchObject([
      { findings: [{ code: 'unreadable', severity: 'error', location: { line: 1 } }] },
      { error: { code: 'file-not-found' } },
      { firms: 30 },
    ])
  })

  test('corrections say what twins are', async () => {
    const named = 'name: Coop Exemple Garonne\n    ids:\n      - { scheme: SIREN, value: "000000026" }\n'
    const twins = await changed('twins.yaml', named, 'name: Atelier Exemple Charente\n')
    const corrections = await written(
      await temporary,
      'corrections.yaml',
      "distinct: [{ firms: ['demo-directory:atelier-charente', 'demo-directory:coop-garonne'] }]",
    )
    const count = async (...argv: string[]) =>
      JSON.stringify((await check(twins, '--json', ...argv)).documents).split('duplicate-possible').length - 1
    expect([await count(), await count('--corrections', corrections)]).toEqual([1, 0])
  })

  test.each([
    ['--day', 'today'],
    ['--day', '2026-02-30'],
  ])('%s %s is a wrong call', async (...argv) => {
    const { exit, documents } = await check(example, ...argv, '--json')
    expect([exit, documents[0]?.error?.code]).toEqual([2, 'usage'])
  })
})
