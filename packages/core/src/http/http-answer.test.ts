import { describe, expect, it } from 'vitest'
import { OseError } from '../errors/ose-error'
import { decodeText } from './decode-text'
import { httpAnswer } from './http-answer'
import { httpError, isHttpError } from './http-error'
import { parseAnswer } from './parse-answer'

const source = 'https://api.example.org/x'
const bytes = new TextEncoder().encode('"é"')

function answer(status: number, type?: string) {
  return httpAnswer(source, { status, headers: new Headers(type === undefined ? {} : { 'content-type': type }) }, bytes)
}

function thrown(act: () => unknown) {
  try {
    act()
  } catch (error) {
    if (isHttpError(error)) return { code: error.code, message: error.message, facts: error.facts, file: error.file }
    throw error
  }
  throw new Error('nothing was thrown')
}

describe('httpAnswer', () => {
  it.each<[string | undefined, string]>([
    [undefined, ''],
    ['text/HTML', 'text/html'],
    ['Application/JSON ; charset=utf-8', 'application/json'],
    ['; charset=utf-8', ''],
  ])('content type %j: media type %j', (type, mediaType) => {
    expect(answer(200, type)).toMatchObject({ source, status: 200, mediaType, bytes })
  })

  it('says why it cannot be read', () => {
    expect(thrown(() => answer(202).text())).toEqual({
      code: 'http-not-ready',
      message: `${source} could not be fetched: it is still at work (status 202). Ask again later.`,
      facts: { source, reason: 'it is still at work (status 202)', status: 202 },
      file: source,
    })
    for (const status of [204, 205]) {
      const reason = `its answer has no content (status ${status}) and cannot be read`
      expect(thrown(() => answer(status).json())).toEqual({
        code: 'http-no-content',
        message: `${source} could not be fetched: ${reason}. Check the address.`,
        facts: { source, reason, status },
        file: source,
      })
    }
    expect([answer(200).json(), answer(203).text(), answer(206).json()]).toEqual(['é', '"é"', 'é'])
  })
})

describe('decodeText', () => {
  const latin = new Uint8Array([0xe9])

  it.each([
    'text/plain;charset=iso-8859-1',
    'text/plain; Charset="ISO-8859-1"',
    'text/plain; x=y; charset = iso-8859-1 ; z',
    'text/plain; charset; charset=latin1',
  ])('%j is heeded', (type) => {
    expect(decodeText(source, latin, type)).toBe('é')
  })

  it.each(['', 'text/plain', 'charset=iso-8859-1', 'text/plain; xcharset=iso-8859-1', 'text/plain; charset'])(
    '%j says nothing: UTF-8',
    (type) => {
      expect(decodeText(source, bytes, type)).toBe('"é"')
      expect(thrown(() => decodeText(source, latin, type))).toEqual({
        code: 'http-charset',
        message: `${source} could not be fetched: its answer is not UTF-8. Tell whoever runs the server that its content type is wrong.`,
        facts: { source, reason: 'its answer is not UTF-8', charset: 'UTF-8' },
        file: source,
      })
    },
  )

  it.each([
    ['klingon', 'KLINGON'],
    ['"latin1', '"LATIN1'],
    ['latin1"', 'LATIN1"'],
    ['a'.repeat(50), 'A'.repeat(40)],
  ])('charset=%s is not known', (stated, charset) => {
    const error = thrown(() => decodeText(source, bytes, `text/plain;charset=${stated}`))
    expect(error.facts).toEqual({ source, reason: `its charset ${charset} is not known`, charset })
  })
})

describe('parseAnswer', () => {
  it.each([
    ['', 'application/json', 'empty'],
    [' \n', 'application/json', 'empty'],
    ['x', 'text/html', 'a web page (HTML)'],
    ['  <!DOCTYPE html>', '', 'a web page (HTML)'],
    ['<HTML>', '', 'a web page (HTML)'],
    ['x <html>', '', 'something else'],
    ['x <!doc', '', 'something else'],
    ['<?xml?>', 'text/xml', 'XML'],
    ['a<b', 'text/xml', 'something else'],
  ])('%j of %j is %s', (text, mediaType, kind) => {
    expect(thrown(() => parseAnswer(source, text, mediaType))).toEqual({
      code: 'http-not-json',
      message: `${source} could not be fetched: its answer is ${kind} and no JSON. Check the address.`,
      facts: { source, reason: `its answer is ${kind} and no JSON`, mediaType },
      file: source,
    })
  })

  it('takes what JSON.parse takes, a key given twice too', () => {
    expect(parseAnswer(source, '{"a":1,"a":2}', '')).toEqual({ a: 2 })
  })
})

it('an error is one of ours by its code', () => {
  expect(isHttpError(httpError(source, { code: 'http-network', reason: 'a', cure: 'B.' }))).toBe(true)
  expect(isHttpError(new Error('http-network'))).toBe(false)
  expect(isHttpError(new OseError('not-json', 'x'))).toBe(false)
})
