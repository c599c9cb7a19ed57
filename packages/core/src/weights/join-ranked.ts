import { readDecimal } from '../decimal/read-decimal'
import type { AwardCriterion } from '../model/criterion'
import type { Weight } from '../model/weight'
import {
  type JoinLotOptions,
  type LotJoin,
  notAdjustable,
  nothing,
  placed,
  refusedByPolicy,
  replacements,
  type SettledLot,
  type WeightChange,
} from './lot-join'

/** A lot with an order of importance: what comes brings its own rank. */
export function joinRanked({ stays, fresh, replaced, removed }: SettledLot, { weights }: JoinLotOptions): LotJoin {
  const count = stays.length + fresh.length
  // BR-BT-00539-0197, -0209: ranks are integers from 1 up to the number of criteria.
  const fits = (weight: Weight | undefined) => {
    const rank = weight?.kind === 'order' ? readDecimal(weight.value) : undefined
    return rank !== undefined && rank.scale === 0 && rank.units >= 1n && rank.units <= BigInt(count)
  }
  const misfit = [...fresh, ...replaced.keys()].find(
    (each) => !fits(each.weight) && !(replaced.has(each) && each.weight === undefined),
  )
  if (misfit) return notAdjustable(fresh, 'order-of-importance', { criterion: misfit.id, count })
  const gone = new Set([...removed, ...replaced.values()])
  const changes =
    removed.length > 0
      ? closedRanks(
          stays.filter((each) => !gone.has(each)),
          removed,
          count,
        )
      : []
  if (changes.length > 0 && (weights ?? 'refuse') === 'refuse') return refusedByPolicy(fresh, changes)
  const added = fresh.map((criterion) => placed(criterion, criterion.weight))
  return {
    ...nothing,
    added,
    replaced: replacements(replaced, (now, old) => now.weight ?? old.weight),
    removed,
    changes,
  }
}

/** Ranks that would be above the number of criteria that are left move up into the places of those that leave. */
function closedRanks(
  stays: readonly AwardCriterion[],
  removed: readonly AwardCriterion[],
  count: number,
): WeightChange[] {
  const rankOf = ({ weight }: AwardCriterion) => Number(weight?.value ?? 0)
  if (stays.every((each) => rankOf(each) <= count)) return []
  const held = new Set(stays.map(rankOf))
  const free = [...new Set(removed.map(rankOf))].filter((rank) => !held.has(rank))
  return stays.flatMap((criterion) => {
    const before = rankOf(criterion)
    const after = before - free.filter((rank) => rank < before).length
    return after === before ? [] : [{ criterion, kind: 'order' as const, before, after }]
  })
}
