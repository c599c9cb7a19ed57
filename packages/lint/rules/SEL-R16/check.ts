import type { Check } from '../../src/engine/rule'
import { faultsOfWording } from '../../src/facts/wording'

/** A description also says where the buyer is. */
const inFrame = [
  'benefit & territory|local ~9 !software-does',
  'local & firm ~2 !software-does',
  'local-firm !software-does',
  'seat & territory|distance & firm ~8 !onsite !software-does',
  'preference & local ~4',
]

// Art. 42(4): neither where a thing was made, nor where its maker is from.
const patterns = [
  'preference & territory & firm ~8 !software-does',
  'origin & local|foreign|european ~3 !software-does !legal-hook',
  'made & national|european ~2 !software-does',
  'provided-by & local|european & firm ~3',
  'ecosystem & territory|local ~4 !software-does',
  'benefit & territory|local ~9 !software-does',
  'local & firm ~2 !software-does',
  'local-firm !software-does',
  'seat & territory|distance ~8 !onsite !software-does',
  'distance & firm ~8 !onsite',
  'must-be & national ~4 !onsite !legal-hook',
  'any: no-seat & cannot-bid|refused-proof|punished ~14 !onsite !void',
  'any: origin & foreign & refused-proof ~8',
  'preference & local ~4',
  'reference & territory|local ~5 !software-does !excused !private-client',
  'citizenship & required|only|assigned|must-staff ~10 !void',
]

export const check: Check = (context) =>
  faultsOfWording(context, patterns, {
    kinds: ['award', 'selection', 'performance', 'technical-specification'],
    proof: true,
    frame: true,
    inFrame,
  })
