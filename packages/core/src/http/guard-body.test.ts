import { describe, expect, it } from 'vitest'
import { guardBody, isEncoded, wholeBody } from './guard-body'
import { HttpFailed } from './http-error'

const live = new AbortController().signal

/** A body of these pieces; `cancelled` says whether somebody lost interest. */
function answer(pieces: readonly (string | Error)[], headers: Record<string, string> = {}) {
  const left = [...pieces]
  const state = { cancelled: false, pulled: 0 }
  const body = new ReadableStream<Uint8Array>(
    {
      pull(controller) {
        state.pulled += 1
        const piece = left.shift()
        if (piece === undefined) controller.close()
        else if (typeof piece === 'string') controller.enqueue(new TextEncoder().encode(piece))
        else controller.error(piece)
      },
      cancel() {
        state.cancelled = true
      },
    },
    { highWaterMark: 0 },
  )
  return { response: new Response(body, { headers }), state }
}

async function failure(response: Response, maxBytes = 100, signal = live) {
  try {
    await wholeBody(guardBody(response, maxBytes, signal))
  } catch (error) {
    return error instanceof HttpFailed ? error.failure : error
  }
  throw new Error('it did not fail')
}

const read = async (response: Response, maxBytes = 100) =>
  new TextDecoder().decode(await wholeBody(guardBody(response, maxBytes, live)))

const cut = {
  code: 'http-cut-body',
  reason: 'its answer ended before it was whole',
  cure: 'Try again; if it stays so, tell whoever runs the server.',
}
const tooLarge = {
  code: 'http-too-large',
  reason: 'its answer has more than 4 bytes',
  cure: 'Ask for less, or raise maxBytes.',
  facts: { maxBytes: 4 },
}

describe('a body', () => {
  it('comes whole and in its order', async () => {
    const { response, state } = answer(['ab', '', 'cde', 'f'])
    expect(await read(response)).toBe('abcdef')
    expect(state.cancelled).toBe(false)
    expect(await read(new Response(null))).toBe('')
  })

  it('may be as long as the cap, and no byte longer', async () => {
    expect(await read(answer(['ab', 'cd']).response, 4)).toBe('abcd')
    const { response, state } = answer(['ab', 'cde', 'f'])
    expect(await failure(response, 4)).toEqual(tooLarge)
    expect(state).toEqual({ cancelled: true, pulled: 2 })
  })

  it('announced above the cap is refused before a byte is read', async () => {
    const { response, state } = answer(['a'], { 'content-length': '5' })
    expect(await failure(response, 4)).toEqual(tooLarge)
    expect(state).toEqual({ cancelled: true, pulled: 0 })
    expect(await read(answer(['abcd'], { 'content-length': ' 4 ' }).response, 4)).toBe('abcd')
  })

  it('shorter than announced is cut; a longer one is not believed to be', async () => {
    expect(await failure(answer(['ab'], { 'content-length': '3' }).response)).toEqual(cut)
    expect(await read(answer(['abc'], { 'content-length': '3' }).response)).toBe('abc')
    expect(await read(answer(['abcd'], { 'content-length': '3' }).response)).toBe('abcd')
  })

  it.each(['3x', 'x3', '-3', '3, 3', '1234567890123456'])('an announcement of %j says nothing', async (length) => {
    expect(await read(answer(['ab'], { 'content-length': length }).response)).toBe('ab')
  })

  it('unpacked on the way is not measured by what was on the wire', async () => {
    const headers = { 'content-length': '90', 'content-encoding': 'gzip' }
    expect(await read(answer(['ab'], headers).response)).toBe('ab')
    expect(await failure(answer(['ab'], { ...headers, 'content-encoding': 'identity' }).response)).toEqual(cut)
  })

  it('that breaks off is cut, with the code of the engine where there is one', async () => {
    const { response } = answer(['ab', Object.assign(new Error('x'), { code: 'ECONNRESET' })])
    expect(await failure(response)).toEqual({
      ...cut,
      reason: 'its answer ended before it was whole (ECONNRESET)',
      facts: { code: 'ECONNRESET' },
    })
    expect(await failure(answer([new Error('https://me:hunter2@example.org')]).response)).toEqual(cut)
  })

  it('is let go where the caller stops reading, or stops all', async () => {
    const left = answer(['ab', 'cd'])
    for await (const piece of guardBody(left.response, 100, live)) {
      expect(piece).toHaveLength(2)
      break
    }
    await Promise.resolve()
    expect(left.state.cancelled).toBe(true)

    const controller = new AbortController()
    controller.abort(new Error('enough'))
    const stopped = answer(['ab'])
    expect(await failure(stopped.response, 100, controller.signal)).toEqual(new Error('enough'))
    expect(stopped.state.cancelled).toBe(true)
  })
})

it.each([
  ['', false],
  ['identity', false],
  [' Identity ', false],
  ['gzip', true],
  ['br', true],
])('content-encoding %j is one: %s', (coding, encoded) => {
  expect(isEncoded(new Headers(coding === '' ? {} : { 'content-encoding': coding }))).toBe(encoded)
})
