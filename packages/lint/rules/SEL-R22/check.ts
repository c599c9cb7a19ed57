import type { Check } from '../../src/engine/rule'
import { inLots } from '../../src/facts/in-lots'
import { judgeLots } from '../../src/facts/judge'
import { tagged } from '../../src/facts/tagged'

export const check: Check = ({ places, entries }) => {
  const mayAsk = inLots(
    entries.filter((entry) => entry.criterion.kind === 'selection' && tagged(entry, 'conflict') !== 'no'),
  )
  return judgeLots(places, 'activities', ({ id, lot }) => {
    const activities = 'activities' in lot ? lot.activities : undefined
    return activities?.includes('advice') ? !mayAsk(id) : activities && false
  })
}
