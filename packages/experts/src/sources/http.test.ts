import { createServer, type RequestListener, type Server } from 'node:http'
import type { AddressInfo } from 'node:net'
import { gzipSync } from 'node:zlib'
import { expertDirectorySuite } from '@opensource-experts/core/testing'
import { afterEach, describe, expect, it } from 'vitest'
import { directory, firm } from '../__fixtures__/directory'
import { searchExperts } from '../search/search-experts'
import { createHttpDirectory, type HttpDirectoryOptions } from './http'

const address = 'https://directory.example.org/firms.json'
const text = JSON.stringify(directory([firm('a')]))
const answering =
  (response: () => Response | Promise<Response>): typeof fetch =>
  async () =>
    response()

expertDirectorySuite(
  { describe, it, expect },
  {
    name: 'createHttpDirectory',
    make: (experts) => createHttpDirectory(address, { fetch: answering(() => Response.json(directory(experts))) }),
    makeUnavailable: () => createHttpDirectory(address, { fetch: answering(() => new Response('', { status: 503 })) }),
  },
)

async function reason(options: HttpDirectoryOptions, url = address): Promise<string> {
  const { sources, experts } = await searchExperts([createHttpDirectory(url, options)], {})
  const [source] = sources
  if (source?.status !== 'unavailable') throw new Error(`it answered with ${experts.length} firms`)
  return source.reason
}

describe('addresses', () => {
  it.each([
    'http://directory.example.org/firms.json',
    'http://localhost.example.org/firms.json',
    'https://user:hunter2@directory.example.org/firms.json',
    'https://user@directory.example.org/firms.json',
    'file:///etc/passwd',
    'ftp://directory.example.org/firms.json',
    'firms.json',
  ])('refuses %s at once, without showing a secret', (url) => {
    expect(() => createHttpDirectory(url)).toThrow(expect.objectContaining({ code: 'directory-url-refused' }))
    expect(() => createHttpDirectory(url)).toThrow(/^(?!.*hunter2).*$/u)
  })

  it('is called by its address without the query', () => {
    expect(createHttpDirectory(`${address}?token=hunter2`).id).toBe(address)
    expect(createHttpDirectory(address, { id: 'mine' }).id).toBe('mine')
  })
})

describe('answers', () => {
  it('is unavailable with the reason, never empty', async () => {
    const failing =
      (error: Error): typeof fetch =>
      () =>
        Promise.reject(error)
    const refused = Object.assign(new Error(`connect ${address}?token=hunter2`), { code: 'ECONNREFUSED' })
    expect(await reason({ fetch: failing(new TypeError('fetch failed', { cause: refused })) })).toMatch(
      /\(ECONNREFUSED\)/u,
    )
    expect(await reason({ fetch: failing(refused) }, `${address}?token=hunter2`)).not.toContain('hunter2')
    expect(await reason({ fetch: answering(() => new Response('', { status: 404 })) })).toContain('status 404')
    expect(await reason({ fetch: answering(() => new Response(null, { status: 204 })) })).toMatch(/cannot be/u)
    expect(await reason({ fetch: answering(() => new Response('<!doctype html><p>x</p>')) })).toMatch(/cannot be/u)
    expect(await reason({ fetch: answering(() => Response.json({ experts: [] })) })).toContain('is required')
    expect(await reason({ fetch: answering(() => new Response(new Uint8Array([0xff, 0xfe, 0x7b]))) })).toContain(
      'UTF-8',
    )
    expect(await reason({ fetch: answering(() => new Response(new Uint8Array([0x7b, 0xc3]))) })).toContain('UTF-8')
  })

  it('takes YAML by its content type or its look', async () => {
    const yaml = `schemaVersion: '1'\nid: y\nname: Y\nlicence: CC0-1.0\ndate: 2026-11-01\nprovenance: { publisher: P, inclusion: I, interests: [] }\nexperts: []\n`
    const headers = { 'content-type': 'application/yaml' }
    const source = createHttpDirectory(address, { fetch: answering(() => new Response(yaml, { headers })) })
    expect(await source.provenance()).toMatchObject({ status: 'ok', id: address, name: 'Y' })
    const bare = createHttpDirectory('https://directory.example.org/list', {
      fetch: answering(() => new Response(yaml)),
    })
    expect((await bare.provenance()).status).toBe('ok')
  })

  it('fetches once for many searches, and again after a failure', async () => {
    let calls = 0
    const source = createHttpDirectory(address, {
      fetch: answering(() => {
        calls += 1
        return calls === 1 ? new Response('', { status: 500 }) : new Response(text)
      }),
    })
    await expect(source.search({})).rejects.toMatchObject({ code: 'source-unavailable' })
    await Promise.all([source.search({}), source.search({}), source.provenance()])
    expect(calls).toBe(2)
  })

  it('does not let one search stop the loading of another', async () => {
    let answer: (response: Response) => void = () => {}
    const pending = new Promise<Response>((resolve) => {
      answer = resolve
    })
    const source = createHttpDirectory(address, { fetch: answering(() => pending) })
    const controller = new AbortController()
    const first = source.search({}, { signal: controller.signal })
    const second = source.search({})
    controller.abort()
    await expect(first).rejects.toMatchObject({ name: 'AbortError' })
    answer(new Response(text))
    expect((await second).experts).toHaveLength(1)
  })

  it('ends in time though neither fetch nor body heeds the signal', async () => {
    const never = (): Promise<Response> => new Promise(() => {})
    expect(await reason({ fetch: answering(never), timeoutMs: 20 })).toContain('in time')
    const stuck = () => new Response(new ReadableStream({ pull: () => new Promise(() => {}) }))
    expect(await reason({ fetch: answering(stuck), timeoutMs: 20 })).toContain('in time')
    expect(await reason({ fetch: answering(() => new Response(text)), signal: AbortSignal.abort() })).toContain(
      'stopped',
    )
  })

  it('sends nothing of the user and asks not to follow redirects', async () => {
    let sent: RequestInit | undefined
    const source = createHttpDirectory(address, {
      fetch: async (_, init) => {
        sent = init
        return new Response(text)
      },
    })
    await source.provenance()
    expect(sent).toMatchObject({ redirect: 'manual', credentials: 'omit', referrerPolicy: 'no-referrer' })
  })

  it('says where it cannot see a redirect', async () => {
    const opaque = { type: 'opaqueredirect', status: 0, ok: false, headers: new Headers(), body: null } as Response
    expect(await reason({ fetch: answering(() => opaque) })).toContain('give the final address')
  })
})

