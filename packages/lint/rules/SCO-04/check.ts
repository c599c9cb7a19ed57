import { reaches } from '@opensource-experts/core'
import type { Check } from '../../src/engine/rule'
import { judgeFormulas } from '../../src/facts/formula'

// In Portugal it is the law (SCO-PT01).
export const check: Check = (context) =>
  reaches('PT', context.procurement.jurisdiction)
    ? []
    : judgeFormulas(context, ({ dependsOnOthers }) => dependsOnOthers)
