import type { Check } from '../../src/engine/rule'
import { faultsOfWording } from '../../src/facts/wording'

/** A description also says where the buyer is. */
const inFrame = [
  'local & firm ~2',
  'local-firm',
  'seat & territory|distance & firm ~8 !onsite',
  'preference & local ~4',
]

const patterns = [
  'local & firm ~2',
  'local-firm',
  'seat & territory|distance ~8 !onsite',
  'distance & firm ~8 !onsite',
  'preference & local ~4',
]

export const check: Check = (context) =>
  faultsOfWording(context, patterns, {
    kinds: ['award', 'selection', 'performance', 'technical-specification'],
    proof: true,
    frame: true,
    inFrame,
  })
