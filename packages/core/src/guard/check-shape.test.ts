import { describe, expect, it } from 'vitest'
import { checkShape } from './check-shape'
import { anyNumber, anyText, decimal, oneOf, someText, wholeFrom0 } from './leaves'
import type { Leaf, Members, Shape } from './shape'

const lot: Members = { members: { id: someText, title: { named: anyText } }, required: ['id'] }
const weight: Shape = {
  by: 'kind',
  cases: {
    percentage: { members: { kind: anyText, value: decimal }, required: ['value'] },
    order: { members: { kind: anyText, rank: wholeFrom0 } },
  },
  cure: (found) => (typeof found === 'number' ? `{ "kind": "percentage", "value": ${found} }` : undefined),
}
const lots: Shape = {
  either: [oneOf('all'), { list: someText, atLeast: 1 }],
  says: 'must be "all" or a list of lots',
}
const language: Leaf = (key) =>
  typeof key === 'string' && key.length === 2 ? undefined : { code: 'invalid', message: 'must be a language' }
const document: Members = {
  members: {
    name: anyText,
    count: wholeFrom0,
    lots: { list: lot },
    weight,
    of: lots,
    texts: { named: anyText, key: language },
  },
}

const told = (shape: Shape, value: unknown) =>
  checkShape(shape, value).issues.map(({ code, path, message, found, write }) =>
    [code, path, message, found, ...(write === undefined ? [] : [write])].join(' | '),
  )

describe('an object with members', () => {
  it.each<[string, unknown, readonly string[]]>([
    ['of the shape', { name: 'a', lots: [{ id: 'b', title: { fr: 'c' } }] }, []],
    ['with members that are undefined', { name: undefined, lots: [{ id: 'b', title: undefined }] }, []],
    ['without a prototype', Object.assign(Object.create(null), { name: 'a' }), []],
    [
      'of a class',
      new (class {
        name = 'a'
      })(),
      [],
    ],
    // As a module that is imported whole has: no prototype, and a tag of its own.
    ['with a tag of its own', { name: 'a', [Symbol.toStringTag]: 'Form' }, []],
    [
      'with a tag and no prototype',
      Object.assign(Object.create(null), { name: 'a', [Symbol.toStringTag]: 'Module' }),
      [],
    ],
    ['none at all', undefined, ['missing |  | is required and missing | nothing']],
    ['null', null, ['invalid |  | must be of type object | null']],
    ['a text', 'a', ['invalid |  | must be of type object | "a"']],
    ['a list', [], ['invalid |  | must be of type object | a list of 0']],
    ['a map', new Map(), ['invalid |  | must be of type object | an object of type Map']],
    ['a function', () => 1, ['invalid |  | must be of type object | a function']],
    ['a wrong member', { name: 1 }, ['invalid | /name | must be of type string | 1 | "1"']],
    [
      'a member that is missing, or undefined',
      { lots: [{}, { id: undefined }] },
      [
        'missing | /lots/0/id | is required and missing | nothing',
        'missing | /lots/1/id | is required and missing | nothing',
      ],
    ],
    [
      'a member of its prototype',
      Object.create({ name: 'a' }),
      ['invalid | /name | must be a member of its own; give plain data | "a"'],
    ],
    ['a member of its prototype that is undefined', Object.create({ name: undefined }), []],
    [
      'an unknown key that is near one',
      { naem: 1 },
      ['unknown-key | /naem | unknown key "naem"; did you mean "name"? | "naem" | "name"'],
    ],
    [
      'an unknown key that is near none',
      { colour: undefined },
      ['unknown-key | /colour | unknown key "colour"; known keys: name, count, lots, weight, of, texts | "colour"'],
    ],
    [
      'a long one',
      { ['x'.repeat(61)]: 1 },
      [
        `unknown-key | /${'x'.repeat(61)} | unknown key "${'x'.repeat(60)}..."; known keys: name, count, lots, weight, of, texts | "${'x'.repeat(60)}..."`,
      ],
    ],
    [
      'one that is just not long',
      { ['x'.repeat(60)]: 1 },
      [
        `unknown-key | /${'x'.repeat(60)} | unknown key "${'x'.repeat(60)}"; known keys: name, count, lots, weight, of, texts | "${'x'.repeat(60)}"`,
      ],
    ],
  ])('%s', (_, value, issues) => {
    expect(told(document, value)).toEqual(issues)
  })

  it('says of an unknown key what is expected', () => {
    const expected = (value: object) => checkShape(document, value).issues.map((issue) => issue.expected)
    expect(expected({ naem: 1, colour: 1 })).toEqual(['"name"', 'one of: name, count, lots, weight, of, texts'])
  })

  it('that may have others is open', () => {
    expect(told({ ...lot, open: true }, { id: 'a', more: 1 })).toEqual([])
    expect(told({ ...lot, open: true }, { more: 1 })).toHaveLength(1)
  })
})

