import { describe, expect, it } from 'vitest'
import { OseError } from '../errors/ose-error'
import type { HttpOptions, HttpRequest } from './http-options'
import { createHttp } from './index.node'

const address = 'https://api.example.org/list.json'
const encode = (text: string) => new TextEncoder().encode(text)

/** A platform that gives these answers in turn, the last one for ever. */
function over(answers: readonly (() => Response | Promise<Response>)[], options: HttpOptions = {}) {
  const asked: RequestInit[] = []
  const fetch = async (_: unknown, init: RequestInit = {}) => {
    const answer = answers[Math.min(asked.length, answers.length - 1)]
    asked.push(init)
    if (!answer) throw new Error('no answer')
    return answer()
  }
  const http = createHttp({ fetch, sleep: async () => {}, now: () => 0, random: () => 0, ...options })
  return { http, asked }
}

async function failing(act: () => Promise<unknown>): Promise<OseError> {
  try {
    await act()
  } catch (error) {
    if (OseError.isInstance(error)) return error
    throw error
  }
  throw new Error('it did not fail')
}

async function text(pieces: AsyncIterable<Uint8Array>): Promise<string> {
  let all = ''
  for await (const piece of pieces) all += new TextDecoder().decode(piece)
  return all
}

/** A body of these pieces that then fails, or ends. */
function body(pieces: readonly string[], error?: Error) {
  const left = [...pieces]
  return new ReadableStream<Uint8Array>({
    pull(controller) {
      const piece = left.shift()
      if (piece !== undefined) controller.enqueue(encode(piece))
      else if (error) controller.error(error)
      else controller.close()
    },
  })
}

describe('a stream', () => {
  it('has the head of the answer, and its pieces', async () => {
    const headers = { 'content-type': 'Text/CSV; charset=utf-8', 'x-a': 'b' }
    const { http } = over([() => new Response(body(['a;', 'b']), { status: 203, headers })])
    const { pieces, ...head } = await http.stream(`${address}?token=hunter2`)
    expect([head.source, head.status, head.mediaType, head.headers.get('x-a')]).toEqual([address, 203, 'text/csv', 'b'])
    expect(Object.keys(head).sort()).toEqual(['headers', 'mediaType', 'source', 'status'])
    expect(await text(pieces)).toBe('a;b')
  })

  it('that breaks off ends with an error of ours, and is not tried again', async () => {
    const broken = Object.assign(new Error('x'), { code: 'ECONNRESET' })
    const { http, asked } = over([() => new Response(body(['a'], broken))])
    const { pieces } = await http.stream(address)
    const error = await failing(() => text(pieces))
    expect(error.message).toBe(
      `${address} could not be fetched: its answer ended before it was whole (ECONNRESET). Try again; if it stays so, tell whoever runs the server.`,
    )
    expect(error.facts).toMatchObject({ code: 'ECONNRESET', attempts: 1 })
    expect(asked).toHaveLength(1)
  })

  it('ends beyond the size that this request allows', async () => {
    const { http } = over([() => new Response(body(['abc', 'def']))], { maxBytes: 3 })
    expect(await text((await http.stream(address, { maxBytes: 6 })).pieces)).toBe('abcdef')
    const { pieces } = await http.stream(address)
    expect(await failing(() => text(pieces))).toMatchObject({ code: 'http-too-large', facts: { maxBytes: 3 } })
  })

  it('of a HEAD, or of nothing, has no pieces', async () => {
    const { http } = over([() => new Response('x')])
    expect(await text((await http.stream(address, { method: 'HEAD' })).pieces)).toBe('')
    expect((await http.request(address, { method: 'HEAD' })).bytes).toHaveLength(0)
    expect((await http.request(address, { method: 'GET' })).bytes).toHaveLength(1)
  })

  it('stops with the reason of the caller, and the time of the whole holds for it', async () => {
    const stuck = () => new Response(new ReadableStream({ pull: () => new Promise(() => {}) }))
    const reason = new Error('enough')
    for (const where of ['request', 'factory']) {
      const controller = new AbortController()
      const { signal } = controller
      const { http } = over([stuck], where === 'factory' ? { signal } : {})
      const { pieces } = await http.stream(address, where === 'request' ? { signal } : {})
      const read = text(pieces)
      controller.abort(reason)
      await expect(read).rejects.toBe(reason)
    }
    const { pieces } = await over([stuck], { totalMs: 20, attemptMs: false }).http.stream(address)
    expect((await failing(() => text(pieces))).message).toBe(
      `${address} could not be fetched: it did not answer in time (20 ms). Try again later, or raise totalMs.`,
    )
  })
})

