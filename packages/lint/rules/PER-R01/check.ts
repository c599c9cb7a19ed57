import type { Check } from '../../src/engine/rule'
import { isStated, judgeOne, unless } from '../../src/facts/judge'
import { giftPatterns, policyPatterns } from '../../src/facts/off-contract'
import { faultsOfWording } from '../../src/facts/wording'

// L2112-2 and art. 70: a term is about what is bought, and not about the firm or about third parties.
const patterns = [...policyPatterns.filter((each) => !each.startsWith('policy & topic')), ...giftPatterns]

/** What the firm is or votes in the project: its own affair, and no part of the service. */
const tiePatterns = [
  'vote & instructed & upstream|association|project-board ~16',
  'partner-tier & upstream|association|foundation ~12 !equivalent',
]

export const check: Check = function* (context) {
  const { entries } = context
  for (const entry of entries) {
    const { criterion, fromNotice, clause, pointer } = entry
    if (criterion.kind !== 'performance') continue
    // BT-70: what was read from a notice is announced.
    const announced = criterion.announced ?? (fromNotice || undefined)
    yield* judgeOne(entry, 'announced', announced === undefined ? undefined : !announced, {
      path: `${pointer}/announced`,
      params: { fault: 'announced' },
    })
    // Art. 70: the link has to be there; that nobody wrote it down proves nothing yet.
    yield* judgeOne(
      entry,
      'subjectMatterLink',
      unless(isStated(criterion.subjectMatterLink) || !!clause?.linked, entry),
      {
        severity: 'warning',
        params: { fault: 'link' },
      },
    )
  }
  for (const { params, ...report } of faultsOfWording(context, [...patterns, ...tiePatterns], {
    kinds: ['performance'],
  }))
    yield { ...report, params: { ...params, fault: 'words' } }
}
