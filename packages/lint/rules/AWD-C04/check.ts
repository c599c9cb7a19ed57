import type { AwardCriterion } from '@opensource-experts/core'
import type { Entry, LintContext } from '../../src/engine/context'
import type { Check } from '../../src/engine/rule'
import { isStated, judgeEach, judgeOne, unless } from '../../src/facts/judge'
import { findPattern } from '../../src/text/pattern'

const patterns = ['grade']

export const check: Check = function* ({ awards, reading }) {
  const graded = awards.filter(({ criterion }) => criterion.scoring?.method === 'quality.anchored-steps')
  yield* judgeEach(graded, 'scoring/steps', (entry) => {
    const steps = entry.criterion.scoring?.steps
    // Steps that are there and say nothing are a fault whoever wrote them.
    return steps ? steps.length < 2 || !steps.every(isStated) : unless(false, entry)
  })
  for (const entry of graded)
    yield* judgeOne(entry, 'scoring/steps', isPraiseAlone(entry, reading), { certainty: 'possible' })
}

/** Longer steps may say what evaluators see. */
const fewWords = 3

/** "Poor, fair, good, excellent": steps of a word or two, with a word of praise or blame among them. */
function isPraiseAlone({ criterion }: Entry<AwardCriterion>, reading: LintContext['reading']): boolean {
  const steps = criterion.scoring?.steps ?? []
  const texts = steps.flatMap((step) => Object.entries(step))
  if (steps.length < 2 || !steps.every(isStated)) return false
  if (texts.some(([, text]) => text.trim().split(/\s+/u).length > fewWords)) return false
  return texts.some(([language, text]) => {
    const read = reading(text, language)
    return read !== undefined && findPattern(read, patterns) !== undefined
  })
}
