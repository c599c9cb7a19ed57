import type { Check } from '../../src/engine/rule'
import { judgeFormulas } from '../../src/facts/formula'

export const check: Check = (context) => judgeFormulas(context, ({ bestGetsBest }) => !bestGetsBest)
