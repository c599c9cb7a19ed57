import type { Check } from '../../src/engine/rule'
import { judgeMetrics } from '../../src/facts/contributions'
import { isStated } from '../../src/facts/judge'

export const check: Check = (context) =>
  judgeMetrics(context, 'comparableAccepted', ({ comparableAccepted: accepted }, { criterion }) =>
    accepted || isStated(criterion.necessity) ? false : accepted === undefined ? undefined : true,
  )
