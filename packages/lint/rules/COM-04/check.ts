import type { Check } from '../../src/engine/rule'
import { judgeMetrics } from '../../src/facts/contributions'
import { limitOf } from '../../src/facts/weights'

export const check: Check = (context) => {
  const least = limitOf(context.param('least'))
  return judgeMetrics(
    context,
    'topLevelOperators',
    ({ topLevelOperators: known }, { criterion }) =>
      // A minimum has no top: who meets it is SEL-R10.
      criterion.kind === 'selection' && criterion.use === 'minimum'
        ? false
        : known === undefined
          ? undefined
          : known < least,
    ({ topLevelOperators: known }) => ({ known }),
  )
}
