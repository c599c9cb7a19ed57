import type { Check } from '../../src/engine/rule'
import { judgeLots } from '../../src/facts/judge'
import { tagged } from '../../src/facts/tagged'

export const check: Check = ({ places, entries }) =>
  judgeLots(places, 'activities', ({ id, lot }) => {
    const activities = 'activities' in lot ? lot.activities : undefined
    if (!activities?.includes('advice')) return activities && false
    const asked = entries.filter(({ criterion, lots }) => criterion.kind === 'selection' && lots.includes(id))
    return !asked.some((entry) => tagged(entry, 'conflict') !== 'no')
  })