describe('an object whose member says which shape it has', () => {
  it.each<[string, unknown, readonly string[]]>([
    ['the one', { kind: 'percentage', value: 10 }, []],
    ['the other', { kind: 'order', rank: 1 }, []],
    [
      'with a member of the other',
      { kind: 'order', value: 1 },
      ['unknown-key | /value | unknown key "value"; known keys: kind, rank | "value"'],
    ],
    ['of no kind', { value: 10 }, ['missing | /kind | is required and missing | nothing']],
    ['of another', { kind: 'money' }, ['invalid | /kind | must be one of: percentage, order | "money"']],
    ['of a slip', { kind: 'Order' }, ['invalid | /kind | must be one of: percentage, order | "Order" | "order"']],
    ['of a number', { kind: 1 }, ['invalid | /kind | must be one of: percentage, order | 1']],
    ['of a list of a kind', { kind: ['order'] }, ['invalid | /kind | must be one of: percentage, order | a list of 1']],
    [
      'of a name that objects have',
      { kind: 'toString' },
      ['invalid | /kind | must be one of: percentage, order | "toString"'],
    ],
    ['by its prototype', Object.create({ kind: 'order' }), ['missing | /kind | is required and missing | nothing']],
    [
      'no object, with a cure',
      10,
      ['invalid |  | must be of type object | 10 | { "kind": "percentage", "value": 10 }'],
    ],
    ['no object, without one', 'a', ['invalid |  | must be of type object | "a"']],
  ])('%s', (_, value, issues) => {
    expect(told(weight, value)).toEqual(issues)
  })
})

describe('a list', () => {
  const texts: Shape = { list: anyText, atLeast: 1 }
  it.each<[string, unknown, readonly string[]]>([
    ['of items', ['a', ''], []],
    ['with a hole', ['a', undefined], ['missing | /1 | is required and missing | nothing']],
    ['of none', [], ['out-of-bounds |  | must not be empty | a list of 0']],
    ['one item without it', 'a', ['invalid |  | must be of type array | "a" | ["a"]']],
    [
      'a long item',
      'a'.repeat(70),
      [`invalid |  | must be of type array | "${'a'.repeat(60)}..." | ["${'a'.repeat(60)}"]`],
    ],
    ['what is no item', 5, ['invalid |  | must be of type array | 5']],
    ['an object with a length', { length: 0 }, ['invalid |  | must be of type array | an object']],
  ])('%s', (_, value, issues) => {
    expect(told(texts, value)).toEqual(issues)
  })

  it('of objects says so where one of them stands', () => {
    expect(told({ list: lot }, { id: 'a' })).toEqual(['invalid |  | must be of type array | an object | a list of it'])
    expect(told({ list: anyNumber }, [])).toEqual([])
  })
})

describe('an object with members of any name', () => {
  it.each<[string, unknown, readonly string[]]>([
    ['that is admitted', { fr: 'a', en: 'b' }, []],
    ['with one that is undefined', { fr: undefined }, []],
    ['that is not', { fra: 'a' }, ['invalid | /fra | must be a language | "fra"']],
    ['with a wrong value', { fr: 1 }, ['invalid | /fr | must be of type string | 1 | "1"']],
    [
      'with both',
      { fra: 1 },
      ['invalid | /fra | must be a language | "fra"', 'invalid | /fra | must be of type string | 1 | "1"'],
    ],
    [
      'by that of the prototype',
      JSON.parse('{"__proto__": "a"}'),
      ['invalid | /__proto__ | is no name that can be kept; choose another | "__proto__"'],
    ],
  ])('%s', (_, value, issues) => {
    expect(told({ named: anyText, key: language }, value)).toEqual(issues)
  })

  it('takes all where nothing is asked of names', () => {
    expect(told({ named: anyNumber }, { anything: 1 })).toEqual([])
  })
})

describe('one of several shapes', () => {
  it.each<[string, unknown, readonly string[]]>([
    ['the first', 'all', []],
    ['the second', ['a'], []],
    [
      'none, with the cure of the first that has one',
      'ALL',
      ['invalid |  | must be "all" or a list of lots | "ALL" | "all"'],
    ],
    ['none, without a cure', 7, ['invalid |  | must be "all" or a list of lots | 7']],
    // What lies deeper was meant.
    ['a mistake inside of one', ['a', 1], ['invalid | /1 | must be of type string | 1 | "1"']],
    ['one that is only too short', [], ['out-of-bounds |  | must not be empty | a list of 0']],
  ])('%s', (_, value, issues) => {
    expect(told(lots, value)).toEqual(issues)
  })

  it('is not meant where one of its mistakes lies at the place itself', () => {
    const twice: Leaf = () => ({ code: 'invalid', message: 'must be another' })
    const shape: Shape = { either: [twice, { members: {} }], says: 'must be one of two' }
    expect(told(shape, { a: 1 })).toEqual(['unknown-key | /a | unknown key "a"; known keys:  | "a"'])
    expect(told(shape, 1)).toEqual(['invalid |  | must be one of two | 1'])
  })

  it('inside of another keeps its place', () => {
    expect(told(document, { of: 5 })).toEqual(['invalid | /of | must be "all" or a list of lots | 5'])
    expect(told(document, { of: ['a', 1] })).toEqual(['invalid | /of/1 | must be of type string | 1 | "1"'])
  })
})

