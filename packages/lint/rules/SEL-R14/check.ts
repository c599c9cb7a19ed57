import type { Check } from '../../src/engine/rule'
import { judge } from '../../src/facts/judge'

export const check: Check = ({ procurement: { consortia } }) =>
  judge('/consortia/legalForm', consortia?.legalForm && consortia.legalForm === 'at-tender')
