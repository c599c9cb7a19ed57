import { type AwardCriterion, readDecimal, toDouble } from '@opensource-experts/core'
import type { Check } from '../../src/engine/rule'
import { isStated, judgeOne, unless } from '../../src/facts/judge'
import { limitOf } from '../../src/facts/weights'

export const check: Check = function* ({ awards, param }) {
  const max = limitOf(param('max'))
  for (const entry of awards) {
    for (const [index, { kind, value, meaning }] of (entry.criterion.thresholds ?? []).entries()) {
      const score = kind === 'min-score' ? readDecimal(value) : undefined
      if (!score) continue
      const percent = Math.round((toDouble(score) * 100) / mostOf(entry.criterion, toDouble(score)))
      const verdict = percent > max || unless(isStated(meaning), entry)
      yield* judgeOne(entry, `thresholds/${index}/meaning`, verdict, { params: { percent, max } })
    }
  }
}

/** The best mark that a threshold can be of: the last step, the points of the criterion, else 100. */
function mostOf({ scoring, weight }: AwardCriterion, score: number): number {
  const points = weight?.kind === 'points' ? readDecimal(weight.value) : undefined
  const known = [(scoring?.steps?.length ?? 0) - 1, points ? toDouble(points) : 0]
  return known.find((most) => most >= score && most > 0) ?? 100
}
