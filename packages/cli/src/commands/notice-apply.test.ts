import { chmod, link, mkdir, readdir, readFile, stat, symlink } from 'node:fs/promises'
import { basename, join } from 'node:path'
import { createTed } from '@opensource-experts/adapters-ted'
import { beforeAll, beforeEach, describe, expect, test } from 'vitest'
import { fixtures } from '../../../adapters-ted/src/__fixtures__/fixtures'
import { badNotices } from '../__fixtures__/bad-notices'
import { criteriaFile, written } from '../__fixtures__/documents'
import { runOse, temporaryFolder } from '../__fixtures__/run-ose'

let folder = ''
let good = ''
let criteria = ''
let out = ''
let count = 0
beforeAll(async () => {
  folder = await temporaryFolder()
  good = await written(folder, 'good.xml', fixtures.severalLots)
  criteria = await written(folder, 'criteria.json', criteriaFile)
})
beforeEach(() => {
  count += 1
  out = join(folder, `out-${count}`, 'inner')
})

const apply = (...argv: string[]) =>
  runOse(['notice', 'apply', ...argv, '--criteria', criteria, '--weights', 'scale', '--json'])
const names = async (path: string) => (await readdir(path).catch(() => [])).sort()

describe('ose notice apply', () => {
  test('writes the planned notice, and nothing else', async () => {
    const { exit, documents } = await apply(good, '--out', out)
    expect(exit).toBe(0)
    const output = join(out, 'good.xml')
    for (const key of ['file', 'edits', 'patches', 'losses', 'refusals', 'align', 'output'])
      expect(documents[0]).toHaveProperty(key)
    expect(documents[0]).toMatchObject({ file: good, output, refusals: [] })
    expect(await names(out)).toEqual(['good.xml'])
    const ted = createTed()
    const notice = await readFile(good)
    const expected = ted.apply(notice, ted.plan(notice, criteriaFile as never, { weights: 'scale' }))
    expect(new Uint8Array(await readFile(output))).toEqual(new Uint8Array(expected))
  })

  test('a notice that says it already is copied as it is', async () => {
    await apply(good, '--out', out)
    const again = join(out, 'good.xml')
    const { exit, documents } = await apply(again, '--out', join(out, 'second'))
    expect({ exit, document: documents[0] }).toMatchObject({ exit: 0, document: { edits: [], patches: [] } })
    expect(await readFile(join(out, 'second', 'good.xml'))).toEqual(await readFile(again))
  })

  test('refused: output is null, exit 1, no file', async () => {
    const published = await written(folder, 'published.xml', fixtures.published)
    const { exit, documents } = await apply(published, '--out', out)
    expect(exit).toBe(1)
    expect(documents[0]).toMatchObject({ output: null, refusals: [{ code: 'already-published' }] })
    expect(await names(out)).toEqual([])
  })

  test('bad files stop no other and leave nothing', async () => {
    const bad = (await badNotices(await temporaryFolder())).map(({ path }) => path)
    const other = await written(folder, 'other.xml', fixtures.bilingual)
    const { exit, documents } = await apply(...bad, good, ...bad.slice(0, 0), other, '--out', out)
    expect(exit).toBe(2)
    expect(documents).toHaveLength(bad.length + 2)
    expect(documents.slice(0, bad.length).every(({ error }) => error)).toBe(true)
    expect(documents.slice(bad.length).map(({ output }) => output)).toEqual([
      join(out, 'good.xml'),
      join(out, 'other.xml'),
    ])
    expect(await names(out)).toEqual(['good.xml', 'other.xml'])
  })

  test('replaces what is there only with --force', async () => {
    await apply(good, '--out', out)
    const output = join(out, 'good.xml')
    const first = await readFile(output)
    const second = await apply(good, '--out', out)
    expect(second).toMatchObject({ exit: 2, documents: [{ file: good, error: { code: 'output-exists' } }] })
    expect(await readFile(output)).toEqual(first)
    expect(await apply(good, '--out', out, '--force')).toMatchObject({ exit: 0, documents: [{ output }] })
    expect(await names(out)).toEqual(['good.xml'])
  })

  test('equal names are an error before anything is written', async () => {
    await mkdir(join(folder, `twin-${count}`))
    const twin = await written(join(folder, `twin-${count}`), 'good.xml', fixtures.bilingual)
    const { exit, documents } = await apply(good, twin, '--out', out)
    expect(exit).toBe(2)
    expect(documents).toMatchObject([{ file: twin, error: { code: 'equal-names' } }])
    expect(await names(out)).toEqual([])
    expect((await apply(good, good, '--out', out, '--force')).documents).toMatchObject([
      { error: { code: 'equal-names' } },
    ])
  })

  test('never replaces its own input, under whatever name', async () => {
    const before = await readFile(good)
    for (const force of [[], ['--force']]) {
      expect(await apply(good, '--out', folder, ...force)).toMatchObject({
        exit: 2,
        documents: [{ file: good, error: { code: 'output-is-input' } }],
      })
    }
    await mkdir(out, { recursive: true })
    await symlink(good, join(out, 'good.xml'))
    expect((await apply(good, '--out', out, '--force')).documents).toMatchObject([
      { error: { code: 'output-is-input' } },
    ])
    const other = `${out}-hard`
    await mkdir(other)
    await link(good, join(other, 'good.xml'))
    expect((await apply(good, '--out', other, '--force')).documents).toMatchObject([
      { error: { code: 'output-is-input' } },
    ])
    expect(await readFile(good)).toEqual(before)
  })

  test('--out must be a folder', async () => {
    expect(await apply(good, '--out', criteria)).toMatchObject({
      exit: 2,
      documents: [{ file: null, error: { code: 'usage' } }],
    })
    await mkdir(join(out, 'good.xml'), { recursive: true })
    expect(await apply(good, '--out', out, '--force')).toMatchObject({
      exit: 2,
      documents: [{ error: { code: 'output-exists' } }],
    })
    const below = await apply(good, '--out', join(criteria, 'inner'))
    expect(below).toMatchObject({ exit: 2, documents: [{ file: null, error: { code: 'usage' } }] })
    expect(below.documents[0]?.error?.message).toContain('lies below')
  })

  test('the name of a file where a folder is meant is said, and nothing is made', async () => {
    const named = join(folder, `new-${count}.xml`)
    const { exit, documents } = await apply(good, '--out', named)
    expect({ exit, documents }).toMatchObject({ exit: 2, documents: [{ file: null, error: { code: 'usage' } }] })
    expect(documents[0]?.error?.message).toContain('takes a folder')
    expect(await names(folder)).not.toContain(basename(named))
    expect(await apply(good, '--out', `${named}/`)).toMatchObject({ exit: 0 })
    expect(await apply(good, '--out', named, '--force')).toMatchObject({ exit: 0 })
  })

  test.runIf(process.platform === 'linux')('where nothing can be written: exit 3, at once', async () => {
    for (const nowhere of ['/proc/ose/out', '/proc/self/fdinfo/out', '/sys/ose']) {
      const { exit, documents } = await apply(good, '--out', nowhere)
      expect({ exit, documents }).toMatchObject({
        exit: 3,
        documents: [{ file: good, error: { code: 'output-not-writable' } }],
      })
    }
  })

  test.skipIf(process.platform === 'win32')('the output has the rights of the input', async () => {
    for (const mode of [0o600, 0o640, 0o444]) {
      const file = await written(folder, `mode-${mode}.xml`, fixtures.severalLots)
      await chmod(file, mode)
      const { documents } = await apply(file, '--out', out)
      expect((await stat(String(documents[0]?.output))).mode & 0o777).toBe(mode)
    }
  })

  test('standard input is written as notice.xml', async () => {
    const call = ['notice', 'apply', '-', '--criteria', criteria, '--weights', 'scale', '--out', out, '--json']
    const { exit, documents } = await runOse(call, { stdin: fixtures.severalLots })
    expect({ exit, documents }).toMatchObject({ exit: 0, documents: [{ file: '-', output: join(out, 'notice.xml') }] })
    const without = await runOse(call)
    expect(without).toMatchObject({ exit: 2, documents: [{ file: '-', error: { code: 'usage' } }] })
  })

  test('stopped by the signal: 130, nothing half-written', async () => {
    const controller = new AbortController()
    controller.abort()
    const call = ['notice', 'apply', good, '--criteria', criteria, '--weights', 'scale', '--out', out, '--json']
    expect(await runOse(call, { signal: controller.signal })).toMatchObject({ exit: 130, stdout: '', stderr: '' })
    expect(await names(out)).toEqual([])
  })

  test('names with blanks, line ends and accents', async () => {
    const odd = await written(folder, 'un avis\nété.xml', fixtures.severalLots)
    const { documents } = await apply(odd, '--out', out)
    expect(documents).toMatchObject([{ file: odd, output: join(out, 'un avis\nété.xml') }])
    expect(await names(out)).toEqual(['un avis\nété.xml'])
  })
})
