import { describe, expect, it } from 'vitest'
import { defined } from '../data/defined'
import {
  addDecimals,
  compareDecimals,
  formatDecimal,
  multiplyDecimals,
  negateDecimal,
  subtractDecimals,
  sumDecimals,
  toDecimalValue,
  toDouble,
  unitsAt,
  wholeDecimal,
} from '../decimal/decimal'
import { summarise } from '../findings/finding'
import { fingerprint } from '../findings/fingerprint'
import { nearestCountry, toAlpha2 } from '../law/countries'
import { deriveFormalised } from '../law/formalised'
import { mentionsEnvironment } from '../law/mentions-environment'
import { reaches } from '../law/states'
import { thresholdsOn } from '../law/thresholds'
import { argumentsOf, compileMessage, compileMessages } from '../messages/compile-message'
import { findMessage } from '../messages/find-message'
import { format, formatLoss, formatRefusal } from '../messages/format'
import { formatMessage } from '../messages/message'
import { LineCursor, locationAt } from '../place/line-cursor'
import { fromPointer, toPointer } from '../pointer/pointer'
import { asParagraph, normaliseText, paragraphs } from '../text/normalise-text'
import { normaliseWord } from '../text/normalise-word'

// Functions that take plain values: a program without types is told which of them cannot use what.
type Row = readonly [call: string, argument: string, expected: string, run: () => unknown]

/** Calls a function as a program without types may. */
const call = (run: (...args: never[]) => unknown, ...args: readonly unknown[]) => run(...(args as never[]))
const circle: unknown[] = []
circle.push(circle)
const thrower = new Proxy({}, { get: () => expect.fail('read') })
const one = { units: 1n, scale: 0 }

const notDecimals: readonly unknown[] = [
  ...[12.5, null, 'a', { scale: 0 }, { units: 1n }, { units: 1, scale: 0 }, { units: 1n, scale: '0' }],
  ...[1.5, -1, 10_001].map((scale) => ({ units: 1n, scale })),
]
const decimals: readonly Row[] = (
  [
    ['unitsAt', (value: unknown) => call(unitsAt, value, 0)],
    ['sumDecimals', (value: unknown) => call(sumDecimals, [one, value])],
    ['sumDecimals', (value: unknown) => call(addDecimals, one, value)],
    ['negateDecimal', (value: unknown) => call(negateDecimal, value)],
    ['subtractDecimals', (value: unknown) => call(subtractDecimals, one, value)],
    ['subtractDecimals', (value: unknown) => call(subtractDecimals, value, one)],
    ['multiplyDecimals', (value: unknown) => call(multiplyDecimals, one, value)],
    ['multiplyDecimals', (value: unknown) => call(multiplyDecimals, value, one)],
    ['compareDecimals', (value: unknown) => call(compareDecimals, one, value)],
    ['compareDecimals', (value: unknown) => call(compareDecimals, value, one)],
    ['toDouble', (value: unknown) => call(toDouble, value)],
    ['formatDecimal', (value: unknown) => call(formatDecimal, value)],
    ['formatDecimal', (value: unknown) => call(toDecimalValue, value)],
  ] as const
).flatMap(([name, run]) =>
  notDecimals.map((value): Row => [name, 'decimal', 'a decimal as parseDecimal gives it', () => run(value)]),
)

describe('an argument of another type', () => {
  it.each<Row>([
    ...decimals,
    ['sumDecimals', 'decimals', 'a list', () => call(sumDecimals, one)],
    ['unitsAt', 'scale', 'a whole number', () => call(unitsAt, one, 0.5)],
    ['unitsAt', 'scale', 'a whole number', () => call(unitsAt, one, 10_001)],
    ['unitsAt', 'scale', 'a whole number', () => call(unitsAt, one, -10_001)],
    ['wholeDecimal', 'value', 'a whole number', () => call(wholeDecimal, 1.5)],
    ['defined', 'members', 'an object', () => call(defined, null)],
    ['summarise', 'findings', 'a list', () => call(summarise, {})],
    ['summarise', 'findings', 'an object', () => call(summarise, ['error'])],
    ['summarise', 'findings', 'findings', () => call(summarise, [{ severity: 'fatal' }])],
    ['fingerprint', 'parts', 'plain JSON', () => call(fingerprint, circle)],
    ['fingerprint', 'parts', 'plain JSON', () => call(fingerprint, 1n)],
    ['toAlpha2', 'alpha3', 'a text', () => call(toAlpha2, 1)],
    ['nearestCountry', 'wanted', 'a text', () => call(nearestCountry, null)],
    ['deriveFormalised', 'procurement', 'an object', () => call(deriveFormalised, 'x')],
    ['deriveFormalised', 'procurement', 'a procurement', () => call(deriveFormalised, thrower)],
    ['mentionsEnvironment', 'text', 'a text', () => call(mentionsEnvironment)],
    ['reaches', 'jurisdiction', 'a text', () => call(reaches, 'EU', 33)],
    ['thresholdsOn', 'day', 'a text', () => call(thresholdsOn, 20260101)],
    ['LineCursor', 'text', 'a text', () => new LineCursor(1 as never)],
    ['LineCursor.at', 'index', 'a number', () => call(locationAt, 'a', '0')],
    ['toPointer', 'segments', 'a list', () => call(toPointer, 'a')],
    ['fromPointer', 'pointer', 'a text', () => call(fromPointer, ['a'])],
    ['normaliseText', 'text', 'a text', () => call(normaliseText, 1)],
    ['paragraphs', 'text', 'a text', () => call(paragraphs, null)],
    ['asParagraph', 'text', 'a text', () => call(asParagraph)],
    ['normaliseWord', 'text', 'a text', () => call(normaliseWord, {})],
    ['compileMessage', 'source', 'a text', () => call(compileMessage, 1)],
    ['compileMessages', 'sources', 'an object', () => call(compileMessages, 'a')],
    ['argumentsOf', 'message', 'a sentence that compileMessages has made', () => call(argumentsOf, 5)],
    [
      'formatMessage',
      'message',
      'a sentence that compileMessages has made, and plain values for its arguments',
      () => call(formatMessage, 5, {}, 'en'),
    ],
    ['findMessage', 'id', 'a text', () => call(findMessage, 1, 'en', [])],
    ['findMessage', 'locale', 'a text', () => call(findMessage, 'a', null, [])],
    ['findMessage', 'catalogues', 'a list', () => call(findMessage, 'a', 'en', {})],
    ['findMessage', 'catalogues', 'an object', () => call(findMessage, 'a', 'en', ['en'])],
    ...(
      [
        ['format', 'finding', format],
        ['formatRefusal', 'refusal', formatRefusal],
        ['formatLoss', 'loss', formatLoss],
      ] as const
    ).flatMap(([name, argument, run]): readonly Row[] => [
      [name, argument, 'an object', () => call(run, 'a')],
      [name, 'locale', 'a text', () => call(run, { params: {} }, 1)],
      [name, 'catalogues', 'a list', () => call(run, { params: {} }, 'en', {})],
      [name, 'params', 'an object', () => call(run, {})],
    ]),
  ])('%s says that %s must be %s', (name, argument, expected, run) => {
    expect(run).toThrow(
      expect.objectContaining({
        code: 'input-invalid',
        message: expect.stringContaining(`${name} cannot use its input: ${argument} must be ${expected}; found `),
      }),
    )
  })

  it('at the bounds of a scale is none', () => {
    expect(unitsAt(one, 10_000)).toBe(10n ** 10_000n)
    expect(unitsAt({ units: 1n, scale: 10_000 }, 10_000)).toBe(1n)
  })
})
