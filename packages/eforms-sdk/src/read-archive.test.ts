import { execFileSync } from 'node:child_process'
import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { OseError } from '@opensource-experts/core'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { makeZip, type ZipEntry } from './__fixtures__/make-zip'
import { smallSdk } from './__fixtures__/small-sdk'
import { obtainSdk } from './obtain-sdk'
import { readArchive } from './read-archive'
import { defaultSdkLimits, type SdkLimits } from './sdk-limits'

let folder = ''
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'ose-archive-'))
})
afterAll(() => rm(folder, { recursive: true, force: true }))

const sdkEntries = (root: string): ZipEntry[] =>
  [...smallSdk()].map(([path, content]) => ({ name: root + path, content }))

async function read(content: readonly ZipEntry[] | Uint8Array, limits: Partial<SdkLimits> = {}) {
  const path = join(folder, 'sdk.zip')
  await writeFile(path, content instanceof Uint8Array ? content : makeZip(content))
  try {
    return await readArchive(path, { ...defaultSdkLimits, ...limits })
  } catch (error) {
    if (OseError.isInstance(error)) return `${error.code}: ${error.message}`
    throw error
  }
}

describe('an SDK', () => {
  it.each(['eForms-SDK-9.1.2/', 'eforms-sdk/', 'deep/er/', ''])(
    'is found under "%s", only what is needed',
    async (root) => {
      const junk = [
        { name: `${root}codelists/cpv.gc`, content: new Uint8Array(1000) },
        { name: `${root}schematrons/dynamic/complete-validation.sch`, content: new Uint8Array(10) },
      ]
      expect(await read([...junk, ...sdkEntries(root)])).toEqual(smallSdk())
    },
  )
})

describe('refused', () => {
  const zeros = new Uint8Array(2 * 1024 * 1024)
  const bomb = { name: 'sdk/schemas/bomb.xsd', content: zeros }

  it.each([
    ['no zip', new Uint8Array(100), {}, 'sdk-archive-refused'],
    ['a cut zip', makeZip(sdkEntries('a/')).slice(0, -40), {}, 'sdk-archive-refused'],
    ['another zip', [{ name: 'x.txt', content: zeros }], {}, 'sdk-incomplete'],
    ['two SDKs', [...sdkEntries('a/'), ...sdkEntries('b/')], {}, 'sdk-incomplete'],
    [
      'a path out of the folder',
      [...sdkEntries('sdk/'), { name: '../evil', content: zeros }],
      {},
      'sdk-archive-refused',
    ],
    ['an absolute path', [...sdkEntries('sdk/'), { name: '/etc/evil', content: zeros }], {}, 'sdk-archive-refused'],
    ['a backslash path', [...sdkEntries('sdk/'), { name: '..\\evil', content: zeros }], {}, 'sdk-archive-refused'],
    ['the same name twice', [...sdkEntries('sdk/'), ...sdkEntries('sdk/')], {}, 'sdk-archive-refused'],
    ['an entry over the limit', [...sdkEntries('sdk/'), bomb], { maxEntryBytes: 1024 * 1024 }, 'sdk-archive-refused'],
    ['all entries over the limit', [...sdkEntries('sdk/'), bomb], { maxTotalBytes: 2_000_000 }, 'sdk-archive-refused'],
    [
      'a bomb that lies about its size',
      [...sdkEntries('sdk/'), { ...bomb, declaredSize: 10 }],
      {},
      'sdk-archive-refused',
    ],
    [
      'a bomb that claims too much',
      [...sdkEntries('sdk/'), { ...bomb, declaredSize: 3_000_000 }],
      {},
      'sdk-archive-refused',
    ],
    ['an encrypted entry', [...sdkEntries('sdk/'), { ...bomb, encrypted: true }], {}, 'sdk-archive-refused'],
    ['a damaged entry', [...sdkEntries('sdk/'), { ...bomb, damaged: true }], {}, 'sdk-archive-refused'],
    ['too many entries', sdkEntries('sdk/'), { maxEntries: 3 }, 'sdk-archive-refused'],
    ['too large an archive', sdkEntries('sdk/'), { maxArchiveBytes: 100 }, 'sdk-archive-refused'],
  ] satisfies [string, ZipEntry[] | Uint8Array, Partial<SdkLimits>, string][])(
    '%s',
    async (_name, content, limits, code) => {
      expect(await read(content, limits)).toMatch(new RegExp(`^${code}: .*sdk\\.zip`))
    },
  )

  it('but not an entry that nobody needs', async () => {
    const other = { ...bomb, name: 'sdk/codelists/bomb.gc' }
    expect(await read([...sdkEntries('sdk/'), other], { maxEntryBytes: 1024 * 1024 })).toEqual(smallSdk())
  })
})

describe('what is no file is not opened', () => {
  it('a pipe, which would be waited for', async () => {
    const pipe = join(folder, 'pipe')
    execFileSync('mkfifo', [pipe])
    await expect(readArchive(pipe, defaultSdkLimits)).rejects.toMatchObject({
      code: 'sdk-archive-refused',
      message: expect.stringContaining('a pipe or a device'),
    })
    await expect(obtainSdk('9.1.2', { from: pipe })).rejects.toMatchObject({ code: 'sdk-archive-refused' })
  })

  it('a device, which never ends', async () => {
    await expect(readArchive('/dev/zero', defaultSdkLimits)).rejects.toMatchObject({ code: 'sdk-archive-refused' })
  })
})
