import { mkdir, mkdtemp, readdir, readFile, rename, rm, utimes, writeFile } from 'node:fs/promises'
import { hostname, tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { smallSdk } from './__fixtures__/small-sdk'
import { buildPack } from './build-pack'
import { inspectPacks } from './inspect-packs'
import { openPackStore } from './pack-store'
import { replaceFolder } from './replace-folder'

let dir = ''
beforeEach(async () => {
  dir = await mkdtemp(join(tmpdir(), 'ose-replace-'))
})
afterEach(() => rm(dir, { recursive: true, force: true }))

const host =
  hostname()
    .replace(/[^\w-]/g, '')
    .slice(0, 60) || 'host'
/** No process has this number: Linux gives up to 4,194,304, others less. */
const ended = 99_999_999
const id = '01234567-89ab-cdef-0123-456789abcdef'
const left = (name: string, kind: string, pid = ended, of = host) => join(dir, `${name}.${of}.${pid}.${id}.${kind}`)
const filled = (text: string) => (draft: string) => writeFile(join(draft, 'a'), text)

describe('a run that was killed', () => {
  it('while it wrote: the pack is the old one, and the next run clears the draft away', async () => {
    const { manifest, path } = await buildPack(smallSdk(), dir)
    await mkdir(left('9.1.2', 'tmp'))
    await writeFile(join(left('9.1.2', 'tmp'), 'manifest.json'), '{')
    expect(await inspectPacks(dir)).toEqual({ packs: [{ manifest, path }], broken: [] })
    await buildPack(smallSdk({ version: '9.2.0' }), dir)
    expect((await readdir(dir)).sort()).toEqual(['9.1.2', '9.2.0'])
  })

  it('between the two renames: the old pack is still there, and is put back', async () => {
    const { manifest, path } = await buildPack(smallSdk(), dir)
    await rename(path, left('9.1.2', 'old'))
    await mkdir(left('9.1.2', 'tmp'))
    expect(await inspectPacks(dir)).toEqual({ packs: [{ manifest, path: left('9.1.2', 'old') }], broken: [] })
    expect((await (await openPackStore(dir).open('9.1'))?.phase('16'))?.patterns).toHaveLength(2)
    await buildPack(smallSdk({ version: '9.2.0' }), dir)
    expect((await readdir(dir)).sort()).toEqual(['9.1.2', '9.2.0'])
    expect((await inspectPacks(dir)).packs.map(({ manifest: { sdk } }) => sdk)).toEqual(['9.2.0', '9.1.2'])
  })

  it('after them: the new pack stays, and the old one goes', async () => {
    await buildPack(smallSdk(), dir)
    await mkdir(left('9.1.2', 'old'))
    const next = await buildPack(smallSdk({ rule: '' }), dir)
    expect(await readdir(dir)).toEqual(['9.1.2'])
    expect((await inspectPacks(dir)).packs).toEqual([next])
  })
})

it('leaves alone what another run is at, here or elsewhere', async () => {
  const running = [left('a', 'tmp', process.pid), left('a', 'tmp', ended, 'elsewhere')]
  const long = left('b', 'tmp', ended, 'elsewhere')
  for (const path of [...running, long]) await mkdir(path)
  await utimes(long, new Date(0), new Date(0))
  await replaceFolder(join(dir, 'c'), filled('c'))
  expect((await readdir(dir)).map((name) => join(dir, name)).sort()).toEqual([...running, join(dir, 'c')].sort())
})

it('several at once: one of them stands there, whole', async () => {
  const texts = ['1', '2', '3', '4']
  await Promise.all(texts.map((text) => replaceFolder(join(dir, 'a'), filled(text))))
  expect(await readdir(dir)).toEqual(['a'])
  expect(texts).toContain(await readFile(join(dir, 'a', 'a'), 'utf8'))
})

describe('what cannot be written', () => {
  it.each([
    ['ENOSPC', 'the disk is full. Free some space'],
    ['EDQUOT', 'quota'],
    ['EROFS', 'it can only be read. Check its rights'],
  ])('%s is said as such, and what was there stays', async (code, words) => {
    await replaceFolder(join(dir, 'a'), filled('old'))
    const full = replaceFolder(join(dir, 'a'), async () => {
      throw Object.assign(new Error(`${code}: no`), { code })
    })
    await expect(full).rejects.toMatchObject({ code })
    expect([await readdir(dir), await readFile(join(dir, 'a', 'a'), 'utf8')]).toEqual([['a'], 'old'])
    const { notWritten } = await import('./not-written')
    const error = notWritten(dir, Object.assign(new Error('x'), { code }))
    expect(error).toMatchObject({ code: 'sdk-not-written', message: expect.stringContaining(words) })
  })

  it('a file stands where the folder should be', async () => {
    await writeFile(join(dir, 'file'), '')
    await expect(buildPack(smallSdk(), join(dir, 'file'))).rejects.toMatchObject({
      code: 'sdk-not-written',
    })
  })
})
