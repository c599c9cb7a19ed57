import { createTestServer } from '@opensource-experts/core/testing'
import { afterAll, afterEach, beforeAll, expect, it } from 'vitest'
import { firm, directory as made } from '../__fixtures__/directory'
import { openDirectory } from './open-directory'

const address = 'https://lists.example.org/experts.json'
const list = made([firm('a')])
const server = createTestServer({ [`GET ${address}`]: { json: list } }, { beforeAll, afterEach, afterAll })
const bytes = (text: string) => new TextEncoder().encode(text)
const resolve = async () => ['93.184.216.34']

it('opens a file by what the caller reads', async () => {
  const asked: string[] = []
  const readBytes = async (path: string) => {
    asked.push(path)
    return bytes(JSON.stringify(list))
  }
  const directory = await openDirectory('lists/experts.json', { readBytes })
  expect([asked, await directory.provenance()]).toMatchObject([['lists/experts.json'], { status: 'ok' }])
})

it('opens an address by what the caller fetches with', async () => {
  const directory = await openDirectory(address, { fetch, resolve })
  expect([await directory.provenance(), server.requests.length]).toMatchObject([{ status: 'ok' }, 1])
})

it.each<[string, Uint8Array | undefined, RegExp]>([
  ['list.yaml', undefined, /list\.yaml is a file, and no file can be read here/],
  ['list.yaml', new Uint8Array([0xff]), /list\.yaml is not UTF-8/],
  ['list.yaml', bytes('{'), /line 1/],
])('%s that cannot be read is unavailable', async (place, content, reason) => {
  const directory = await openDirectory(place, content ? { readBytes: async () => content } : {})
  expect(await directory.provenance()).toEqual({
    id: place,
    status: 'unavailable',
    reason: expect.stringMatching(reason),
  })
  await expect(directory.search({})).rejects.toMatchObject({ code: 'source-unavailable' })
})

it('refuses an address that is not fetched, and asks no private one unless told so', async () => {
  await expect(openDirectory('ftp://lists.example.org/x')).rejects.toMatchObject({ code: 'directory-url-refused' })
  for (const place of ['http://localhost:1/x', 'https://127.0.0.1/x', 'https://10.0.0.1/x']) {
    const directory = await openDirectory(place)
    expect(await directory.provenance()).toMatchObject({ status: 'unavailable', reason: /private/ })
  }
  expect(server.requests).toEqual([])
})
