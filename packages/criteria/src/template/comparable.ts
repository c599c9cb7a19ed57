import { normaliseText } from '@opensource-experts/core'

/** A text as it is compared, and as it was said: a place in one is the same place in the other. */
export interface ComparableText {
  readonly text: string
  /** Blanks are one, invisible marks are gone. */
  readonly said: string
}

export function comparableText(written: string): ComparableText {
  const said = normaliseText(written.replace(/[\u200b-\u200d\u2060\ufeff\u00ad]/gu, ''))
  return { text: said.replace(/[\u2018\u2019\u02bc\u00b4`]/gu, "'"), said }
}

/** The form in which a text is compared with a template: blanks and apostrophes of every kind are one. */
export function comparable(written: string): string {
  return comparableText(written).text
}

/** A literal within a template: its blanks are one, those at its ends stay. */
export function comparablePart(text: string): string {
  const before = /^\s/u.test(text) ? ' ' : ''
  const after = text.trim() !== '' && /\s$/u.test(text) ? ' ' : ''
  return `${before}${comparable(text)}${after}`
}
