import { firmRecordEn } from '../en/firm-record'
import type { LanguageWords } from '../language-words'
import { en as words } from '../words/en'
import { conductEn } from '../words/en-conduct'
import { standardEn } from '../words/en-standard'
import { termsEn } from '../words/en-terms'

/** English, for every rule of wording. */
export const en: LanguageWords = {
  language: 'en',
  extent: 'whole',
  words,
  further: [conductEn, termsEn, standardEn],
  firmRecord: firmRecordEn,
}
