import type { Check } from '../../src/engine/rule'
import { judgeLots } from '../../src/facts/judge'

export const check: Check = ({ places }) =>
  judgeLots(
    places,
    'awardMethod/rounding/stage',
    ({ lot, award }) => {
      const stage = lot.awardMethod?.rounding?.stage
      // One mark is not added to others.
      return award.length < 2 ? false : stage && stage === 'each'
    },
    (path) => ({ fix: [{ op: 'replace', path, value: 'total' }] }),
  )
