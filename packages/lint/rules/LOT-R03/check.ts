import { defined } from '@opensource-experts/core'
import type { Check } from '../../src/engine/rule'

export const check: Check = function* ({ procurement, places }) {
  const lots = places.filter(({ kind }) => kind === 'lot').length
  const { submitted, awarded } = procurement.lotLimits ?? {}
  if (lots === 0) return
  const limits = [
    { member: 'submitted', field: 'BT-31-Procedure', value: submitted, max: lots },
    { member: 'awarded', field: 'BT-33-Procedure', value: awarded, max: Math.min(submitted ?? lots, lots) },
  ]
  for (const { member, field, value, max } of limits) {
    if (value === undefined) continue
    const path = `/lotLimits/${member}`
    const params = { limit: field.slice(0, 5), value, lots, max }
    const fits = Number.isInteger(value) && value >= 1 && value <= max
    // SDK 1.10 takes a limit of 1 on a single lot, later ones refuse any. Leaving it out changes nothing else.
    if (lots === 1)
      yield {
        path,
        field,
        params,
        fix: [{ op: 'remove', path }],
        ...defined({ severity: fits ? 'warning' : undefined }),
      }
    else if (!fits) yield { path, field, params }
  }
}
