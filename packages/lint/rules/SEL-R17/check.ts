import type { Check } from '../../src/engine/rule'
import { faultsOfWording } from '../../src/facts/wording'

const patterns = [
  'european & firm|preference ~4 !legal-hook',
  'holding & firm & european ~10',
  'seat & european ~6 !data !legal-hook',
]

/** A description also says where the buyer is. */
const inFrame = [
  'european & firm|preference ~4 !legal-hook',
  'holding & firm & european ~10',
  'seat & european & firm ~6 !data !legal-hook',
]

export const check: Check = (context) =>
  faultsOfWording(context, patterns, {
    kinds: ['award', 'selection', 'performance', 'technical-specification'],
    frame: true,
    inFrame,
  })
