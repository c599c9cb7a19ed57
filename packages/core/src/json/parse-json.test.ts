import * as fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { OseError } from '../errors/ose-error'
import { parseJson } from './parse-json'

function errorOf(text: string): OseError {
  try {
    parseJson(text, { file: 'c.json' })
  } catch (error) {
    if (OseError.isInstance(error)) return error
    throw error
  }
  throw new Error(`${text} was taken`)
}

describe('parseJson', () => {
  test('reads what JSON.parse reads', () => {
    const json = fc.json({ maxDepth: 8 }).filter((text) => !/\d{15}|[eE]/.test(text))
    const same = (text: string) => {
      expect(parseJson(text).value).toEqual(JSON.parse(text))
    }
    fc.assert(fc.property(json, same))
  })

  test.each([
    '',
    'nul',
    'nulls',
    '[1,]',
    '{"a":1,}',
    '{a:1}',
    "{'a':1}",
    '[1 2]',
    '{"a" 1}',
    '"a',
    '"\\x"',
    '01',
    '1.',
    '+1',
    '.5',
    'NaN',
    '-Infinity',
    '[1]]',
    '{"a":1}}',
    '/* a */ 1',
    '"\t"',
    '[',
    '{',
    '{"a":',
    '\u00a01',
  ])('refuses %j as JSON.parse does', (text) => {
    expect(() => JSON.parse(text)).toThrow()
    expect(errorOf(text).code).toBe('not-json')
  })

  test.each([
    ['{\n  "weight": NaN\n}', 2, 13, 'found NaN'],
    ['{\n  "é😀": 1,\n  "b" 2\n}', 3, 7, 'expected ":"'],
    ['[1,\r\n 2,\r\n ]', 3, 2, 'found ]'],
    ['{"a": "x\ny"}', 1, 7, 'does not end'],
    ['{"a": [1, 2', 1, 12, 'expected "," or "]", found the end of the file'],
    ['[{"a": 1', 1, 9, 'expected "," or "}", found the end of the file'],
    ['{"a": [1}', 1, 9, 'expected "," or "]", found }'],
  ])('says where: %j', (text, line, column, says) => {
    const { location, message, file } = errorOf(text)
    expect({ location, file }).toEqual({ location: { line, column }, file: 'c.json' })
    expect(message).toContain(says)
  })

  test.each([
    ['{"id": }', 8],
    ['{"a":1,}', 8],
    ['[1,]', 4],
    ["{'a':1}", 2],
    ['{"a":1]', 7],
    ['[1}', 3],
    ['', 1],
    ['   ', 4],
    ['[', 2],
    ['{}{}', 3],
    ['[01]', 3],
    ['["a\nb"]', 2],
    ['tru', 1],
    ['[1,,2]', 4],
  ])('%s stops at column %i', (text, column) => {
    expect(errorOf(text).location).toEqual({ line: 1, column })
  })

  test('refuses a key given twice, at the second', () => {
    expect(errorOf('{"a": 1,\n "a": 2}')).toMatchObject({ code: 'duplicate-key', location: { line: 2, column: 2 } })
  })

  test('refuses what nests too deep, without exhausting the stack', () => {
    expect(parseJson(`${'['.repeat(100)}${']'.repeat(100)}`).value).toBeDefined()
    expect(errorOf('['.repeat(101)).code).toBe('too-deep')
    expect(errorOf('{"a":'.repeat(1_000_000)).code).toBe('too-deep')
  })

  test('"__proto__" is a key like any other', () => {
    const value = parseJson('{"__proto__": {"polluted": true}}').value as object
    expect(Object.keys(value)).toEqual(['__proto__'])
    expect('polluted' in value).toBe(false)
  })

  test('keeps numbers exact: those that a double changes come as text', () => {
    expect(
      parseJson('[10.50, 0.1, 33.34, -2, 1e2, 12345678901234567890, 0.1000000000000000055511151231257827]').value,
    ).toEqual([10.5, 0.1, 33.34, -2, 100, '12345678901234567890', '0.1000000000000000055511151231257827'])
  })
})