describe('over a real connection', () => {
  // The servers of these tests are at home here, which the caller has to say.
  const own = { privateAddresses: true }
  const servers: Server[] = []
  afterEach(() => {
    for (const server of servers.splice(0)) {
      server.closeAllConnections()
      server.close()
    }
  })

  async function serve(listener: RequestListener): Promise<string> {
    const server = createServer(listener)
    servers.push(server)
    await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
    return `http://127.0.0.1:${(server.address() as AddressInfo).port}`
  }

  it('reads a directory, over a redirect on the same host', async () => {
    const base = await serve((request, response) => {
      if (request.url === '/old') response.writeHead(302, { location: '/new' }).end()
      else response.writeHead(200, { 'content-type': 'application/json' }).end(text)
    })
    expect((await createHttpDirectory(`${base}/old`, own).search({})).experts).toHaveLength(1)
  })

  it('does not follow to another host, nor in circles', async () => {
    let elsewhere = 0
    const other = await serve((_, response) => {
      elsewhere += 1
      response.end(text)
    })
    const base = await serve((request, response) => {
      response.writeHead(302, { location: request.url === '/loop' ? '/loop' : `${other}/x?token=hunter2` }).end()
    })
    const said = await reason(own, `${base}/away`)
    expect(said).toContain(`redirects to ${other}`)
    expect(said).not.toContain('hunter2')
    expect(elsewhere).toBe(0)
    expect(await reason(own, `${base}/loop`)).toContain('more than 3 times')
  })

  it('stops at its cap, announced or not', async () => {
    let written = 0
    const base = await serve((request, response) => {
      if (request.url === '/announced') {
        response.writeHead(200, { 'content-length': '1000000' })
        response.write('x')
        return
      }
      const more = () => {
        while (!response.destroyed && response.write('x'.repeat(65_536))) written += 65_536
        response.once('drain', more)
      }
      more()
    })
    expect(await reason({ ...own, maxBytes: 1000 }, `${base}/announced`)).toContain('more than 1000 bytes')
    expect(await reason({ ...own, maxBytes: 200_000 }, `${base}/endless`)).toContain('more than 200000 bytes')
    expect(written).toBeLessThan(50_000_000)
  })

  it('is unavailable where nobody listens', async () => {
    const base = await serve(() => {})
    for (const server of servers.splice(0)) await new Promise((resolve) => server.close(resolve))
    expect(await reason(own, base)).toContain('ECONNREFUSED')
  })

  it('is not asked at a private address unless the caller says so', async () => {
    let asked = 0
    const base = await serve((_, response) => {
      asked += 1
      response.end(text)
    })
    expect(await reason({}, base)).toContain('If it is yours and you trust it, allow private addresses.')
    expect(asked).toBe(0)
  })

  it('is unavailable where a packed answer is cut, never shorter', async () => {
    const packed = gzipSync(yamlOf(40))
    const base = await serve((request, response) => {
      const body = request.url === '/cut' ? packed.subarray(0, packed.length / 2) : packed
      response.writeHead(200, { 'content-encoding': 'gzip', 'content-type': 'application/yaml' }).end(body)
    })
    expect((await createHttpDirectory(`${base}/whole`, own).provenance()).status).toBe('ok')
    expect(await reason(own, `${base}/cut`)).toContain('before it was whole')
  })

  it('asks again where it may, after a failure that may pass', async () => {
    let asked = 0
    const base = await serve((_, response) => {
      asked += 1
      if (asked === 1) response.writeHead(503, { 'retry-after': '0' }).end()
      else response.end(text)
    })
    expect((await createHttpDirectory(base, { ...own, retries: 1 }).search({})).experts).toHaveLength(1)
    expect(asked).toBe(2)
  })
})

/** A list that stays YAML wherever it is cut between two lines. */
function yamlOf(firms: number): string {
  const head = `schemaVersion: '1'\nid: y\nname: Y\nlicence: CC0-1.0\ndate: 2026-11-01\nprovenance: { publisher: P, inclusion: I, interests: [] }\nexperts:\n`
  return head + Array.from({ length: firms }, (_, index) => `  - { id: firm-${index}, name: Firm ${index} }\n`).join('')
}
