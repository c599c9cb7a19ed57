import { OseError } from '@opensource-experts/core'
import * as fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { parseJson, placeInJson } from './parse-json'

function errorOf(text: string): OseError {
  try {
    parseJson(text, 'c.json')
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
      expect(parseJson(text, 'x')).toEqual(JSON.parse(text))
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
  ])('says where: %j', (text, line, column, says) => {
    const { location, message, file } = errorOf(text)
    expect({ location, file }).toEqual({ location: { line, column }, file: 'c.json' })
    expect(message).toContain(says)
  })

  test('refuses a key given twice, at the second', () => {
    expect(errorOf('{"a": 1,\n "a": 2}')).toMatchObject({ code: 'duplicate-key', location: { line: 2, column: 2 } })
  })

  test('refuses what nests too deep, without exhausting the stack', () => {
    expect(parseJson(`${'['.repeat(100)}${']'.repeat(100)}`, 'x')).toBeDefined()
    expect(errorOf('['.repeat(101)).code).toBe('too-deep')
    expect(errorOf('{"a":'.repeat(1_000_000)).code).toBe('too-deep')
  })

  test('"__proto__" is a key like any other', () => {
    const value = parseJson('{"__proto__": {"polluted": true}}', 'x') as object
    expect(Object.keys(value)).toEqual(['__proto__'])
    expect('polluted' in value).toBe(false)
  })

  test('keeps numbers exact: those that a double changes come as text', () => {
    expect(
      parseJson('[10.50, 0.1, 33.34, -2, 1e2, 12345678901234567890, 0.1000000000000000055511151231257827]', 'x'),
    ).toEqual([10.5, 0.1, 33.34, -2, 100, '12345678901234567890', '0.1000000000000000055511151231257827'])
  })
})

describe('placeInJson', () => {
  const text =
    '{\n  "criteria": [\n    { "id": "a" },\n    { "id": "b",\n      "weight": { "kind": "percentage", "value": 0 } }\n  ],\n  "a/b": { "c~d": 1 }\n}'

  test.each([
    ['', 1, 1],
    ['/criteria', 2, 3],
    ['/criteria/1', 4, 5],
    ['/criteria/1/weight/value', 5, 41],
    ['/a~1b/c~0d', 7, 12],
  ])('finds %s', (pointer, line, column) => {
    expect(placeInJson(text, 'x', pointer)).toEqual({ line, column })
  })

  test('a member that is missing: the nearest place above it', () => {
    expect(placeInJson(text, 'x', '/criteria/0/weight/value')).toEqual({ line: 3, column: 5 })
    expect(placeInJson(text, 'x', '/lots')).toEqual({ line: 1, column: 1 })
  })
})
