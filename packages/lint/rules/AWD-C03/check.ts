import type { Check } from '../../src/engine/rule'
import { judgeEach, unless } from '../../src/facts/judge'

export const check: Check = ({ awards }) =>
  judgeEach(awards, 'scoring', (entry) => {
    const { scoring, subCriteria = [] } = entry.criterion
    // What has parts is marked by its parts; a clause brings its method.
    const parts = subCriteria.length > 0 && subCriteria.every((part) => part.scoring)
    return unless(scoring !== undefined || parts || entry.clause !== undefined, entry)
  })
