import type { LocalizedText } from '@opensource-experts/core'

/** A text on one line, cut after `length` characters. */
export function short(text: string, length = 72): string {
  const line = text.replace(/\s+/gu, ' ').trim()
  // Characters are counted only where they may be too many.
  const characters = line.length > length ? [...line] : []
  return characters.length > length ? `${characters.slice(0, length - 1).join('')}…` : line
}

/** The text in the first of the languages that it has, else in any. */
export function inOneOf(text: LocalizedText | undefined, languages: readonly string[]): string {
  if (!text) return ''
  const tag = languages.find((each) => Object.hasOwn(text, each)) ?? Object.keys(text)[0]
  return tag === undefined ? '' : (text[tag] ?? '')
}
