import type { Check } from '../../src/engine/rule'
import { isStated, judgeOne, unless } from '../../src/facts/judge'

export const check: Check = function* ({ entries }) {
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
}
