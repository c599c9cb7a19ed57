import { describe, expect, it } from 'vitest'
import { OseError } from '../errors/ose-error'
import { type Argument, checkInput } from './check-input'
import { anyNumber, anyText, oneOf } from './leaves'
import type { Leaf, Members, Shape } from './shape'

const options: Members = { members: { weights: oneOf('scale', 'price'), count: anyNumber }, required: ['count'] }

function refused(args: Readonly<Record<string, Argument>>): OseError {
  try {
    checkInput('plan', args)
  } catch (error) {
    if (OseError.isInstance(error)) return error
    throw error
  }
  throw new Error('it was taken')
}

describe('what a function is called with', () => {
  it('is taken where it has its shape', () => {
    expect(() => checkInput('plan', { options: [options, { count: 1 }], name: [anyText, ''] })).not.toThrow()
    expect(() => checkInput('plan', {})).not.toThrow()
  })

  it.each<[string, Shape, unknown, string]>([
    ['a value', options, { count: 'x' }, 'options at /count must be of type number; found "x"'],
    [
      'with a cure',
      options,
      { count: 1, weights: 'scaled' },
      'options at /weights must be one of: scale, price; found "scaled"; write "scale"',
    ],
    [
      'an unknown key',
      options,
      { count: 1, wieghts: 1 },
      'options at /wieghts unknown key "wieghts"; did you mean "weights"?',
    ],
    ['a missing one', options, {}, 'options at /count is required and missing'],
    ['all of it', options, 5, 'options must be of type object; found 5'],
    [
      'several',
      options,
      { count: 'x', weights: 1 },
      'options at /weights must be one of: scale, price; found 1 (and 1 more)',
    ],
  ])('is refused in words: %s', (_, shape, value, message) => {
    const error = refused({ options: [shape, value] })
    expect([error.code, error.message]).toEqual(['input-invalid', `plan cannot use its input: ${message}.`])
    expect(error).not.toHaveProperty('cause')
  })

  it('is told by argument, in order, with the place of the first', () => {
    const error = refused({ name: [anyText, 1], options: [options, { count: 'x' }] })
    expect([error.path, error.facts]).toEqual([
      '',
      {
        call: 'plan',
        count: 2,
        issues: [
          {
            argument: 'name',
            path: '',
            code: 'invalid',
            message: 'must be of type string',
            expected: 'of type string',
            found: '1',
            write: '"1"',
          },
          {
            argument: 'options',
            path: '/count',
            code: 'invalid',
            message: 'must be of type number',
            expected: 'of type number',
            found: '"x"',
          },
        ],
      },
    ])
    expect(refused({ options: [options, { count: 'x' }] }).path).toBe('/count')
  })

  it('is asked for more once its shape holds', () => {
    const issue = { path: '/id', code: 'duplicate-id', message: 'is used twice', expected: 'another', found: '"a"' }
    const further = (count: number) => () => Array.from({ length: count }, () => issue)
    expect(refused({ name: [anyText, 'a', further(1)] }).message).toBe(
      'plan cannot use its input: name at /id is used twice; found "a".',
    )
    expect(refused({ name: [anyText, 1, further(1)] }).facts.count).toBe(1)
    const many = refused({ name: [anyText, 'a', further(150)], again: [anyText, 'a', further(20)] })
    expect([(many.facts.issues as unknown[]).length, many.facts.count]).toEqual([100, 170])
    expect(() => checkInput('plan', { name: [anyText, 'a', further(0)] })).not.toThrow()
  })

  it('is refused where reading it throws, with the cause', () => {
    const cause = new TypeError('not now')
    const thrower = Object.defineProperty({}, 'count', {
      enumerable: true,
      get: () => {
        throw cause
      },
    })
    const error = refused({ name: [anyText, 1], options: [options, thrower] })
    expect(error.message).toBe(
      'plan cannot use its input: options cannot be read: reading one of its members throws; found an object with members that throw.',
    )
    expect([error.cause, error.facts]).toEqual([
      cause,
      {
        call: 'plan',
        count: 1,
        issues: [
          {
            argument: 'options',
            code: 'invalid',
            path: '',
            message: 'cannot be read: reading one of its members throws',
            expected: 'plain data',
            found: 'an object with members that throw',
          },
        ],
      },
    ])
  })

  it.each<[string, Parameters<typeof checkInput>]>([
    ['call must be a text', [5, {}] as never],
    ['args must be an object', ['plan', null] as never],
    ['name must be a list', ['plan', { name: anyText }] as never],
  ])('has to be given as arguments: %s', (message, args) => {
    expect(() => checkInput(...args)).toThrow(`checkInput cannot use its input: ${message}`)
  })
})

describe('the first language of the procurement at hand', () => {
  const leaf: Leaf = (_, { language }) => ({ code: 'invalid', message: 'must be said', write: `in ${language}` })
  const any: Shape = () => undefined
  it.each<[unknown, string]>([
    [{ languages: ['fr', 'en'] }, 'in fr'],
    [{ languages: [] }, 'in undefined'],
    [{ languages: [5] }, 'in undefined'],
    [{ languages: 'fr' }, 'in undefined'],
    [{}, 'in undefined'],
    [null, 'in undefined'],
    ['fr', 'in undefined'],
  ])('%j is written %s', (procurement, write) => {
    const issues = refused({ procurement: [any, procurement], change: [leaf, 1] }).facts.issues as { write?: string }[]
    expect(issues.map((issue) => issue.write)).toEqual([write])
  })

  it('is not known where there is none', () => {
    expect(refused({ change: [leaf, 1] }).message).toContain('write in undefined')
  })
})
