import type { Check } from '../../src/engine/rule'
import { faultsOfWording } from '../../src/facts/wording'

const patterns = [
  'trusted !software-does',
  'statement & unchecked ~12',
  'unchecked & evidence|required ~4 !software-does !by-third',
  'any: on-word & unchecked ~14 !software-does !not-enough',
  'any: on-word & mark|point|counted|required ~8 !software-does !void !not-enough',
  'opinion & outsiders & counted ~20 !void !software-does',
]

export const check: Check = (context) => faultsOfWording(context, patterns, { kinds: ['award'], proof: true })
