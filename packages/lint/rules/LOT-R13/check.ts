import type { Lot } from '@opensource-experts/core'
import type { Check } from '../../src/engine/rule'

export const check: Check = function* ({ procurement: { framework, dps }, places }) {
  if (!framework || dps || (framework.maxParticipants ?? 1) > 1) return
  for (const { id, kind, pointer, lot } of places) {
    if (kind !== 'lot') continue
    const { componentFamilies, software = [] } = lot as Lot
    const about = { lots: [id] }
    const several = new Set(componentFamilies).size > 1
    // One piece of software is of one family.
    if (!componentFamilies && software.length > 1) yield { fact: `${pointer}/componentFamilies`, ...about }
    else if (several && framework.maxParticipants === undefined) yield { fact: '/framework/maxParticipants', ...about }
    else if (several) yield { path: `${pointer}/componentFamilies`, ...about }
  }
}