describe('parseJson and JSON.parse', () => {
  const pieces = fc.constantFrom(
    ...'[]{},:"\\/* \n\t-+.eE019aux\u00a0\ufeff\ud83d\u0001'.split(''),
    'null',
    '"a"',
    '\\u00e9',
    '\ud800',
  )

  test('refuse the same texts, but for a key given twice', () => {
    fc.assert(
      fc.property(fc.json(), fc.nat(), fc.nat({ max: 3 }), pieces, (json, at, cut, piece) => {
        const place = at % (json.length + 1)
        agree(json.slice(0, place) + piece + json.slice(place + cut))
      }),
      { numRuns: 2000 },
    )
    fc.assert(
      fc.property(fc.array(pieces, { maxLength: 12 }), (parts) => agree(parts.join(''))),
      { numRuns: 2000 },
    )
  })

  function agree(text: string): void {
    const theirs = outcome(() => JSON.parse(text))
    const ours = outcome(() => parseJson(text).value)
    if (ours === 'duplicate-key') return
    expect([text, ours]).toEqual([text, theirs])
  }

  function outcome(read: () => unknown): string {
    try {
      read()
      return 'read'
    } catch (error) {
      return OseError.isInstance(error) && error.code !== 'not-json' ? error.code : 'refused'
    }
  }
})

describe('hostile texts', () => {
  test('100,000 brackets, open, closed and of both kinds', () => {
    for (const text of [
      '['.repeat(100_000),
      `${'['.repeat(100_000)}${']'.repeat(100_000)}`,
      '{"a":['.repeat(100_000),
      ']'.repeat(100_000),
    ])
      expect(['too-deep', 'not-json']).toContain(errorOf(text).code)
    expect(() => parseJson('['.repeat(100_000), { maxDepth: Number.POSITIVE_INFINITY })).toThrow(
      expect.objectContaining({ code: 'too-deep' }),
    )
  })

  test('20 MB: one text, many texts, many keys', () => {
    const long = 'é'.repeat(20_000_000)
    expect(parseJson(JSON.stringify(long)).value).toBe(long)
    expect(errorOf(`[${'"",'.repeat(7_000_000)}""]`).code).toBe('too-large')
    const members = Array.from({ length: 200_000 }, (_, index) => `"${String(index).padStart(90, '0')}":0`)
    expect(Object.keys(parseJson(`{${members.join(',')}}`).value as object)).toHaveLength(200_000)
    expect(errorOf(`"${'\\u00e9'.repeat(3_000_000)}`).location).toEqual({ line: 1, column: 1 })
  })

  test('half characters, written out and escaped, are kept as JSON.parse keeps them', () => {
    for (const text of ['"\ud800"', '"\\ud800"', '"\\udc00\\ud800"', '{"\ud800":1}', '"\ud83d\\ude00"'])
      expect(parseJson(text).value).toEqual(JSON.parse(text))
    expect(errorOf('"\ud800" x')).toMatchObject({ location: { line: 1, column: 5 } })
  })
})

describe('placeOf', () => {
  const text =
    '{\n  "criteria": [\n    { "id": "a" },\n    { "id": "b",\n      "weight": { "kind": "percentage", "value": 0 } }\n  ],\n  "a/b": { "c~d": 1 }\n}'

  test.each([
    ['', 1, 1],
    ['/criteria', 2, 3],
    ['/criteria/1', 4, 5],
    ['/criteria/1/weight/value', 5, 41],
    ['/a~1b/c~0d', 7, 12],
  ])('finds %s', (pointer, line, column) => {
    expect(parseJson(text).placeOf(pointer)).toEqual({ line, column })
  })

  test('a member that is missing: the nearest place above it', () => {
    expect(parseJson(text).placeOf('/criteria/0/weight/value')).toEqual({ line: 3, column: 5 })
    expect(parseJson(text).placeOf('/lots')).toEqual({ line: 1, column: 1 })
    expect(parseJson(text).placeOf('/criteria/01')).toEqual({ line: 2, column: 3 })
    expect(parseJson(text).placeOf('/criteria/2')).toEqual({ line: 2, column: 3 })
  })
})
