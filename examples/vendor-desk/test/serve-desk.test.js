import assert from 'node:assert/strict'
import { request as send } from 'node:http'
import { after, before, describe, test } from 'node:test'
import { deskError } from '../src/desk-error.js'
import { serveDesk } from '../src/serve-desk.js'

let server
let address
before(async () => {
  const desk = {
    view: (language) => ({ language }),
    proposals: (level) => [level],
    prepare: (input) => input,
    carryOut() {
      throw deskError(409, 'changed-meanwhile', { revision: 7, changes: [] })
    },
    undo() {
      throw new Error('a fault of the server')
    },
    download: () => ({ name: 'a.xml', type: 'application/xml', body: '<a/>' }),
  }
  server = await serveDesk(desk, { log: () => {} })
  address = server.address
})
after(() => server.close())

const post = (path, body, headers = { 'content-type': 'application/json' }) =>
  fetch(new URL(path, address), { method: 'POST', headers, body })

describe('the server of a desk', () => {
  test('every answer has a strict policy: no inline code, no other host, no frame', async () => {
    for (const path of ['/', '/desk.js', '/words.js', '/desk.css', '/api/tender', '/nothing']) {
      const { headers } = await fetch(new URL(path, address))
      const policy = headers.get('content-security-policy')
      assert.match(policy, /^default-src 'none'; script-src 'self'; style-src 'self'/u)
      assert.doesNotMatch(policy, /unsafe/u)
      assert.equal(headers.get('x-content-type-options'), 'nosniff')
    }
  })

  test('the page has no inline code and no inline style', async () => {
    const page = await (await fetch(address)).text()
    assert.doesNotMatch(page, /<script(?![^>]* src=)|<style| style=| on[a-z]+=/u)
  })

  test('speaks the language of the page, and knows who asks', async () => {
    assert.deepEqual(await (await fetch(new URL('/api/tender?lang=en', address))).json(), { language: 'en' })
    const answer = await post('/api/plans?user=Camille', JSON.stringify({ revision: 1, by: 'somebody else' }))
    assert.deepEqual([answer.status, (await answer.json()).by], [201, 'Camille'])
  })

  test('a conflict is 409 with what changed, and a fault says nothing of the inside', async () => {
    const conflict = await post('/api/plans/carry-out', '{"revision":1}')
    assert.deepEqual(
      [conflict.status, await conflict.json()],
      [409, { error: { code: 'changed-meanwhile', revision: 7, changes: [] } }],
    )
    const fault = await post('/api/undo', '{"revision":1}')
    assert.deepEqual([fault.status, await fault.json()], [500, { error: { code: 'internal' } }])
  })

  test('takes nothing from another site, nothing large and nothing that is no object', async () => {
    assert.equal((await post('/api/plans', '{"revision":1}', { 'content-type': 'text/plain' })).status, 415)
    assert.equal((await post('/api/plans', `{"revision":1,"x":"${'x'.repeat(70_000)}"}`)).status, 413)
    for (const body of ['', '[]', 'null', '{', '{}', '{"revision":"1"}'])
      assert.equal((await post('/api/plans', body)).status, 400)
    assert.equal((await fetch(new URL('/api/proposals?level=x', address))).status, 400)
    assert.equal(await statusFor('evil.example'), 403)
  })
})

/** The host that a page of another name would send. */
function statusFor(host) {
  return new Promise((done, failed) => {
    send(address, { headers: { host } }, ({ statusCode }) => done(statusCode))
      .on('error', failed)
      .end()
  })
}
