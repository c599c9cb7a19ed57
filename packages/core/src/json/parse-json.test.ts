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
    '[]',
    '{}',
    '[[],1]',
    '[[1],[2],{}]',
    '{"a":{},"b":[]}',
    '{"a":{"b":1},"c":{"b":2}}',
    '[{"a":1},{"a":2}]',
    '{"a":[{"b":[1]},2],"":null}',
    ' [ true , false , null , "" ] ',
  ])('puts every value of %j in its place', (text) => {
    expect(parseJson(text).value).toEqual(JSON.parse(text))
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

  test.each([
    ['', 'a value, found the end of the file'],
    ['[', 'a value, found the end of the file'],
    ['[1,', 'a value, found the end of the file'],
    ['[1,]', 'a value, found ]'],
    ['[,1]', 'a value, found ,'],
    ['{"a":', 'a value, found the end of the file'],
    ['{"a":}', 'a value, found }'],
    [']', 'a value, found ]'],
    ['{', 'a key in double quotes, found the end of the file'],
    ['{"a":1,', 'a key in double quotes, found the end of the file'],
    ['{"a":1,}', 'a key in double quotes, found }'],
    ['{"a":1,,"b":2}', 'a key in double quotes, found ,'],
    ['{1:2}', 'a key in double quotes, found 1'],
    ['{"a"', '":", found the end of the file'],
    ['{"a" "b"', '":", found "b"'],
    ['[1', '"," or "]", found the end of the file'],
    ['[1:2]', '"," or "]", found :'],
    ['[[1] 2]', '"," or "]", found 2'],
    ['[{"a":1}', '"," or "]", found the end of the file'],
    ['{"a":1', '"," or "}", found the end of the file'],
    ['{"a":1:2}', '"," or "}", found :'],
    ['{"a":[1]', '"," or "}", found the end of the file'],
    ['{"a":{"b":1} "c":2}', '"," or "}", found "c"'],
    ['1 2', 'the end of the file, found 2'],
    ['{} x', 'the end of the file, found x'],
    ['[1]]', 'the end of the file, found ]'],
    ['😀', 'a value, found 😀'],
    ['abcdefghijklmnopqrstuvwxyz', 'a value, found abcdefghijklmnopqrst'],
  ])('says what is expected and what is found: %j', (text, says) => {
    expect(errorOf(text).message).toBe(`c.json is not JSON that can be used: expected ${says}. Mend it there.`)
  })

  test.each([
    ['"\t"', 'a text holds a control character or a wrong escape (\\n, \\" and \\u00e9 are right)'],
    ['"\\x"', 'a text holds a control character or a wrong escape (\\n, \\" and \\u00e9 are right)'],
    ['"\\u12"', 'a text holds a control character or a wrong escape (\\n, \\" and \\u00e9 are right)'],
    ['"a', 'a text in double quotes does not end on its line'],
    ['"a\n"', 'a text in double quotes does not end on its line'],
    ['{"a":1,"a":2}', 'the key "a" is given twice in one object'],
    ['['.repeat(101), 'it nests more than 100 deep'],
  ])('says what is wrong: %j', (text, says) => {
    expect(errorOf(text).message).toBe(`c.json is not JSON that can be used: ${says}. Mend it there.`)
  })

  test('without a file it speaks of the text', () => {
    expect(() => parseJson('')).toThrow(
      'The text is not JSON that can be used: expected a value, found the end of the file. Mend it there.',
    )
  })

  test('counts values of all kinds, and takes as many as it may', () => {
    const text = '{"a":[1,{"b":null}]}'
    expect(parseJson(text, { maxValues: 5 }).value).toEqual({ a: [1, { b: null }] })
    expect(() => parseJson(text, { maxValues: 4 })).toThrow(
      expect.objectContaining({
        code: 'too-large',
        message: 'The text is not JSON that can be used: it holds more than 4 values. Mend it there.',
        location: { line: 1, column: 14 },
      }),
    )
  })

  test('nests as deep as the caller lets it, and never more than 400', () => {
    const nested = (depth: number) => `${'['.repeat(depth)}${']'.repeat(depth)}`
    expect(parseJson('[{"a":[]},{"a":[]}]', { maxDepth: 3 }).value).toEqual([{ a: [] }, { a: [] }])
    expect(() => parseJson('[{"a":[]}]', { maxDepth: 2 })).toThrow('it nests more than 2 deep')
    expect(parseJson(nested(400), { maxDepth: 1000 }).value).toBeDefined()
    expect(() => parseJson(nested(401), { maxDepth: 1000 })).toThrow('it nests more than 400 deep')
  })

  test('what it gives can be changed, as what JSON.parse gives', () => {
    const value = parseJson('{"a":{"b":1}}').value
    expect(Object.getOwnPropertyDescriptors(value)).toEqual(
      Object.getOwnPropertyDescriptors(JSON.parse('{"a":{"b":1}}')),
    )
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

  test('a number with an exponent is the double that JSON.parse reads', () => {
    const text = '[1e400, -1e400, 12345678901234567890e0, 1E2, 1.5e-7, 12345678901234567890.5E0]'
    expect(parseJson(text).value).toEqual(JSON.parse(text))
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

  // It takes a second or two; the limit is for machines that do much else beside.
  test('20 MB: one text, many texts, many keys', () => {
    const long = 'é'.repeat(20_000_000)
    expect(parseJson(JSON.stringify(long)).value).toBe(long)
    expect(errorOf(`[${'"",'.repeat(7_000_000)}""]`).code).toBe('too-large')
    const members = Array.from({ length: 200_000 }, (_, index) => `"${String(index).padStart(90, '0')}":0`)
    expect(Object.keys(parseJson(`{${members.join(',')}}`).value as object)).toHaveLength(200_000)
    expect(errorOf(`"${'\\u00e9'.repeat(3_000_000)}`).location).toEqual({ line: 1, column: 1 })
  }, 120_000)

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
    expect(parseJson(text).placeOf('/criteria/1/weight/kind/0')).toEqual({ line: 5, column: 19 })
    expect(parseJson(text).placeOf('/criteria/id')).toEqual({ line: 2, column: 3 })
  })

  test('an index of several digits, an empty key, and a text that is one value', () => {
    const { placeOf } = parseJson('[0,1,2,3,4,5,6,7,8,9,10,\n{"":[1]}]')
    expect([placeOf('/11'), placeOf('/11/'), placeOf('/11//0'), placeOf('/10')]).toEqual([
      { line: 2, column: 1 },
      { line: 2, column: 2 },
      { line: 2, column: 6 },
      { line: 1, column: 22 },
    ])
    expect(parseJson('  "a"').placeOf('/x/y')).toEqual({ line: 1, column: 3 })
  })

  test('keys are told apart by name, and those of a list are none', () => {
    expect(parseJson('{"a":1,"0":2}').placeOf('/0')).toEqual({ line: 1, column: 8 })
    expect(parseJson('[[1],[2]]').placeOf('/1/0')).toEqual({ line: 1, column: 7 })
    expect(parseJson('[["a",1]]').placeOf('/0/a')).toEqual({ line: 1, column: 2 })
    expect(parseJson('[["1"],2]').placeOf('/1')).toEqual({ line: 1, column: 8 })
  })
})

describe('an argument of another type', () => {
  const call = (...args: readonly unknown[]) => (parseJson as (...given: unknown[]) => unknown)(...args)
  test.each<[string, unknown[]]>([
    ['text must be a text; found a function', [() => '{}']],
    ['text must be a text; found undefined', []],
    ['options must be an object; found "c.json"', ['{}', 'c.json']],
    ['file must be a text; found 5', ['{}', { file: 5 }]],
    ['maxDepth must be a number above 0; found 0', ['{}', { maxDepth: 0 }]],
    ['maxValues must be a number above 0; found "9"', ['{}', { maxValues: '9' }]],
    ['maxValues must be a number above 0; found NaN', ['{}', { maxValues: Number.NaN }]],
  ])('%s', (message, args) => {
    expect(() => call(...args)).toThrow(`parseJson cannot use its input: ${message}.`)
  })
})
