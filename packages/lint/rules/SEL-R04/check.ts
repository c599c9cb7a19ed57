import type { Check } from '../../src/engine/rule'
import { judgeEach } from '../../src/facts/judge'

// BT-809 from SDK 1.12 on (`slc-...`), and the three codes before it.
const closed = /^(?:slc-|sui-act$|ef-stand$|tp-abil$)/u

export const check: Check = ({ entries }) =>
  judgeEach(
    entries.filter(({ criterion }) => criterion.kind === 'selection'),
    'code',
    ({ criterion, clause }) => {
      if (criterion.kind !== 'selection' || clause || criterion.clause) return false
      return criterion.code === undefined ? undefined : !closed.test(criterion.code)
    },
  )
