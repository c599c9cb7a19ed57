import { describe, expect, it } from 'vitest'
import { jsRegex } from './xpath-regex'

function matches(pattern: string, text: string): boolean | undefined {
  const regex = jsRegex(pattern)
  return regex === undefined ? undefined : new RegExp(regex, 'u').test(text)
}

describe('a regular expression of XPath', () => {
  it.each([
    ['^\\d$', '\u0663', true],
    ['^\\s$', '\u00a0', false],
    ['^\\S$', '\u00a0', true],
    ['^\\w$', '_', false],
    ['^[\\w_]$', '_', true],
    ['^\\W$', '-', true],
    ['^.$', '\u2028', true],
    ['^.$', '\r', false],
    ['^.$', '\u{1f600}', true],
    ['a\\-b', 'a-b', true],
    ['^[a\\-c]$', 'b', false],
    ['^[^\\s]+$', 'a b', false],
    ['^\\p{Lu}[\\p{L}\\p{N}]$', 'É1', true],
    ['^a{2}$', 'aa', true],
    ['^(x|y)?\\.$', 'y.', true],
  ] as const)('%s on %j', (pattern, text, expected) => {
    expect(matches(pattern, text)).toBe(expected)
  })

  it.each(['[a-z-[aeiou]]', '\\i', '\\c', '(a)\\1', '\\p{IsGreek}', '[\\S]', 'a{2', '(', '[a'])(
    '%s is left to an interpreter',
    (pattern) => {
      expect(jsRegex(pattern)).toBeUndefined()
    },
  )
})
