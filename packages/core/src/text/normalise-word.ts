import { expectText } from '../errors/expect-input'

/** The form in which words are compared: no marks, lower case, plain apostrophes, `œ` as `oe`, `ß` as `ss`. */
export function normaliseWord(text: string): string {
  expectText('normaliseWord', 'text', text)
  return text
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/[\u2018\u2019\u02bc\u00b4`]/gu, "'")
    .replace(/œ/gu, 'oe')
    .replace(/æ/gu, 'ae')
    .replace(/ß/gu, 'ss')
}
