import { execFileSync, spawn, spawnSync } from 'node:child_process'
import { readdirSync, readFileSync } from 'node:fs'
import { createServer, type Server } from 'node:https'
import type { AddressInfo } from 'node:net'
import { join } from 'node:path'
import { OseError } from '@opensource-experts/core'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { makeClaims, salt } from './__fixtures__/make-claims'
import { git, makeRepository, mia, plainEnvironment, temporaryFolder } from './__fixtures__/make-repository'
import { collectEvidence } from './collect/collect-evidence'
import { verifyEvidence } from './verify/verify-evidence'

const folder = temporaryFolder()
const repository = makeRepository(
  folder,
  [
    {
      author: mia,
      files: {
        '.mailmap': 'Ada <ada@tenderer.example> <a@home.example>\n',
        'a.c': 'a\n',
        CODEOWNERS: '* ada@tenderer.example\n',
      },
    },
    {},
    { author: 'A <a@home.example>' },
  ],
  { tags: [{ name: 'v1', commit: 1, tagger: 'Ada <ada@tenderer.example>' }] },
)
git([`--git-dir=${repository.path}`, 'config', 'uploadpack.allowFilter', 'true'])
git([`--git-dir=${repository.path}`, 'config', 'uploadpack.allowAnySHA1InWant', 'true'])
const before = process.env.GIT_SSL_CAINFO
let server: Server
let base = ''
const asked: string[] = []

/** Makes the certificate of the server; where there is none, nothing is fetched. */
const openssl = spawnSync('openssl', ['version']).status === 0

