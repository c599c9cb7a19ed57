import { chmodSync, existsSync, readFileSync, writeFileSync } from 'node:fs'
import { createServer } from 'node:net'
import { delimiter, join } from 'node:path'
import { OseError } from '@opensource-experts/core'
import fc from 'fast-check'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { makeClaims, salt } from '../__fixtures__/make-claims'
import { temporaryFolder } from '../__fixtures__/make-repository'
import { type PlaceRules, placeOf } from '../git/check-repository'
import { collectEvidence } from './collect-evidence'

const folder = temporaryFolder()
const rules: PlaceRules = {
  localRepositories: false,
  privateAddresses: false,
  resolve: async (host) =>
    host === 'public.example' ? ['203.0.113.7', '8.8.8.8'] : host === 'good.example' ? ['8.8.8.8'] : ['10.0.0.1'],
}

const codeOf = (run: Promise<unknown>) =>
  run.then(
    () => 'taken',
    (error: unknown) => (OseError.isInstance(error) ? error.code : String(error)),
  )

describe('an address', () => {
  it.each([
    'ext::sh -c touch% /tmp/x',
    'ext::sh',
    'fd::17',
    'file:///etc',
    'FILE:///etc',
    'git://good.example/a',
    'ssh://good.example/a',
    'ssh://-oProxyCommand=x/a',
    'git@good.example:a.git',
    'good.example:a',
    'http://good.example/a',
    'ftp://good.example/a',
    'javascript:alert(1)',
    'https::https://good.example',
    '-u./x',
    '--upload-pack=touch x',
    '',
    'https://',
    'https://good.example/a\n--upload-pack=x',
    'https://good.example/\u0000',
    'https://user:pass@good.example/a',
    'https://good.example/a?x=1',
    'https://good.example/a#x',
    './folder',
    '/etc',
    'https://localhost/a',
    'https://a.localhost/a',
    'https://127.0.0.1/a',
    'https://2130706433/a',
    'https://0x7f.1/a',
    'https://[::1]/a',
    'https://[::ffff:127.0.0.1]/a',
    'https://169.254.169.254/latest',
    'https://10.1.2.3/a',
    'https://inside.example/a',
    // One of its addresses is not public.
    'https://public.example/a',
  ])('%j is refused', async (repository) => {
    expect(await codeOf(placeOf(repository, rules))).toBe('repository-refused')
  })

  it('that is public is asked where it was looked up', async () => {
    expect(await placeOf('https://good.example/a.git', rules)).toEqual({
      kind: 'remote',
      url: 'https://good.example/a.git',
      resolved: 'good.example:443:8.8.8.8',
    })
  })

  it('whose host is not known is unavailable', async () => {
    const none = { ...rules, resolve: () => Promise.reject(new Error('ENOTFOUND')) }
    expect(await codeOf(placeOf('https://gone.example/a', none))).toBe('repository-unavailable')
  })

  it('is shown without its password', async () => {
    const error = await placeOf('https://user:hush@good.example/a?token=hush', rules).catch((cause: unknown) => cause)
    expect((error as Error).message).not.toContain('hush')
  })

  it('is a path only where paths are admitted', async () => {
    const local = { ...rules, localRepositories: true }
    expect(await placeOf('./a', local)).toEqual({ kind: 'local', path: './a' })
    expect(await codeOf(placeOf('a:b', local))).toBe('repository-refused')
    expect(await codeOf(placeOf('-a', local))).toBe('repository-refused')
  })
})

/** `OSE_HOSTILE=all` goes the whole way with each of them, which takes minutes. */
const share = process.env.OSE_HOSTILE === 'all' ? 1 : 50

describe('10,000 hostile addresses and branches', () => {
  const marker = join(folder, 'executed')
  const log = join(folder, 'git-was-called')
  const before = process.env.PATH
  let reached = 0
  const server = createServer((socket) => {
    reached += 1
    socket.destroy()
  })
  let port = 0

  beforeAll(async () => {
    // A git that only writes down how it was called: what would be started shows, and nothing is.
    writeFileSync(
      join(folder, 'git'),
      `#!/bin/sh\ncase "$*" in *version) echo git version 2.47.0;; *) echo "$*" >> ${log};; esac\n`,
    )
    chmodSync(join(folder, 'git'), 0o755)
    process.env.PATH = `${folder}${delimiter}${before}`
    await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
    const address = server.address()
    port = typeof address === 'object' && address !== null ? address.port : 0
  })

  afterAll(async () => {
    process.env.PATH = before
    await new Promise((resolve) => server.close(resolve))
  })

  it('start nothing and reach nothing', { timeout: 1_800_000 }, async () => {
    const command = `touch ${marker}`
    const host = fc.constantFrom(
      '127.0.0.1',
      'localhost',
      '[::1]',
      '0',
      '2130706433',
      '017700000001',
      '[::ffff:7f00:1]',
      'x.localhost',
      'inside.example',
    )
    const inside = host.map((name) => `${name}:${port}`)
    const scheme = fc.constantFrom(
      'https://',
      'http://',
      'git://',
      'ssh://',
      'file://',
      'ftp://',
      'ext::',
      'fd::',
      'HTTPS://',
      'https:',
      'rsync://',
      'transport::',
    )
    const tail = fc.constantFrom(
      '',
      '/a.git',
      `/$(${command})`,
      `;${command}`,
      '/%00',
      '\n-c core.sshCommand=x',
      '/..',
      '?x',
      '#y',
      '@b',
    )
    const option = fc
      .constantFrom('-u', '--upload-pack=', '-c', '--config=core.fsmonitor=', '--template=', '-o', '--exec=')
      .map((name) => `${name}${command}`)
    const address = fc.oneof(
      fc.tuple(scheme, inside, tail).map((parts) => parts.join('')),
      option,
      option.map((text) => `ext::sh -c ${text}`),
      fc.tuple(scheme, option, tail).map((parts) => parts.join('')),
      fc.tuple(inside, tail).map((parts) => parts.join(':')),
      fc.string(),
    )
    const branch = fc.oneof(
      fc.constant(undefined),
      option,
      fc.constantFrom('a..b', '@{-1}', 'x y', '../../etc', 'a.lock', '-', 'x\ny'),
    )
    let count = 0
    await fc.assert(
      fc.asyncProperty(address, branch, async (repository, named) => {
        count += 1
        const project = { name: 'x', repository, ...(named === undefined ? {} : { branch: named }) }
        const claims = makeClaims('x', { projects: [project] })
        const code = await codeOf(placeOf(repository, rules))
        if (code !== 'repository-refused') throw new Error(`${JSON.stringify(repository)}: ${code}`)
        // The whole way, for a part of them: each makes folders and starts git for its version.
        if (count % share !== 0) return
        const all = await codeOf(collectEvidence(claims, { salt, tempDir: folder, resolve: rules.resolve }))
        if (!['repository-refused', 'input-invalid'].includes(all))
          throw new Error(`${JSON.stringify(project)}: ${all}`)
      }),
      { numRuns: 10_000 },
    )
    expect(count).toBe(10_000)
    expect([existsSync(marker), reached, existsSync(log) ? readFileSync(log, 'utf8') : '']).toEqual([false, 0, ''])
  })
})
