import fc from 'fast-check'
import { expect, it } from 'vitest'
import { neutralCell } from './neutral-cell'

it.each([
  ['Prix (remise; -5 %)', 'Prix (remise; -5 %)'],
  ['Remise, -12,50 sur le total', 'Remise, -12,50 sur le total'],
  ['Délais ; - de 5 jours', "Délais ; '- de 5 jours"],
  ['Remise; -5 %; =1+1', "Remise; -5 %; '=1+1"],
  ['a;-5+cmd', "a;'-5+cmd"],
  ["a;-5 %+cmd|' /C calc'!A0", "a;'-5 %+cmd|' /C calc'!A0"],
  ['-5', "'-5"],
  ['=1', "'=1"],
  [' =1', " '=1"],
  ['a\r=1', "a\r'=1"],
  ['a\n\t"=1', 'a\n\t"\'=1'],
  ['\uff1d1', "'\uff1d1"],
  ['a\r\uff0d1', "a\r'\uff0d1"],
  ['a=b; c', 'a=b; c'],
  ['', ''],
])('%j becomes %j', (text, neutral) => {
  expect(neutralCell(text)).toBe(neutral)
})

it('adds apostrophes and nothing else, and leaves no formula at the start of a line', () => {
  const char = fc.constantFrom(...'=+-@;,\t\r\n "\'a1%('.split(''))
  fc.assert(
    fc.property(fc.array(char, { maxLength: 30 }), (chars) => {
      const text = chars.join('')
      const neutral = neutralCell(text)
      expect(neutral.replaceAll("'", '')).toBe(text.replaceAll("'", ''))
      for (const cell of neutral.split(/[;,\t\r\n]/u))
        expect(cell.replace(/^["\s]+/u, '')).not.toMatch(/^(?:[=+@]|-(?!\s?\d))/u)
    }),
  )
})

it('is linear: a million tabs, quotes and signs', () => {
  for (const text of [
    '\t'.repeat(1_000_000),
    ';"'.repeat(500_000),
    `;-1${'1'.repeat(1_000_000)}`,
    ';-1 %'.repeat(200_000),
  ])
    expect(neutralCell(text).length).toBeGreaterThanOrEqual(text.length)
})

it.each(['\v', '\f', '\u0085', '\u2028', '\u2029', '|'])('a sign after %j begins no formula', (sign) => {
  expect(neutralCell(`a${sign}=1+1`)).toBe(`a${sign}'=1+1`)
})

it.each(['\t', '\r', '\n', '\v', '\f', '\u2028', '\u2029'])(
  'a sign that %j parts from its digits is no number',
  (sign) => {
    expect(neutralCell(`a;-${sign}1`)).toBe(`a;'-${sign}1`)
  },
)

it('characters that nobody sees hide no sign', () => {
  expect(neutralCell('\u200b=1+1')).toBe("\u200b'=1+1")
  expect(neutralCell('a;\u2060\u00ad@x')).toBe("a;\u2060\u00ad'@x")
})
