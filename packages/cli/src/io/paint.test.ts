import { expect, test } from 'vitest'
import { createInk, showsColour, unmarked } from './paint'

const { paint, show } = createInk('secret')

test('a mark is a colour on a terminal, and nothing elsewhere', () => {
  const line = `a ${paint('red', 'b')} c`
  expect(show(line, true)).toBe('a \u001b[31mb\u001b[39m c')
  expect(show(line, false)).toBe('a b c')
  expect(unmarked(line)).toBe('a b c')
})

test('a mark inside a mark ends where it ends', () => {
  const line = paint('bold', `a ${paint('red', 'b')} c`)
  expect(show(line, true)).toBe('\u001b[1ma \u001b[22m\u001b[31mb\u001b[39m\u001b[1m c\u001b[22m')
  expect(show(line, false)).toBe('a b c')
})

test.each([
  ['\u001b[8m', '\\u{1b}[8m'],
  ['\u001b[31mred\u001b[39m', '\\u{1b}[31mred\\u{1b}[39m'],
  ['\u0002red\u0003', '\\u{2}red\\u{3}'],
  ['\u0002guessed0red\u0003', '\\u{2}guessed0red\\u{3}'],
])('what a file says is shown and never obeyed: %j', (text, shown) => {
  expect(show(text, true)).toBe(shown)
  expect(show(paint('bold', text), true)).toBe(`\u001b[1m${shown}\u001b[22m`)
})

test('colour is for terminals whose user wants it', () => {
  expect(showsColour(true, {})).toBe(true)
  expect(showsColour(false, {})).toBe(false)
  expect(showsColour(true, { NO_COLOR: '1' })).toBe(false)
  expect(showsColour(true, { TERM: 'dumb' })).toBe(false)
})
