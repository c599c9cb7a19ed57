import assert from 'node:assert/strict'
import { test } from 'node:test'
import { servePage } from '../src/serve-page.js'

test('the page comes with a policy that allows its own files alone, and leads nowhere else', async () => {
  const server = await servePage()
  try {
    const page = await fetch(server.address)
    assert.equal(page.status, 200)
    assert.match(page.headers.get('content-security-policy') ?? '', /default-src 'none'; script-src 'self'/u)
    assert.equal((await fetch(`${server.address}page.js`)).status, 200)
    const worker = await (await fetch(`${server.address}worker.js`)).text()
    assert.doesNotMatch(worker, /\bnew Function\b|\beval\(/u)
    for (const path of [
      'rules/../package.json',
      'rules/%2e%2e/package.json',
      'rules/..%2fpackage.json',
      'package.json',
      'src/main.js',
    ])
      assert.equal((await fetch(`${server.address}${path}`)).status, 404, path)
  } finally {
    await server.close()
  }
})
