import type { AwardCriterion } from '@opensource-experts/core'
import type { Entry } from '../engine/context'
import type { RuleQuestion } from '../engine/rule'

/** Criteria whose type is not said: they may be a price, a cost or quality. */
export function untyped(award: readonly Entry<AwardCriterion>[]): readonly Entry<AwardCriterion>[] {
  return award.filter(({ criterion }) => criterion.type === undefined)
}

/** Asked once for all criteria and all rules that need it. */
export function* typeQuestion(entries: Iterable<Entry<AwardCriterion>>): Generator<RuleQuestion> {
  for (const { pointer, name, lots } of new Set(entries))
    yield { fact: `${pointer}/type`, ask: 'type', common: true, about: name, lots }
}
