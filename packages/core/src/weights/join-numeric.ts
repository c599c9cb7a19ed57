import { defined } from '../data/defined'
import { compareDecimals, type Decimal, formatDecimal, sumDecimals, toDecimalValue } from '../decimal/decimal'
import { readDecimal } from '../decimal/read-decimal'
import type { AwardCriterion } from '../model/criterion'
import type { NumericWeight, Weight } from '../model/weight'
import {
  type JoinLotOptions,
  type LotJoin,
  notAdjustable,
  nothing,
  placed,
  proposedOf,
  replacements,
  type SettledLot,
  type WeightChange,
} from './lot-join'
import { inKindOf, isPriced } from './lot-weights'
import { type Seat, weigh } from './weigh'

/** A lot with percentages, decimals or points on every criterion: the sum is kept. */
export function joinNumeric(
  { present, fresh, pairs, replaced, removed }: SettledLot,
  { kind, sum }: { readonly kind: NumericWeight['kind']; readonly sum: Decimal },
  { weights: policy = 'refuse', sumsInDoubles, keep }: JoinLotOptions,
): LotJoin {
  const old = (each: AwardCriterion) => readDecimal(each.weight?.value) ?? sum
  const values = new Map<AwardCriterion, Decimal>()
  const newValue = (each: AwardCriterion) => values.get(each) ?? sum
  for (const criterion of [...fresh, ...replaced.keys()]) {
    const before = replaced.get(criterion)
    const value = criterion.weight || !before ? inKindOf(criterion.weight, kind, sum) : old(before)
    const reason = !value
      ? criterion.weight
        ? 'other-kind'
        : 'without-weight'
      : value.units > 0n
        ? undefined
        : 'not-above-0'
    if (!value || reason) return notAdjustable(fresh, reason ?? '', { criterion: criterion.id, kind })
    values.set(criterion, value)
  }
  const gone = new Set(removed)
  const successor = new Map([...replaced].map(([now, before]) => [before, now]))
  const pinned = new Set([...pairs.values(), ...(keep ?? [])])
  const seats: (Seat & { readonly criterion: AwardCriterion })[] = [
    ...present.map((criterion) => {
      const before = old(criterion)
      const next = successor.get(criterion)
      if (gone.has(criterion)) return { criterion, before, moves: false }
      if (next) return { criterion, before, after: newValue(next), moves: false }
      if (pinned.has(criterion) || (policy === 'price' && !isPriced(criterion)))
        return { criterion, before, after: before, moves: false }
      return { criterion, before, moves: true }
    }),
    ...fresh.map((criterion) => ({ criterion, after: newValue(criterion), moves: false })),
  ]
  const after = weigh(seats, { sumsInDoubles: sumsInDoubles === true && kind !== 'points' })
  if (typeof after === 'string') {
    const asked = formatDecimal(sumDecimals([...values.values()]))
    const kept = present.some((each) => keep?.has(each)) || removed.length > 0
    if (after !== 'nothing-left') return notAdjustable(fresh, after)
    if (kept && !seats.some(({ moves: free }) => free)) return notAdjustable(fresh, 'nothing-movable')
    return notAdjustable(fresh, 'nothing-left', { sum: formatDecimal(sum), asked })
  }
  const changes = seats
    .filter(({ moves: free }) => free)
    .flatMap(({ criterion }, index): WeightChange[] => {
      const value = after[index]
      const before = criterion.weight?.value
      if (value === undefined || (before !== undefined && compareDecimals(value, old(criterion)) === 0)) return []
      return [{ criterion, kind, ...defined({ before }), after: toDecimalValue(value) }]
    })
  const proposed = proposedOf(changes, toDecimalValue(sum))
  if (changes.some(({ after: value }) => readDecimal(value)?.units === 0n))
    return notAdjustable(fresh, 'weight-would-be-zero', { proposed })
  const bound = changes.find(({ criterion }) => criterion.fixed || (criterion.thresholds?.length ?? 0) > 0)
  if (bound) return notAdjustable(fresh, 'fixed-or-threshold', { bound: bound.criterion.id, proposed })
  // The buyer decides whether published weights move; the refusal shows what `scale` would make of them.
  if (policy === 'refuse' && changes.length > 0) return notAdjustable(fresh, 'policy-refuse', { proposed })
  const weightOf = (criterion: AwardCriterion): Weight => ({ kind, value: toDecimalValue(newValue(criterion)) })
  return {
    ...nothing,
    added: fresh.map((criterion) => placed(criterion, weightOf(criterion))),
    replaced: replacements(replaced, (criterion, before) => (criterion.weight ? weightOf(criterion) : before.weight)),
    removed,
    changes,
  }
}
