import type { Check } from '../../src/engine/rule'
import { faultsOfWording } from '../../src/facts/wording'

const patterns = [
  'general-policy !contract !software-does',
  'topic & workforce ~9 !contract !software-does',
  'policy & topic & house|workforce ~9 !contract !software-does',
  'topic & of-house ~2 !contract !software-does',
]

export const check: Check = (context) => faultsOfWording(context, patterns, { kinds: ['award'] })
