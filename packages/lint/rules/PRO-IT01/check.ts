import type { Check } from '../../src/engine/rule'
import { judge } from '../../src/facts/judge'

// CAD art. 68: acquiring software, not support of what is there. CPV 48 is software; development and migration bring new one.
export const check: Check = function* ({ procurement: { cpv = [], lots = [], softwareAssessment } }) {
  const codes = [...cpv, ...lots.flatMap((lot) => lot.cpv ?? [])]
  const bought = lots.some(({ activities = [] }) =>
    activities.some((each) => each === 'development' || each === 'migration'),
  )
  if (!bought && !codes.some((code) => code.startsWith('48'))) return
  yield* judge('/softwareAssessment', softwareAssessment === undefined ? undefined : !softwareAssessment)
}
