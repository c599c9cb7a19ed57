import type { Check } from '../../src/engine/rule'
import { isCode, isVolume } from '../../src/facts/contribution-kinds'
import { judgeMetrics } from '../../src/facts/contributions'

export const check: Check = (context) =>
  judgeMetrics(context, 'kinds', ({ kinds = [] }) =>
    // Mere numbers are COM-02.
    kinds.length === 0 ? undefined : kinds.every(isCode) && !kinds.every(isVolume),
  )
