import { reaches } from '@opensource-experts/core'
import type { Check } from '../../src/engine/rule'

export const check: Check = function* ({ procurement: { jurisdiction: state } }) {
  const fact = '/jurisdiction'
  if (state === undefined) yield { fact, ask: 'jurisdiction', common: true }
  // Silence of the French rules is not compliance with the law of another State.
  else if (!reaches('FR', state))
    yield { fact, ask: reaches('EU', state) ? 'national-law' : 'no-law', params: { state } }
}