beforeAll(async () => {
  if (!openssl) return
  const [key, cert] = [join(folder, 'key.pem'), join(folder, 'cert.pem')]
  execFileSync(
    'openssl',
    [
      'req',
      '-x509',
      '-newkey',
      'rsa:2048',
      '-nodes',
      '-days',
      '2',
      '-subj',
      '/CN=localhost',
      '-addext',
      'subjectAltName=DNS:localhost',
      '-keyout',
      key,
      '-out',
      cert,
    ],
    { stdio: 'ignore' },
  )
  process.env.GIT_SSL_CAINFO = cert
  server = createServer({ key: readFileSync(key), cert: readFileSync(cert) }, (request, response) => {
    const url = new URL(request.url ?? '/', 'https://localhost')
    asked.push(url.pathname)
    if (url.pathname.startsWith('/moved/')) {
      response.writeHead(302, { location: `${base}${request.url?.replace('/moved/', '/')}` }).end()
      return
    }
    if (url.pathname.startsWith('/page/')) {
      response.writeHead(200, { 'content-type': 'text/html' }).end('<h1>Please sign in</h1>')
      return
    }
    const [, status] = /^\/status-(\d{3})\//.exec(url.pathname) ?? []
    if (status !== undefined) {
      response.writeHead(Number(status), { 'retry-after': '1' }).end()
      return
    }
    if (url.pathname.startsWith('/cut/')) {
      response.writeHead(200, {
        'content-type': 'application/x-git-upload-pack-advertisement',
        'content-length': '1000',
      })
      response.write('001e# service=git-upload-pack\n')
      setTimeout(() => response.destroy(), 20)
      return
    }
    if (url.pathname.startsWith('/closed/')) {
      response.writeHead(401, { 'www-authenticate': 'Basic realm="x"' }).end()
      return
    }
    const backend = spawn('git', ['http-backend'], {
      env: {
        ...plainEnvironment,
        GIT_PROJECT_ROOT: folder,
        GIT_HTTP_EXPORT_ALL: '1',
        REQUEST_METHOD: request.method,
        PATH_INFO: url.pathname.replace(/^\/half\//, '/'),
        QUERY_STRING: url.search.slice(1),
        CONTENT_TYPE: request.headers['content-type'] ?? '',
        HTTP_CONTENT_ENCODING: request.headers['content-encoding'] ?? '',
        GIT_PROTOCOL: String(request.headers['git-protocol'] ?? ''),
      },
    })
    request.pipe(backend.stdin)
    const parts: Buffer[] = []
    backend.stdout.on('data', (part: Buffer) => parts.push(part))
    backend.on('close', () => {
      const all = Buffer.concat(parts)
      const end = all.indexOf('\r\n\r\n')
      const headers = all
        .toString('latin1', 0, end)
        .split('\r\n')
        .map((line) => line.split(': ', 2))
      const status = Number(headers.find(([name]) => name === 'Status')?.[1]?.slice(0, 3) ?? 200)
      response.writeHead(status, Object.fromEntries(headers.filter(([name]) => name !== 'Status')))
      const body = all.subarray(end + 4)
      // The pack begins, and the line is cut in it.
      const pack = url.pathname.startsWith('/half/') ? body.indexOf('PACK') : -1
      if (pack === -1) response.end(body)
      else response.write(body.subarray(0, pack + 40), () => response.destroy())
    })
  })
  await new Promise<void>((resolve) => server.listen(0, 'localhost', resolve))
  base = `https://localhost:${(server.address() as AddressInfo).port}`
})

afterAll(async () => {
  if (!openssl) return
  if (before === undefined) delete process.env.GIT_SSL_CAINFO
  else process.env.GIT_SSL_CAINFO = before
  server.closeAllConnections()
  await new Promise((resolve) => server.close(resolve))
})

const name = repository.path.split('/').at(-1) ?? ''
const options = { salt, tempDir: folder, privateAddresses: true }
const claimsAt = (address: string, project: object = {}) =>
  makeClaims('', { projects: [{ name: 'Engine A', repository: address, ...project }] })
const codeOf = (address: string, more: object = {}) =>
  collectEvidence(claimsAt(address), { ...options, ...more }).then(
    () => 'taken',
    (error: unknown) => (OseError.isInstance(error) ? error.code : String(error)),
  )

describe.skipIf(!openssl)('a repository at an address', () => {
  it('is read without the contents of files, but for .mailmap and who looks after it', async () => {
    const { bundle } = await collectEvidence(claimsAt(`${base}/${name}`), options)
    const [project] = bundle.evidence.projects
    expect(project).toMatchObject({
      repository: `${base}/${name}`,
      ref: 'refs/heads/main',
      head: `swh:1:rev:${repository.ids[2]}`,
      missing: ['file-contents'],
      commits: { all: 3, counted: 3 },
    })
    expect(project?.mailmap).toHaveLength(64)
    expect(project?.maintainers).toEqual([{ path: 'CODEOWNERS', digest: expect.stringMatching(/^[0-9a-f]{64}$/) }])
    expect(project?.people[0]?.upstream).toEqual([{ path: 'CODEOWNERS', line: 1 }])
    expect(project?.people[0]).toMatchObject({ released: ['v1'] })
    expect(project?.people[0]?.commits.code).toHaveLength(2)
  })

  it('gives a bundle that anybody can recompute from it, and from a whole clone', async () => {
    const claims = claimsAt(`${base}/${name}`, { branch: 'main' })
    const { bundle } = await collectEvidence(claims, options)
    const { salt: _, ...without } = options
    expect(await verifyEvidence(bundle, without)).toMatchObject({ valid: true, recomputed: 'history' })
    const repositories = { 'Engine A': repository.path }
    const local = { ...options, claims, repositories, localRepositories: true }
    expect(await verifyEvidence(bundle, local)).toMatchObject({
      valid: true,
      recomputed: 'everything',
      differences: [],
    })
  })

  it.each([
    ['that leads elsewhere', '/moved/', 'repository-unavailable'],
    ['that is a page', '/page/', 'repository-unavailable'],
    ['that asks for a password', '/closed/', 'repository-unavailable'],
    ['that has none', '/none/', 'repository-unavailable'],
    ['that is not ready (202)', '/status-202/', 'repository-unavailable'],
    ['that is asked too often (429)', '/status-429/', 'repository-unavailable'],
    ['that is broken (500)', '/status-500/', 'repository-unavailable'],
    ['that answers nothing (200)', '/status-200/', 'repository-unavailable'],
    ['that is cut', '/cut/', 'repository-unavailable'],
    ['that is cut in the midst of its pack', '/half/', 'repository-unavailable'],
  ])('%s', async (_, path, code) => {
    const from = asked.length
    expect(await codeOf(`${base}${path}${name}`)).toBe(code)
    expect(asked.slice(from).every((url) => url.startsWith(path))).toBe(true)
    expect(readdirSync(folder).filter((entry) => entry.startsWith('ose-evidence-'))).toEqual([])
  })

  it('of a private network is not asked, unless that is allowed', async () => {
    const from = asked.length
    expect(await codeOf(`${base}/${name}`, { privateAddresses: false })).toBe('repository-refused')
    expect(asked.length).toBe(from)
  })

  it('larger than a limit, or without the branch, is refused', async () => {
    expect(await codeOf(`${base}/${name}`, { limits: { maxRefs: 1 } })).toBe('repository-too-large')
    const gone = collectEvidence(claimsAt(`${base}/${name}`, { branch: 'gone' }), options)
    await expect(gone).rejects.toMatchObject({ code: 'revision-not-found' })
  })
})
