import type { Check } from '../../src/engine/rule'
import { judge } from '../../src/facts/judge'

export const check: Check = ({ procurement: { documentsRequested } }) =>
  judge('/documentsRequested', documentsRequested && documentsRequested === 'all')
