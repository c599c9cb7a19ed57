import type { Check } from '../../src/engine/rule'
import { judge } from '../../src/facts/judge'

export const check: Check = ({ entries, procurement: { privacyNotice } }) => {
  const personal = entries.some(({ criterion }) => criterion.evidence?.some((each) => each.personal === true))
  return personal ? judge('/privacyNotice', privacyNotice === undefined ? undefined : !privacyNotice) : []
}
