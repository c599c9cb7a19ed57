import { type AwardCriterion, readDecimal, toDouble } from '@opensource-experts/core'
import type { Check } from '../../src/engine/rule'
import { isStated, judgeOne, unless } from '../../src/facts/judge'
import { limitOf } from '../../src/facts/weights'
import { faultsOfWording } from '../../src/facts/wording'

const patterns = ['bar & punished ~14']

export const check: Check = function* (context) {
  const { awards, param } = context
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
  yield* faultsOfWording(context, patterns, {
    kinds: ['award'],
    only: ({ criterion }) => !(criterion.kind === 'award' && criterion.thresholds),
    said: (matched) => {
      const percent = percentIn(matched)
      return percent !== undefined && percent > max && percent <= 100 ? { percent, max } : undefined
    },
  })
}

/** "12/20", "14 out of 20", "70 %": what a mark is of the best one. */
function percentIn(matched: string): number | undefined {
  const [, mark, best] = /(\d{1,3})(?:\s?(?:\/|sur|out of)\s?(\d{1,3})|\s?(?:%|p))/u.exec(matched) ?? []
  if (mark === undefined) return undefined
  return Math.round((Number(mark) * 100) / Number(best ?? 100))
}

/** The best mark that a threshold can be of: the last step, the points of the criterion, else 100. */
function mostOf({ scoring, weight }: AwardCriterion, score: number): number {
  const points = weight?.kind === 'points' ? readDecimal(weight.value) : undefined
  const known = [(scoring?.steps?.length ?? 0) - 1, points ? toDouble(points) : 0]
  return known.find((most) => most >= score && most > 0) ?? 100
}
