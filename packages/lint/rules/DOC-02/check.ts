import { reaches } from '@opensource-experts/core'
import { heldLaws } from '../../src/engine/held-laws'
import type { Check } from '../../src/engine/rule'

export const check: Check = function* ({ procurement: { jurisdiction: state }, laws }) {
  const fact = '/jurisdiction'
  if (state === undefined) yield { fact, ask: 'jurisdiction', common: true }
  else {
    const law = heldLaws.find((each) => reaches(each, state))
    // Silence of the rules of one State is not compliance with the law of another.
    if (!reaches('EU', state)) yield { fact, ask: 'no-law', params: { state } }
    else if (!law) yield { fact, ask: 'national-law', params: { state } }
    else if (!laws.has(law)) yield { fact, ask: 'left-out', params: { state } }
    else if (law !== 'FR') yield { fact, ask: 'part', params: { state, law } }
  }
}
