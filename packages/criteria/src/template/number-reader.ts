import { formatMessage } from '@opensource-experts/core'
import { comparable } from './comparable'

/** A number that stands at a place of a text. */
export interface ReadNumber {
  readonly value: number
  /** What it is written as. */
  readonly written: string
}

/** Reads numbers as a language writes them: `1,5` and `1 000` in French. A number is at most 20 characters. */
export type NumberReader = (text: string, at: number) => ReadNumber | undefined

/** Numbers of `{n, number}` and of plurals. */
export function numberReader(language: string): NumberReader {
  const write = (value: number) => comparable(formatMessage([['n', 'number']], { n: value }, language))
  const sample = write(12345.5)
  const signs = [...sample].filter((sign) => !/\d/u.test(sign))
  const decimal = signs.at(-1) ?? '.'
  const group = signs.length > 1 ? (signs[0] ?? '') : ''
  return (text, at) => {
    let end = at
    while (end < text.length && end - at < 20 && /[\d.,\s'’]/u.test(text[end] ?? '')) end += 1
    // The longest that the language would write so: what follows may be a full stop.
    for (; end > at; end -= 1) {
      const written = text.slice(at, end)
      const value = Number(
        written
          .split(group === '' ? ' ' : group)
          .join('')
          .replace(decimal, '.'),
      )
      if (/\d$/u.test(written) && Number.isFinite(value) && write(value) === written) return { value, written }
    }
    return undefined
  }
}

/** Numbers of `{n}`, which are digits in every language. */
export const plainNumber: NumberReader = (text, at) => {
  let end = at
  while (end < text.length && end - at < 20 && /[\d.]/u.test(text[end] ?? '')) end += 1
  while (end > at && !/\d/u.test(text[end - 1] ?? '')) end -= 1
  const written = text.slice(at, end)
  return written !== '' && String(Number(written)) === written ? { value: Number(written), written } : undefined
}
