import { expect, test } from 'vitest'
import { visible } from './visible'

test.each([
  ['plain é 😀\ttext', 'plain é 😀\ttext'],
  ['a\u001b[2Jb', 'a\\u{1b}[2Jb'],
  ['a\u009b2Jb', 'a\\u{9b}2Jb'],
  ['a colour \u001b[8mhides the rest', 'a colour \\u{1b}[8mhides the rest'],
  ['line\nvalid: yes', 'line\\nvalid: yes'],
  ['back\r\u0008', 'back\\u{d}\\u{8}'],
  ['gnp\u202e.exe', 'gnp\\u{202e}.exe'],
  ['\u200efrom\u200f \u061cthe right', '\\u{200e}from\\u{200f} \\u{61c}the right'],
  ['zero\u200bwidth\u200c\u200d\u2060\ufeff', 'zero\\u{200b}width\\u{200c}\\u{200d}\\u{2060}\\u{feff}'],
  ['soft\u00adhyphen', 'soft\\u{ad}hyphen'],
  ['filler\u3164\u115f', 'filler\\u{3164}\\u{115f}'],
  ['tag\u{e0041}', 'tag\\u{e0041}'],
  ['half \ud800', 'half \\u{d800}'],
  ['par\u2029line\u2028', 'par\\u{2029}line\\u{2028}'],
  ['e\u0301', 'e\u0301'],
])('%j', (line, shown) => {
  expect(visible(line)).toBe(shown)
})
