import { firmRecordBy } from '../../text/firm-record'
import { firmRecordEn } from '../en/firm-record'
import type { LanguageWords } from '../language-words'
import { en as words } from '../words/en'
import { conductEn } from '../words/en-conduct'
import { standardEn } from '../words/en-standard'
import { termsEn } from '../words/en-terms'
import { names } from '../words/names'

/** English, for every rule of wording. */
export const en: LanguageWords = {
  language: 'en',
  extent: 'whole',
  words,
  further: [conductEn, termsEn, standardEn, names],
  firmRecord: /* @__PURE__ */ firmRecordBy(firmRecordEn),
}