describe('a request', () => {
  it('takes a URL, and the statuses from 200 to 299', async () => {
    const { http } = over([() => new Response('1', { status: 299 }), () => new Response('1', { status: 300 })])
    expect((await http.request(new URL(address))).json()).toBe(1)
    expect(await failing(() => http.request(address))).toMatchObject({ code: 'http-status', facts: { status: 300 } })
  })

  it('does not read what a failure says, and lets it go', async () => {
    const state = { pulled: 0, cancelled: false }
    const long = () =>
      new Response(
        new ReadableStream(
          {
            pull() {
              state.pulled += 1
            },
            cancel() {
              state.cancelled = true
            },
          },
          { highWaterMark: 0 },
        ),
        { status: 404 },
      )
    await failing(() => over([long]).http.request(address))
    expect(state).toEqual({ pulled: 0, cancelled: true })
    expect(await failing(() => over([() => new Response(null, { status: 404 })]).http.request(address))).toMatchObject({
      code: 'http-status',
    })
  })

  it('says how often it was tried', async () => {
    const refuse = () => Promise.reject(Object.assign(new Error('x'), { code: 'ECONNREFUSED' }))
    const { facts } = await failing(() => over([refuse], { retries: 1 }).http.request(address))
    expect(facts).toMatchObject({ attempts: 2, code: 'ECONNREFUSED', source: address })
  })

  it('says which of the times is up', async () => {
    const never = () => new Promise<Response>(() => {})
    const error = await failing(() => over([never], { attemptMs: 20, retries: 0 }).http.request(address))
    expect(error.message).toBe(
      `${address} could not be fetched: it did not answer in time (20 ms). Try again later, or raise attemptMs.`,
    )
    expect(error.facts).toMatchObject({ ms: 20, attempts: 1 })
  })

  it.each([
    ['29', 2],
    ['30', 1],
  ])('waits %s s of 30: %i attempts', async (seconds, attempts) => {
    const busy = () => new Response(null, { status: 503, headers: { 'retry-after': seconds } })
    const { http, asked } = over([busy, () => new Response('1')], { totalMs: 30_000 })
    await http.request(address).catch(() => undefined)
    expect(asked).toHaveLength(attempts)
  })

  it.each<[string, HttpOptions, HttpRequest]>([
    ['request', {}, { signal: AbortSignal.abort('enough') }],
    ['factory', { signal: AbortSignal.abort('enough') }, {}],
  ])('is not made where the signal of the %s is aborted', async (_, options, request) => {
    const { http, asked } = over([() => new Response('1')], options)
    await expect(http.request(address, request)).rejects.toBe('enough')
    expect(asked).toEqual([])
  })

  it('ends with the reason of the caller itself', async () => {
    const reason = new Error('enough')
    for (const where of ['request', 'factory']) {
      const controller = new AbortController()
      const { signal } = controller
      const { http } = over([() => new Promise<Response>(() => {})], where === 'factory' ? { signal } : {})
      const asked = http.request(address, where === 'request' ? { signal } : {})
      controller.abort(reason)
      await expect(asked).rejects.toBe(reason)
    }
  })

  it('says what is wrong with the address', async () => {
    expect((await failing(() => over([]).http.request('list.json'))).message).toBe(
      'list.json could not be fetched: it is not a URL. Give a plain https address.',
    )
  })
})
