import { firmRecordBy } from '../../text/firm-record'
import { firmRecordEn } from '../en/firm-record'
import type { LanguageWords } from '../language-words'
import { en as words } from '../words/en'
import { conductEn } from '../words/en-conduct'
import { termsEn } from '../words/en-terms'
import { names } from '../words/names'

/** English, for every rule of wording. */
export const en: LanguageWords = {
  language: 'en',
  extent: 'whole',
  words,
  further: [conductEn, termsEn, names],
  firmRecord: /* @__PURE__ */ firmRecordBy(firmRecordEn),
}