describe('a document that was read', () => {
  it.each<[string, unknown, readonly string[]]>([
    ['may have members of a newer version, and lack others', { more: 1, lots: [{ id: 'a', title: {}, more: 1 }] }, []],
    ['may hold what nobody may write', { count: -1, of: [] }, []],
    ['but nothing that cannot be meant', { count: 'x' }, ['invalid | /count | must be of type number | "x"']],
    ['nor lack what all leans on', { lots: [{}] }, ['missing | /lots/0/id | is required and missing | nothing']],
    ['nor an item of a list', { lots: [undefined] }, ['missing | /lots/0 | is required and missing | nothing']],
    ['nor itself', undefined, ['missing |  | is required and missing | nothing']],
    [
      'nor have a member that is the prototype',
      JSON.parse('{"__proto__": 1}'),
      [
        'unknown-key | /__proto__ | unknown key "__proto__"; known keys: name, count, lots, weight, of, texts | "__proto__"',
      ],
    ],
  ])('%s', (_, value, issues) => {
    expect(told({ asRead: document }, value)).toEqual(issues)
  })

  it('may lack what nothing leans on', () => {
    const shape: Shape = { members: { title: anyText, id: anyText }, required: ['title', 'id'] }
    expect(told({ asRead: shape }, {})).toEqual(['missing | /id | is required and missing | nothing'])
    expect(told(shape, {})).toHaveLength(2)
  })
})

describe('issues', () => {
  it('say what was expected, and do not show a secret', () => {
    const secret: Leaf = () => ({ code: 'invalid', message: 'must be a key that must be long', secret: true })
    expect(checkShape(secret, 'abc').issues).toStrictEqual([
      {
        code: 'invalid',
        path: '',
        message: 'must be a key that must be long',
        expected: 'a key that must be long',
        found: 'a value that is not shown',
      },
    ])
    expect(checkShape(anyText, undefined).issues).toStrictEqual([
      { code: 'missing', path: '', message: 'is required and missing', expected: 'a value', found: 'nothing' },
    ])
    const odd: Leaf = () => ({ code: 'invalid', message: 'is odd; must be even' })
    expect(checkShape(odd, 1).issues[0]?.expected).toBe('is odd; must be even')
  })

  it('may be let be, and are then not counted', () => {
    const letBe = ({ code, path }: { readonly code: string; readonly path: string }) =>
      code === 'unknown-key' && path === '/a'
    expect(checkShape(lot, { id: 'x', a: 1, b: 1 }, { letBe })).toMatchObject({ count: 1, issues: [{ path: '/b' }] })
    // What is asked for counts, also for a document that was read.
    expect(checkShape({ asRead: lot }, { id: 'x', a: 1, b: 1 }, { letBe }).count).toBe(1)
  })

  it('are a hundred, and counting ends', () => {
    const many = (count: number) => Array.from({ length: count }, () => 1)
    expect(checkShape({ list: anyText }, many(100)).issues).toHaveLength(100)
    const list = checkShape({ list: anyText }, many(250))
    expect([list.issues.length, list.count]).toEqual([100, 250])
    expect(checkShape({ list: anyText }, many(20_000)).count).toBe(10_000)
    const either = checkShape({ list: { either: [{ list: anyText }], says: 'x' } }, [many(80), many(80)])
    expect([either.issues.length, either.count]).toEqual([100, 160])
    const keys = Object.fromEntries(many(20_000).map((_, index) => [`k${index}`, 1]))
    expect(checkShape({ members: {} }, keys).count).toBe(10_000)
    expect(checkShape({ named: anyText }, keys).count).toBe(10_000)
  })

  it('lean on what is around', () => {
    const leaf: Leaf = (_, { language: first }) => ({ code: 'invalid', message: 'x', write: first ?? 'none' })
    expect(checkShape({ list: leaf }, [1], { around: { language: 'fr' } }).issues[0]?.write).toBe('fr')
    expect(checkShape({ either: [leaf], says: 'x' }, 1, { around: { language: 'de' } }).issues[0]?.write).toBe('de')
    expect(checkShape(leaf, 1).issues[0]?.write).toBe('none')
  })
})
