import { describe, expect, it } from 'vitest'
import * as z from 'zod/mini'
import { nearestKey } from '../guard/nearest-key'
import { issuesOf } from './issues-of'
import { knownKeys } from './known-keys'

const shape = z.strictObject({
  name: z.string(),
  kinds: z.optional(z.union([z.literal('all'), z.array(z.strictObject({ kind: z.enum(['a', 'b']) }))])),
  texts: z.optional(z.array(z.string()).check(z.minLength(1))),
})

describe('issuesOf', () => {
  it('finds nothing wrong with what has the shape', () => {
    expect(issuesOf(shape, { name: 'x', kinds: [{ kind: 'a' }], texts: ['y'] })).toEqual([])
  })

  it.each<[string, unknown, object[]]>([
    ['a member that is missing', {}, [{ code: 'missing', path: '/name', message: 'is required and missing' }]],
    ['nothing at all', undefined, [{ code: 'missing', path: '', message: 'is required and missing' }]],
    ['null', null, [{ code: 'invalid', path: '', message: 'must be of type object' }]],
    ['another type', { name: 1 }, [{ code: 'invalid', path: '/name', message: 'must be of type string' }]],
    [
      'an empty list',
      { name: 'x', texts: [] },
      [{ code: 'out-of-bounds', path: '/texts', message: 'must not be empty' }],
    ],
    [
      'a value that is none of those allowed, in one of several shapes',
      { name: 'x', kinds: [{ kind: 'c' }] },
      [{ code: 'invalid', path: '/kinds/0/kind', message: 'must be one of: a, b' }],
    ],
    [
      'a member that is missing in one of several shapes',
      { name: 'x', kinds: [{}] },
      [{ code: 'missing', path: '/kinds/0/kind', message: 'is required and missing' }],
    ],
    [
      'an unknown key in one of several shapes',
      { name: 'x', kinds: [{ kind: 'a', kinds: 1 }] },
      [
        {
          code: 'unknown-key',
          path: '/kinds/0/kinds',
          message: 'unknown key "kinds"; did you mean "kind"?',
        },
      ],
    ],
    [
      'none of several shapes',
      { name: 'x', kinds: 3 },
      [{ code: 'invalid', path: '/kinds', message: 'has a shape that is not known here' }],
    ],
    [
      'an unknown key that is near none',
      { name: 'x', 'a/b': 1 },
      [{ code: 'unknown-key', path: '/a~1b', message: 'unknown key "a/b"; known keys: name, kinds, texts' }],
    ],
  ])('%s', (_, value, issues) => {
    expect(issuesOf(shape, value)).toEqual(issues)
  })

  it('says what a literal, a kind and a key may be', () => {
    const kinds = z.discriminatedUnion('kind', [
      z.strictObject({ kind: z.literal('a') }),
      z.strictObject({ kind: z.literal('b'), c: z.literal([1, 2]) }),
    ])
    expect(issuesOf(kinds, { kind: 'c' })).toEqual([
      { code: 'invalid', path: '/kind', message: 'must be one of: a, b' },
    ])
    expect(issuesOf(kinds, { kind: 'b', c: 3 })).toEqual([
      { code: 'invalid', path: '/c', message: 'must be one of: 1, 2' },
    ])
    const keyed = z.record(z.string().check(z.regex(/^[a-z]+$/)), z.number())
    expect(issuesOf(keyed, { A: 1 })).toHaveLength(1)
    expect(issuesOf(keyed, { a: 'x' })).toEqual([{ code: 'invalid', path: '/a', message: 'must be of type number' }])
    const said = z.record(z.string().check(z.regex(/^[a-z]+$/, { error: 'must be small' })), z.number())
    expect(issuesOf(said, { A: 1 })).toEqual([{ code: 'invalid', path: '/A', message: 'must be small' }])
  })

  it('takes the words of the schema where it has some', () => {
    const either = z.union([z.literal('all'), z.array(z.string())], { error: 'must be "all" or a list' })
    expect(issuesOf(either, 3)).toEqual([{ code: 'invalid', path: '', message: 'must be "all" or a list' }])
    const refined = z.number().check(z.refine((value) => value > 1, { error: 'must be above 1' }))
    expect(issuesOf(refined, 1)).toEqual([{ code: 'out-of-bounds', path: '', message: 'must be above 1' }])
  })

  it('shortens a key that goes on and on', () => {
    const [at, above] = [60, 61].map((length) => issuesOf(shape, { name: 'x', ['k'.repeat(length)]: 1 })[0])
    expect(at?.message).toBe(`unknown key "${'k'.repeat(60)}"; known keys: name, kinds, texts`)
    expect(above?.message).toBe(`unknown key "${'k'.repeat(60)}..."; known keys: name, kinds, texts`)
    expect(above?.path).toBe(`/${'k'.repeat(61)}`)
  })

  it('lists a hundred at most: values, keys, and keys of many values', () => {
    const numbers = Array.from({ length: 101 }, (_, index) => index)
    const keys = Object.fromEntries(numbers.map((index) => [`k${index}`, index]))
    expect(issuesOf(z.array(z.string()), numbers)).toHaveLength(100)
    expect(issuesOf(shape, { name: 'x', ...keys })).toHaveLength(100)
    expect(issuesOf(z.array(z.strictObject({})), [keys, keys])).toHaveLength(100)
    expect(issuesOf(z.array(z.string()), numbers.slice(0, 100))).toHaveLength(100)
  })

  it('says that there are too many where the library cannot carry them, and passes other failures on', () => {
    const failing = (error: Error) =>
      z.string().check(
        z.refine(() => {
          throw error
        }),
      )
    expect(issuesOf(failing(new RangeError('Maximum call stack size exceeded')), 'x')).toEqual([
      { code: 'invalid', path: '', message: 'has more mistakes than can be listed; is it the right file?' },
    ])
    expect(() => issuesOf(failing(new TypeError('other')), 'x')).toThrow('other')
  })
})

describe('knownKeys', () => {
  it('goes through lists, records and several shapes', () => {
    const schema = z.object({
      list: z.array(z.object({ a: z.string() })),
      map: z.record(z.string(), z.union([z.object({ b: z.string() }), z.object({ b: z.string(), c: z.string() })])),
      own: z.optional(z.nullable(z.object({ d: z.string() }))),
    })
    expect(knownKeys(schema, [])).toEqual(['list', 'map', 'own'])
    expect(knownKeys(schema, ['list', 3])).toEqual(['a'])
    expect(knownKeys(schema, ['map', 'x'])).toEqual(['b', 'c'])
    expect(knownKeys(schema, ['own'])).toEqual(['d'])
    expect(knownKeys(schema, ['none', 'at', 'all'])).toEqual([])
  })
})

describe('nearestKey', () => {
  it.each([
    ['wieght', ['kind', 'weight', 'weights'], 'weight'],
    ['WEIGHT', ['weight'], 'weight'],
    ['ab', ['abcd', 'abcde'], 'abcd'],
    ['ab', ['abcde'], undefined],
    ['abc', ['abd', 'abe'], 'abd'],
    ['abcdefghi', ['abcdef'], 'abcdef'],
    ['abcdefghi', ['abcde'], undefined],
    ['abcdef', ['abxyef'], 'abxyef'],
    ['abcdef', ['axyzef'], undefined],
    ['', ['ab'], 'ab'],
    ['ab', [''], ''],
    ['lots', [], undefined],
  ])('%j of %j: %s', (key, known, nearest) => {
    expect(nearestKey(key, known)).toBe(nearest)
  })
})
