import type { Check } from '../../src/engine/rule'
import { pairReports } from '../../src/facts/clause-pairs'

export const check: Check = (context) => pairReports(context, 'excludes')
