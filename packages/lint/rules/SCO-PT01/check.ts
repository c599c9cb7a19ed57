import type { Check } from '../../src/engine/rule'
import { judgeFormulas } from '../../src/facts/formula'

// Portugal took relative formulas out of its law in 2008.
export const check: Check = (context) => judgeFormulas(context, ({ dependsOnOthers }) => dependsOnOthers, 'error')
