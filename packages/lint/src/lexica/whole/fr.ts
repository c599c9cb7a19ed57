import { firmRecordBy } from '../../text/firm-record'
import { firmRecordFr } from '../fr/firm-record'
import type { LanguageWords } from '../language-words'
import { fr as words } from '../words/fr'
import { conductFr } from '../words/fr-conduct'
import { standardFr } from '../words/fr-standard'
import { termsFr } from '../words/fr-terms'
import { names } from '../words/names'

/** French, for every rule of wording. */
export const fr: LanguageWords = {
  language: 'fr',
  extent: 'whole',
  words,
  further: [conductFr, termsFr, standardFr, names],
  firmRecord: /* @__PURE__ */ firmRecordBy(firmRecordFr),
}
