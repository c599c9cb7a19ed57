import { decimalOrZero } from '../decimal/read-decimal'
import type { AwardCriterion } from '../model/criterion'
import { exactInDoubles } from './apportion'
import { criterionKey } from './identity'
import { joinNumeric } from './join-numeric'
import { joinRanked } from './join-ranked'
import {
  asWritten,
  type JoinLotOptions,
  type LotJoin,
  type LotRefusal,
  notAdjustable,
  nothing,
  replacements,
  type SettledLot,
} from './lot-join'
import { isCompleteSet, isWhole, type LotWeighting, lotWeighting, wholeOf } from './lot-weights'
import { matchAward, sameNumber } from './match-award'

/** Joins award criteria to those of one lot, and takes out what leaves. Pure; contracts section 2, "Weights". */
export function joinLot(
  present: readonly AwardCriterion[],
  complicated: boolean,
  wanted: readonly AwardCriterion[],
  options: JoinLotOptions,
): LotJoin {
  const removed = present.filter((each) => options.removed?.has(each))
  const twice = sameNameTwice(wanted, options.languages)
  if (twice.length > 0) return asWritten(wanted, twice)
  const stays = removed.length > 0 ? present.filter((each) => !options.removed?.has(each)) : present
  const weighting = weightingOf(present, complicated, wanted)
  const { pairs, replaced, refusals } = matchAward(stays, wanted, weighting, options)
  const complete = isCompleteSet(wanted)
  if (complete && options.replaceAward && (present.length > 0 || complicated)) {
    const matched = refusals.length === 0 && replaced.size === 0
    if (matched && pairs.size === Math.max(wanted.length, present.length) && !complicated) return nothing
    const set = addSet(wanted, options)
    return set.refusals.length > 0 ? set : { ...set, replaces: true }
  }
  if (refusals.length > 0) return asWritten(wanted, refusals)
  const fresh = wanted.filter((criterion) => !pairs.has(criterion) && !replaced.has(criterion))
  const others = stays.length - pairs.size - replaced.size
  if (fresh.length === 0 && replaced.size === 0 && removed.length === 0) return nothing
  if (complete && fresh.length > 0 && (others > 0 || complicated))
    return asWritten(fresh, [{ code: 'conflicting-value', params: { reason: 'lot-has-award-criteria' } }])
  if (complete && others === 0 && pairs.size === 0 && replaced.size === 0)
    return { ...addSet(wanted, options), removed }
  const lot: SettledLot = { present, stays, fresh, pairs, replaced, removed }
  // A lone criterion in an empty lot would be the whole of its award: the buyer must give the rest.
  if (weighting.form === 'empty' || (stays.length === 0 && !complicated))
    return asWritten(fresh, [{ code: 'award-criteria-incomplete', params: {} }])
  if (weighting.form === 'numeric') return joinNumeric(lot, weighting, options)
  if (weighting.form === 'order') return joinRanked(lot, options)
  if (weighting.form === 'unnumbered') return joinUnnumbered(lot)
  // What has no part in the sum may come and go beside weights that nothing can move.
  const bound =
    [...removed, ...fresh].some(({ weight }) => weight) || [...replaced].some(([now, old]) => moves(now, old))
  if (bound || fresh.length > 0) return notAdjustable(fresh, weighting.reason)
  return { ...nothing, replaced: replacements(replaced, (now, old) => now.weight ?? old.weight), removed }
}

/** The row of the lot; a lone price without a number is the whole, in the kind of what joins it. */
function weightingOf(
  present: readonly AwardCriterion[],
  complicated: boolean,
  wanted: readonly AwardCriterion[],
): LotWeighting {
  const weight = wanted.find((each) => each.weight)?.weight
  if (!weight || weight.kind === 'order' || !isWhole(present, complicated)) return lotWeighting(present, complicated)
  return { form: 'numeric', kind: weight.kind, sum: wholeOf[weight.kind] }
}

function sameNameTwice(wanted: readonly AwardCriterion[], [language = '']: readonly string[]): LotRefusal[] {
  const seen = new Set<string>()
  return wanted.flatMap((criterion): LotRefusal[] => {
    const key = criterionKey(criterion, language)
    if (key === undefined) return []
    if (seen.has(key))
      return [{ code: 'conflicting-value', criterion: criterion.id, params: { reason: 'same-name-twice' } }]
    seen.add(key)
    return []
  })
}

function addSet(wanted: readonly AwardCriterion[], { sumsInDoubles }: JoinLotOptions): LotJoin {
  const weights = wanted.flatMap(({ weight }) => weight ?? [])
  const kind = weights[0]?.kind
  if (sumsInDoubles && kind !== undefined && kind !== 'order' && kind !== 'points') {
    const values = weights.map(({ value }) => decimalOrZero(value))
    // The buyer's own numbers are never shifted: the file has to change.
    if (!exactInDoubles(values, wholeOf[kind], [], 0)) return notAdjustable(wanted, 'sum-inexact-in-doubles')
  }
  return asWritten(wanted)
}

function joinUnnumbered({ fresh, replaced, removed }: SettledLot): LotJoin {
  const weightless = [...fresh, ...replaced.keys()].filter(({ weight }) => weight)
  const added = fresh.map((criterion) => ({ criterion }))
  return { ...nothing, added, replaced: replacements(replaced, () => undefined), removed, weightless }
}

/** Whether a criterion that takes the place of another has a weight of its own, and another one. */
function moves({ weight }: AwardCriterion, present: AwardCriterion): boolean {
  return (
    weight !== undefined && (weight.kind !== present.weight?.kind || !sameNumber(weight.value, present.weight.value))
  )
}
