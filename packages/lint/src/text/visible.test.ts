import { expect, test } from 'vitest'
import { isSeen, visible } from './visible'

test.each([
  ['Réfé\u200brences', 'Références'],
  ['du\u00ad can\u2060di\ufeffdat', 'du candidat'],
  ['\u202aExpérience\u202c \u2066du\u2069 candidat', 'Expérience du candidat'],
  ['\u202eecneirépxe\u202c du candidat', 'expérience du candidat'],
  ['a \u202ecb\nd', 'a bc\nd'],
  ['Expe\u0301rience', 'Exp\u00e9rience'],
  ['a\u0000b\u0007c\td\ne', 'abc\td\ne'],
  ['😀👍🏽', '😀👍🏽'],
  ['', ''],
])('%j is seen as %j', (text, seen) => {
  expect(visible(text)).toBe(seen)
})

test.each(['', ' \n\t', '\u200b\u2060', '\u202e \u202c', '\u0007', '\ufeff'])('of %j nothing is seen', (text) => {
  expect([isSeen(text), visible(text).trim()]).toEqual([false, ''])
})

test.each(['a', '\u200b.\u200b', ' \u202eé', '…', '😀'])('of %j something is seen', (text) => {
  expect(isSeen(text)).toBe(true)
})
