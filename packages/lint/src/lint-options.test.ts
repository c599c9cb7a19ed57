import { describe, expect, test } from 'vitest'
import { exampleProcurement } from './example/example-procurement'
import { type LintOptions, lint } from './index'

describe('options that are none', () => {
  const number = 'options at /params/X-01/days must be a number or a decimal string such as "12.5"'
  test.each<[string, unknown]>([
    ['options must be of type object', 5],
    [number, { params: { 'X-01': { days: 'many' } } }],
    [number, { params: { 'X-01': { days: [1] } } }],
  ])('%s', (message, options) => {
    expect(() => lint(exampleProcurement, options as LintOptions)).toThrow(`lint cannot use its input: ${message}`)
  })
})
