import { request } from 'node:https'
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest'
import { createTestServer } from './create-test-server'
import { createWireServer } from './create-wire-server'
import type { TestHooks, TestTable } from './test-answer'

const table: TestTable = {
  'GET https://api.example.org/list': [{ status: 503 }, { json: [1] }, { body: 'last' }],
  'GET /any': { redirect: '/list', headers: { 'x-a': 'b' } },
}

const hooks = { beforeAll, afterEach, afterAll }
const server = createTestServer(table, hooks)
const base = 'https://api.example.org'

describe('createTestServer', () => {
  it('gives the answers of a line one after another, and the last one for ever', async () => {
    const answers = []
    for (let at = 0; at < 4; at += 1) answers.push(await (await fetch(`${base}/list?page=${at}`)).text())
    expect(answers).toEqual(['', '[1]', 'last', 'last'])
    expect(server.requests.map(({ url }) => url)).toEqual([0, 1, 2, 3].map((at) => `${base}/list?page=${at}`))
  })

  it('begins anew with each test', async () => {
    expect((await fetch(`${base}/list`)).status).toBe(503)
    expect(server.requests).toHaveLength(1)
  })

  it('answers any host by path, and more lines for one test', async () => {
    server.use({ 'PUT /new': { status: 201 } })
    const answer = await fetch('https://other.example.org/any', { redirect: 'manual' })
    expect([answer.status, answer.headers.get('location'), answer.headers.get('x-a')]).toEqual([302, '/list', 'b'])
    expect((await fetch(`${base}/new`, { method: 'PUT', body: 'é' })).status).toBe(201)
    expect(server.requests[1]?.body).toBe('é')
  })

  it('answers node:https as it does fetch', async () => {
    const status = await new Promise((resolve, reject) => {
      request(`${base}/list`, (message) => resolve(message.resume().statusCode))
        .on('error', reject)
        .end()
    })
    expect(status).toBe(503)
  })
})

describe('a request without an answer', () => {
  const ways: readonly [string, (hooks: TestHooks) => { readonly requests: readonly object[] }, string][] = [
    ['createTestServer', (own) => createTestServer({}, own), `${base}/unknown`],
    ['createWireServer', (own) => createWireServer({}, own), ''],
  ]

  it.each(ways)('fails the test though the code swallows the failure: %s', async (_, make, address) => {
    const run = collected()
    const made = make(run.hooks)
    await run.before()
    try {
      const url = 'url' in made ? `${String(made.url)}/unknown` : address
      await expect(fetch(url)).rejects.toThrow()
      expect(() => run.after()).toThrow(expect.objectContaining({ code: 'request-unhandled' }))
      // Once is enough: the next test is not to blame.
      run.after()
    } finally {
      await run.end()
    }
  })
})

/** The hooks of a framework that does nothing by itself. */
function collected() {
  let before = async () => {}
  let after = () => {}
  let end = async () => {}
  const own: TestHooks = {
    beforeAll: (run) => {
      before = run
    },
    afterEach: (run) => {
      after = run
    },
    afterAll: (run) => {
      end = run
    },
  }
  return { hooks: own, before: () => before(), after: () => after(), end: () => end() }
}
