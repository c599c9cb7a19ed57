import type { AwardCriterion } from '@opensource-experts/core'
import type { Entry, LintContext } from '../../src/engine/context'
import type { Check } from '../../src/engine/rule'
import { textsWithout } from '../../src/facts/document-texts'
import { pastPatterns } from '../../src/facts/off-contract'
import { buyerNames } from '../../src/lexica/create-reader'
import type { FirmRecord } from '../../src/text/firm-record'
import { findPattern } from '../../src/text/pattern'

/** What is looked for in languages that have words, and no lexicon of a firm's past. */
const wording = ['record & tenderer ~10 !person !selection-stage', 'firm-record !person !selection-stage']

export const check: Check = function* ({ procurement, awards, formalised, reading, firmRecord }) {
  if (procurement.directive === '2014/23' || awards.length === 0) return
  if (formalised.value === undefined) yield { fact: '/formalised', ask: 'formalised', common: true }
  // French case law lets a firm's record count in an adapted procedure, within limits (AWD-L06).
  if (formalised.value === false) return
  const find = finder(buyerNames(procurement), firmRecord)
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
    const hit = firmRecordIn(entry, find, reading)
    if (hit) yield { path: hit.path, ...about, matched: hit.matched, certainty: 'possible' }
  }
}

/** Proof and link are not what is marked. */
const unmarked: ReadonlySet<string> = new Set(['evidence', 'verification', 'subjectMatterLink', 'documentTexts'])

/** The first of the criterion's own words that tie the firm's past to its mark. */
function firmRecordIn(
  { criterion, pointer }: Entry<AwardCriterion>,
  find: ReturnType<typeof finder>,
  reading: LintContext['reading'],
) {
  for (const { path, text, language } of textsWithout(unmarked, criterion, pointer)) {
    const read = reading(text, language)
    if (!read) continue
    const own = find(language)
    const matched = own?.(read) ?? findPattern(read, own ? pastPatterns : wording)
    if (matched !== undefined) return { path, matched }
  }
  return undefined
}

/** By language: what a word stands for is looked up once for all criteria. */
function finder(names: readonly string[], firmRecord: LintContext['firmRecord']) {
  const known = new Map<FirmRecord, ReturnType<FirmRecord>>()
  return (language: string) => {
    const finderBy = firmRecord(language)
    if (!finderBy) return undefined
    const own = known.get(finderBy) ?? finderBy(names)
    known.set(finderBy, own)
    return own
  }
}
