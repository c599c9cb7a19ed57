import type { Check } from '../../src/engine/rule'
import { faultsOfLabel } from '../../src/facts/labels'

// Arts 43 and 44 of Directive 2014/24; certificates of the firm (art. 62) are a rule of selection.
export const check: Check = (context) => faultsOfLabel(context, ['award', 'technical-specification'])
