import type { Check } from '../../src/engine/rule'
import { faultsOfWording } from '../../src/facts/wording'

const patterns = [
  'body-member',
  'member & association|network ~6 !software-does',
  'backed & network|association & firm ~8 !software-does',
]

/** A description also says what the buyer is a member of. */
const inFrame = [
  'member & association|network & firm ~6 !software-does',
  'backed & network|association & firm ~8 !software-does',
]

export const check: Check = (context) =>
  faultsOfWording(context, patterns, { kinds: ['award', 'selection'], proof: true, frame: true, inFrame })
