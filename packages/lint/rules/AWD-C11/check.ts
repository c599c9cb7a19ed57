import type { Check } from '../../src/engine/rule'
import { faultsOfWording } from '../../src/facts/wording'

const patterns = [
  'trusted !software-does',
  'statement & unchecked ~12',
  'unchecked & evidence|required ~4 !software-does',
  'opinion & outsiders & counted ~20 !void !software-does',
]

export const check: Check = (context) => faultsOfWording(context, patterns, { kinds: ['award'], proof: true })
