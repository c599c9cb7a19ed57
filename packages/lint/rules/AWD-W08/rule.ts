import type { AwardCriterion } from '@opensource-experts/core'
import type { Entry } from '../../src/engine/context'
import type { Rule } from '../../src/engine/rule'
import { typeQuestion, untyped } from '../../src/facts/award-type'
import { climateLaw, climateLawFacts, climateLawFrom } from '../../src/facts/climate-law'
import { awardQuestion, isAwardUnsaid } from '../../src/facts/unsaid-award'

export const rule: Rule = {
  id: 'AWD-W08',
  presets: ['recommended'],
  summary: 'France, from 21 August 2026: price is not the only award criterion.',
  family: 'award.weights',
  severity: 'error',
  certainty: 'certain',
  jurisdiction: 'FR',
  appliesTo: ['award'],
  legalBasis: [
    { ref: 'CCP L2152-7, as amended by Law 2021-1104 art. 35', status: 'verified' },
    { ref: 'Decree 2022-767 (21 August 2026)', status: 'verified' },
  ],
  legalReview: null,
  params: { from: climateLawFrom },
  facts: [...climateLawFacts, '/criteria/*/type'],
  *check(context) {
    if (!(yield* climateLaw(context))) return
    const lots = context.places.filter(({ kind }) => kind === 'lot')
    const silent = lots.filter((place) => isAwardUnsaid(context, place))
    yield* awardQuestion(silent.map(({ id }) => id))
    const open = new Set<Entry<AwardCriterion>>()
    for (const place of lots) {
      // L2152-7: a single criterion is a global cost; several prices are one criterion under several names.
      if (isAwardUnsaid(context, place) || place.award.some(({ criterion }) => isOther(criterion))) continue
      const unknown = untyped(place.award)
      if (unknown.length === 0) yield { path: place.pointer, lots: [place.id] }
      else for (const each of unknown) open.add(each)
    }
    yield* typeQuestion(open)
  },
}

function isOther({ type }: AwardCriterion): boolean {
  return type === 'cost' || type === 'quality'
}
