import { chmod, mkdtemp, readdir, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { OseError } from '@opensource-experts/core'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { makeZip } from './__fixtures__/make-zip'
import { smallSdk } from './__fixtures__/small-sdk'
import { addSdk } from './add-sdk'
import { type ObtainOptions, obtainSdk } from './obtain-sdk'
import { defaultPacksDir } from './packs-dir'

let dir = ''
beforeEach(async () => {
  dir = await mkdtemp(join(tmpdir(), 'ose-obtain-'))
})
afterEach(() => rm(dir, { recursive: true, force: true }))

const zip = makeZip([...smallSdk()].map(([path, content]) => ({ name: `eForms-SDK-9.1.2/${path}`, content })))
const cache = () => join(dir, 'cache')

/** Answers like the host of the archives. */
function server(answer: () => Response): typeof globalThis.fetch {
  return async (input) => {
    expect(String(input)).toBe('https://archives.example/tags/9.1.2.zip')
    return answer()
  }
}

async function command(script: string): Promise<string> {
  const path = join(dir, 'mvn')
  await writeFile(path, `#!/bin/sh\n${script}\n`)
  await chmod(path, 0o755)
  return path
}

async function failure(options: ObtainOptions, version = '9.1.2') {
  const error = await obtainSdk(version, { cacheDir: cache(), ...options }).catch((reason: unknown) => reason)
  if (!OseError.isInstance(error)) throw new Error('expected an OseError', { cause: error })
  return error
}

const offline = { mvn: false, sourceArchives: false } as const
const online = { mvn: false, sourceArchives: 'https://archives.example/tags' } as const

describe('from a file', () => {
  it('reads an archive and asks nobody', async () => {
    const from = join(dir, 'sdk.jar')
    await writeFile(from, zip)
    const fetch = () => Promise.reject(new Error('asked'))
    expect(await obtainSdk('9.1.2', { from, fetch })).toEqual({ version: '9.1.2', files: smallSdk(), origin: from })
    expect((await failure({ from, fetch }, '9.1.3')).code).toBe('sdk-version-mismatch')
    expect((await failure({ from: join(dir, 'none.zip'), fetch })).code).toBe('sdk-unavailable')
  })
})

it('takes no address for a file, and shows no password of one', async () => {
  const error = await failure({ from: 'https://user:hunter2@archives.example/sdk.zip?token=hunter2' })
  expect(error.code).toBe('sdk-unavailable')
  expect(JSON.stringify([error, error.message, error.stack])).not.toContain('hunter2')
  const url = 'https://user:hunter2@archives.example/tags'
  const tried = await failure({ mvn: false, sourceArchives: url, fetch: () => Promise.reject(new Error('asked')) })
  expect(JSON.stringify([tried, tried.message, tried.stack])).not.toContain('hunter2')
})

it('asks no private address unless told so', async () => {
  const fetch = async () => new Response(zip)
  const inner = { mvn: false, sourceArchives: 'http://10.0.0.1/tags', cacheDir: cache(), fetch } as const
  expect((await failure(inner)).message).toContain('private')
  expect((await obtainSdk('9.1.2', { ...inner, privateAddresses: true })).files).toEqual(smallSdk())
})

describe('from Maven', () => {
  it('runs it in an empty folder and leaves nothing behind', async () => {
    await writeFile(join(dir, 'source.jar'), zip)
    const mvn = await command(
      `[ -z "$(ls)" ] || exit 3; for a; do case $a in -DoutputDirectory=*) cp "${join(dir, 'source.jar')}" "\${a#*=}/eforms-sdk-9.1.2.jar";; esac; done`,
    )
    const lines: string[] = []
    const { origin, files } = await obtainSdk('9.1.2', { cacheDir: cache(), mvn, log: (line) => lines.push(line) })
    expect(origin).toBe('Maven eu.europa.ted.eforms:eforms-sdk:9.1.2')
    expect(files).toEqual(smallSdk())
    expect(lines[0]).toContain('9.1.2')
    expect(await readdir(cache())).toEqual([])
  })

  it.each([
    ['echo "[ERROR] Unable to find artifact."; exit 1', 'there is no such artefact'],
    ['echo "[ERROR] The settings are wrong"; exit 1', 'The settings are wrong'],
    ['exit 0', 'ended without an artefact'],
  ])('says why not: %s', async (script, reason) => {
    const { code, message } = await failure({ ...offline, mvn: await command(script) })
    expect(code).toBe('sdk-unavailable')
    expect(message).toContain(reason)
  })

  it('goes on to the archives where there is none', async () => {
    const fetch = server(() => new Response(zip))
    const { origin } = await obtainSdk('9.1.2', { ...online, cacheDir: cache(), mvn: join(dir, 'no-mvn'), fetch })
    expect(origin).toBe('https://archives.example/tags/9.1.2.zip')
  })
})

describe('from the source archives', () => {
  it.each([
    ['404', () => new Response('', { status: 404 }), {}, 'answered 404'],
    ['too much', () => new Response(zip), { limits: { maxArchiveBytes: 1000 } }, 'more than 1000 bytes'],
    [
      'no network',
      () => Promise.reject(new TypeError('fetch failed', { cause: new Error('ENOTFOUND') })),
      {},
      'ENOTFOUND',
    ],
  ] as const)('unavailable: %s', async (_name, answer, more, reason) => {
    const error = await failure({ ...online, ...more, fetch: async () => answer() })
    expect(error.code).toBe('sdk-unavailable')
    expect(error.message).toContain(reason)
    expect(error.message).toContain('--from')
    expect(error.facts.attempts).toHaveLength(1)
    expect(await readdir(cache())).toEqual([])
  })

  it('refuses what is no archive', async () => {
    expect((await failure({ ...online, fetch: server(() => new Response('<html>')) })).code).toBe('sdk-archive-refused')
  })

  it('stops when told to, without an attempt at anything else', async () => {
    const signal = AbortSignal.abort(new Error('stop'))
    await expect(obtainSdk('9.1.2', { ...online, cacheDir: cache(), signal })).rejects.toThrow('stop')
    expect(await readdir(cache())).toEqual([])
  })
})

it('asks for an exact version, or takes the newest patch that is known', async () => {
  expect((await failure(offline, '9')).code).toBe('sdk-version-unknown')
  expect((await failure(offline, '9.1')).code).toBe('sdk-version-unknown')
  expect((await failure(offline, '1.15')).facts.version).toBe('1.15.1')
})

it('adds a pack to a folder', async () => {
  const from = join(dir, 'sdk.zip')
  await writeFile(from, zip)
  const added = await addSdk('9.1.2', { from, packsDir: join(dir, 'packs') })
  expect(added).toMatchObject({ origin: from, path: join(dir, 'packs', '9.1.2'), manifest: { sdk: '9.1.2' } })
})

it('keeps packs where the environment says', () => {
  expect(defaultPacksDir({ OSE_PACKS: '/p', XDG_CACHE_HOME: '/x' })).toBe('/p')
  expect(defaultPacksDir({ XDG_CACHE_HOME: '/x' })).toBe(join('/x', 'opensource-experts', 'packs'))
  expect(defaultPacksDir({ XDG_CACHE_HOME: '' })).toMatch(/\.cache[/\\]opensource-experts[/\\]packs$/)
})
