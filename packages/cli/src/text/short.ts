import type { LocalizedText } from '@opensource-experts/core'

/** A text on one line, cut after `length` characters. */
export function short(text: string, length = 72): string {
  const line = [...text.replace(/\s+/gu, ' ').trim()]
  return line.length > length ? `${line.slice(0, length - 1).join('')}…` : line.join('')
}

/** The text in the first of the languages that it has, else in any. */
export function inOneOf(text: LocalizedText | undefined, languages: readonly string[]): string {
  if (!text) return ''
  const tag = languages.find((each) => Object.hasOwn(text, each)) ?? Object.keys(text)[0]
  return tag === undefined ? '' : (text[tag] ?? '')
}
