import { expectObject, expectText } from '@opensource-experts/core'
import { say } from '../words/say'
import type { ExplainedReason } from './match-reasons'

/** The sentence of a reason, with its source and date. `locale` is a BCP 47 tag in any case; English where it has none. */
export function formatReason(reason: ExplainedReason, locale = 'en'): string {
  expectObject('formatReason', 'reason', reason)
  expectText('formatReason', 'locale', locale)
  const { value, asked, source, date } = reason
  const text = say(`reason.${reason.territory ?? reason.relation}`, { value, asked }, locale)
  return say('said', { text, source, date }, locale)
}
