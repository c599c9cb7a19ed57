import { expect, test } from 'vitest'
import { stripLiveCharacters } from './strip-live-characters'

test.each([
  ['plain é 😀\ttext', 'plain é 😀\ttext'],
  ['a\u001b[2Jb', 'a\\u{1b}[2Jb'],
  ['a\u009b2Jb', 'a\\u{9b}2Jb'],
  ['line\nvalid: yes', 'line\\nvalid: yes'],
  ['back\r\u0008', 'back\\u{d}\\u{8}'],
  ['gnp\u202e.exe', 'gnp\\u{202e}.exe'],
  ['\u001b[31mred\u001b[39m', '\u001b[31mred\u001b[39m'],
])('%j', (line, shown) => {
  expect(stripLiveCharacters(line)).toBe(shown)
})
