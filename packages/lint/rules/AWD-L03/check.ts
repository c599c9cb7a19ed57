import type { AwardCriterion } from '@opensource-experts/core'
import type { Entry, LintContext } from '../../src/engine/context'
import type { Check } from '../../src/engine/rule'
import { criterionTexts } from '../../src/facts/document-texts'
import { buyerNames } from '../../src/lexica/create-reader'
import { firmRecordLexicon } from '../../src/lexica/firm-record'
import { findFirmRecord } from '../../src/text/firm-record'
import { findPattern } from '../../src/text/pattern'

/** Words that speak of the past of a firm without naming it. */
const patterns = [
  'past-record !selection-stage !software-does !assigned',
  'reference & span ~8 !selection-stage !software-does !assigned',
]
/** What is looked for in languages that have words, and no lexicon of a firm's past. */
const wording = ['record & tenderer ~6 !person !selection-stage', 'firm-record !person !selection-stage']

export const check: Check = function* ({ procurement, awards, formalised, reading }) {
  if (procurement.directive === '2014/23' || awards.length === 0) return
  if (formalised.value === undefined) yield { fact: '/formalised', ask: 'formalised', common: true }
  // French case law lets a firm's record count in an adapted procedure, within limits (AWD-L06).
  if (formalised.value === false) return
  const names = buyerNames(procurement)
  for (const entry of awards) {
    const { criterion, pointer, lots, name, target } = entry
    // A criterion of unknown type may be quality: its words are read all the same.
    if (criterion.type === 'price' || criterion.type === 'cost') continue
    if (target === undefined) yield { fact: `${pointer}/target`, about: name, lots }
    if (!formalised.value) continue
    const about = { criterion: criterion.id, lots, params: { name } }
    if (target === 'operator') {
      yield { path: pointer, ...about }
      continue
    }
    const hit = firmRecordIn(entry, names, reading)
    if (hit) yield { path: hit.path, ...about, matched: hit.matched, certainty: 'possible' }
  }
}

/** The first of the criterion's own words that tie the firm's past to its mark; proof and link are not what is marked. */
function firmRecordIn(
  { criterion, pointer }: Entry<AwardCriterion>,
  names: readonly string[],
  reading: LintContext['reading'],
) {
  const { evidence: _, verification: __, subjectMatterLink: ___, documentTexts: ____, ...marked } = criterion
  for (const { path, text, language } of criterionTexts(marked, pointer)) {
    const [lexicon, read] = [firmRecordLexicon(language), reading(text, language)]
    const found = lexicon && findFirmRecord(text, lexicon, names)
    const matched = found ?? (read && findPattern(read, lexicon ? patterns : wording))
    if (matched !== undefined) return { path, matched }
  }
  return undefined
}
