import { join } from 'node:path'
import { beforeAll, describe, expect, test } from 'vitest'
import { fixtures } from '../../../adapters-ted/src/__fixtures__/fixtures'
import { type BadFile, badNotices } from '../__fixtures__/bad-notices'
import { written } from '../__fixtures__/documents'
import { runOse, temporaryFolder } from '../__fixtures__/run-ose'

let folder = ''
let good = ''
let bad: readonly BadFile[] = []
beforeAll(async () => {
  folder = await temporaryFolder()
  good = await written(folder, 'good.xml', fixtures.severalLots)
  bad = await badNotices(folder)
})

describe('ose notice read', () => {
  test('one file: one document', async () => {
    const { exit, stderr, documents } = await runOse(['notice', 'read', good, '--json'])
    expect({ exit, stderr }).toEqual({ exit: 0, stderr: '' })
    expect(documents).toHaveLength(1)
    const [document] = documents
    expect(Object.keys(document ?? {})).toEqual(['file', 'sdk', 'subtype', 'procurement', 'losses'])
    expect(document).toMatchObject({ file: good, sdk: '1.15', subtype: '16', losses: [] })
    expect(document?.procurement).toMatchObject({ schemaVersion: '1', languages: ['fr'] })
  })

  test('every bad file has its error, in order, and stops no other', async () => {
    const files = [good, ...bad.map(({ path }) => path), good]
    const { exit, stderr, documents } = await runOse(['notice', 'read', ...files, '--json'])
    expect({ exit, stderr }).toEqual({ exit: 2, stderr: '' })
    expect(documents.map(({ file }) => file)).toEqual(files)
    expect(documents.map(({ error }) => error?.code)).toEqual([undefined, ...bad.map(({ code }) => code), undefined])
    for (const [index, { placed, path }] of bad.entries()) {
      const { error, ...rest } = documents[index + 1] ?? {}
      expect(rest).toEqual({ file: path })
      const keys = error?.location ? ['code', 'message', 'location'] : ['code', 'message']
      expect(Object.keys(error ?? {})).toEqual(keys)
      if (placed) expect(error?.location, path).toEqual({ line: expect.any(Number), column: expect.any(Number) })
      // What failed and what to do: two sentences at least.
      expect(error?.message, path).toMatch(/\. .+\.$/su)
    }
  })

  test('a national form of eForms is named, and not said to state nothing', async () => {
    const xml = fixtures.severalLots.replace(/eforms-sdk-1\.\d+/u, 'eforms-de-2.1')
    const german = await written(folder, 'german.xml', xml)
    const { stdout } = await runOse(['notice', 'read', german])
    expect(stdout).toContain('eForms-DE 2.1 (national form of eForms), subtype 16')
    const { documents } = await runOse(['notice', 'read', german, '--json'])
    expect(documents[0]).toMatchObject({ sdk: '', dialect: { name: 'eForms-DE', version: '2.1' } })
  })

  test('people read the errors beside the answers', async () => {
    const { exit, stdout, stderr } = await runOse(['notice', 'read', good, join(folder, 'missing.xml')])
    expect(exit).toBe(2)
    expect(stdout).toContain('LOT-0002')
    expect(stderr).toContain('missing.xml')
    expect(stderr).toContain('[file-not-found]')
    expect(stdout + stderr).not.toContain('\u001b')
  })

  test('colour on a terminal only, and not with NO_COLOR', async () => {
    expect((await runOse(['notice', 'read', good], { terminal: true })).stdout).toContain('\u001b[')
    const env = { NO_COLOR: '1' }
    expect((await runOse(['notice', 'read', good], { terminal: true, env })).stdout).not.toContain('\u001b')
    expect((await runOse(['notice', 'read', good, '--json'], { terminal: true })).stdout).not.toContain('\u001b')
  })

  test('a file larger than 32 MiB is refused', async () => {
    const large = await written(folder, 'large.xml', new Uint8Array(32 * 1024 * 1024 + 1))
    const { documents } = await runOse(['notice', 'read', large, '--json'])
    expect(documents[0]?.error?.code).toBe('file-too-large')
  })

  test('standard input, once', async () => {
    const { exit, documents } = await runOse(['notice', 'read', '-', '--json'], { stdin: fixtures.severalLots })
    expect({ exit, documents }).toMatchObject({ exit: 0, documents: [{ file: '-', sdk: '1.15' }] })
    const twice = await runOse(['notice', 'read', '-', '-', '--json'], { stdin: fixtures.severalLots })
    expect(twice).toMatchObject({ exit: 2, documents: [{ sdk: '1.15' }, { file: '-', error: { code: 'usage' } }] })
    const large = await runOse(['notice', 'read', '-', '--json'], { stdin: ' '.repeat(32 * 1024 * 1024 + 1) })
    expect(large.documents[0]?.error?.code).toBe('file-too-large')
  })

  test.each(Object.entries(fixtures))('people can read %s, in both languages', async (name, text) => {
    const file = await written(folder, `${name}.xml`, text)
    for (const lang of ['en', 'fr']) {
      const { exit, stderr } = await runOse(['notice', 'read', file, '--lang', lang])
      expect({ exit, stderr }).toEqual({ exit: 0, stderr: '' })
    }
  })

  test('a criterion without type, or of a type that nobody knows', async () => {
    const typed = fixtures.severalLots
    const untyped = typed.replace(/<cbc:AwardingCriterionTypeCode[\s\S]*?<\/cbc:AwardingCriterionTypeCode>/u, '')
    const strange = typed.replace(/(<cbc:AwardingCriterionTypeCode[^>]*>)[a-z]+/u, '$1quality-of-another-state')
    expect(untyped).not.toBe(typed)
    expect(strange).not.toBe(typed)
    for (const [name, text] of Object.entries({ untyped, strange })) {
      const { exit, stdout } = await runOse(['notice', 'read', await written(folder, `${name}.xml`, text)])
      expect({ exit, stdout }).toEqual({ exit: 0, stdout: expect.stringContaining('LOT-0001') })
    }
  })

  test('French is French', async () => {
    const { stdout } = await runOse(['notice', 'read', good, '--lang', 'fr'])
    expect(stdout).toMatch(/attribution {2}prix +60 %/u)
    expect(stdout).not.toMatch(/award|quality|price|performance|percentage/u)
  })
})

test('what a file says is shown, and never obeyed', async () => {
  const hostile = fixtures.severalLots.replaceAll('Moteur de recherche', 'Moteur \u202e\u200b\u0085de recherche')
  const file = await written(folder, 'hostile.xml', hostile)
  const { stdout } = await runOse(['notice', 'read', file], { terminal: true })
  expect(stdout).toContain('Moteur \\u{202e}\\u{200b}')
  const key = JSON.stringify({ 'a\u001b[8mb': 1, schemaVersion: '1', languages: ['fr'], lots: [], criteria: [] })
  const shown = await runOse(['lint', await written(folder, 'key.json', key)], { terminal: true })
  expect(shown.stdout + shown.stderr).toContain('\\u{1b}[8m')
  expect(shown.stdout + shown.stderr).not.toContain('\u001b[8m')
})
