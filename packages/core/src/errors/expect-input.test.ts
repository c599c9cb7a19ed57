import { describe, expect, it } from 'vitest'
import { expectInput, expectList, expectObject, expectText, readingInput } from './expect-input'
import { OseError } from './ose-error'
import { showFound } from './show-found'

const thrown = (run: () => unknown): OseError => {
  try {
    run()
  } catch (error) {
    if (OseError.isInstance(error)) return error
    throw error
  }
  throw new Error('it was taken')
}

describe('an argument that is refused', () => {
  it('is told as one issue, of the same form as those of documents', () => {
    const error = thrown(() => expectInput(false, 'apportion', 'scale', 'a whole number', 1.5))
    expect([error.code, error.path, error.message]).toEqual([
      'input-invalid',
      '',
      'apportion cannot use its input: scale must be a whole number; found 1.5.',
    ])
    expect(error.facts).toEqual({
      call: 'apportion',
      count: 1,
      issues: [
        {
          argument: 'scale',
          path: '',
          code: 'invalid',
          message: 'must be a whole number',
          expected: 'a whole number',
          found: '1.5',
        },
      ],
    })
    expect('cause' in error).toBe(false)
  })

  it.each<[string, () => void, string | undefined]>([
    ['a text', () => expectText('f', 'a', ''), undefined],
    ['no text', () => expectText('f', 'a', null), 'a must be a text; found null'],
    ['a list', () => expectList('f', 'a', []), undefined],
    ['no list', () => expectList('f', 'a', { length: 1 }), 'a must be a list; found an object'],
    ['an object', () => expectObject('f', 'a', []), undefined],
    ['nothing', () => expectObject('f', 'a', null), 'a must be an object; found null'],
    ['a function', () => expectObject('f', 'a', () => 1), 'a must be an object; found a function'],
    ['what holds', () => expectInput(true, 'f', 'a', 'b', 1), undefined],
  ])('%s', (_, run, message) => {
    if (message === undefined) expect(run).not.toThrow()
    else expect(run).toThrow(`f cannot use its input: ${message}.`)
  })

  it('says words that are none as what they are', () => {
    expect(thrown(() => expectText(5 as never, ['a'] as never, 1)).message).toBe(
      '5 cannot use its input: a list of 1 must be a text; found 1.',
    )
  })
})

describe('reading nested data of others', () => {
  it('hands on what was read', () => {
    expect(readingInput('f', 'a', 'b', () => 7)).toBe(7)
  })

  it('tells what throws as input, with its cause', () => {
    const cause = new TypeError('not now')
    const error = thrown(() =>
      readingInput('f', 'a', 'plain JSON', () => {
        throw cause
      }),
    )
    expect([error.message, error.cause]).toEqual([
      'f cannot use its input: a must be plain JSON; found something else inside.',
      cause,
    ])
  })

  it('hands on an error that says it already', () => {
    const inner = new OseError('not-xml', 'No XML.')
    const outer = thrown(() =>
      readingInput('f', 'a', 'b', () => {
        throw inner
      }),
    )
    expect(outer).toBe(inner)
  })
})

describe('what was found', () => {
  it.each<[unknown, string]>([
    [undefined, 'undefined'],
    [null, 'null'],
    ['a "b"', '"a \\"b\\""'],
    ['x'.repeat(60), `"${'x'.repeat(60)}"`],
    ['x'.repeat(61), `"${'x'.repeat(60)}..."`],
    [12.5, '12.5'],
    [Number.NaN, 'NaN'],
    [true, 'true'],
    [1n, 'a bigint'],
    [Symbol('s'), 'a symbol'],
    [() => 1, 'a function'],
    [[1, 2], 'a list of 2'],
    [{}, 'an object'],
    [Object.create(null), 'an object'],
    [new Map(), 'an object of type Map'],
    [new Uint8Array(1), 'an object of type Uint8Array'],
    [{ [Symbol.toStringTag]: 'y'.repeat(70) }, `an object of type ${'y'.repeat(60)}`],
  ])('%# is shown short', (value, shown) => {
    expect(showFound(value)).toBe(shown)
  })
})

describe('an error that is made of nothing', () => {
  it('is still an error', () => {
    const odd = new OseError('not-xml', 5 as never, null as never)
    expect([odd.message, odd.facts, odd.path]).toEqual(['something that is no text was thrown', {}, undefined])
    const other = new OseError('not-xml', 'No XML.', 'a.xml' as never)
    expect([other.file, other.facts]).toEqual([undefined, {}])
  })

  it('does not hand its mark on', () => {
    expect(Object.getOwnPropertySymbols({ ...new OseError('not-xml', 'No XML.') })).toEqual([])
    const marker = Symbol.for('opensource-experts.error')
    expect(Reflect.get(new OseError('not-xml', 'No XML.'), marker)).toBe(true)
  })
})
