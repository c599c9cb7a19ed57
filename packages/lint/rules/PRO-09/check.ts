import type { Check } from '../../src/engine/rule'
import { faultsOfWording } from '../../src/facts/wording'

const patterns = [
  'late-tender & let-in ~12 !punished',
  'papers & change|changed & unannounced ~14',
  'final-papers & fixed-then & after-tenders ~12',
  'own-tender & complete-it & unannounced|later ~12 !candidacy !before',
]

export const check: Check = (context) => faultsOfWording(context, patterns, { kinds: ['award'], frame: true })
