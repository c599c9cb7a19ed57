import { compareDecimals } from '../decimal/decimal'
import { readDecimal } from '../decimal/read-decimal'
import type { AwardCriterion, ClauseReference } from '../model/criterion'
import type { DecimalValue } from '../model/decimal-value'
import { criterionKey, sameContent } from './identity'
import type { JoinLotOptions, LotRefusal } from './lot-join'
import { inKindOf, type LotWeighting } from './lot-weights'

/** What becomes of the criteria of a change beside those that the lot has. */
export interface AwardMatch {
  /** Wanted ones that are there already, and where. */
  readonly pairs: ReadonlyMap<AwardCriterion, AwardCriterion>
  /** Wanted ones, and the present one that gives way to each. */
  readonly replaced: ReadonlyMap<AwardCriterion, AwardCriterion>
  readonly refusals: readonly LotRefusal[]
}

/** Pairs wanted criteria with those the lot has: by what the caller names (id, clause), else by key. One pass. */
export function matchAward(
  present: readonly AwardCriterion[],
  wanted: readonly AwardCriterion[],
  weighting: LotWeighting,
  { languages, named, clauseOf, conflict }: JoinLotOptions,
): AwardMatch {
  const [language = ''] = languages
  const byKey = new Map<string, AwardCriterion[]>()
  for (const each of present) {
    const key = criterionKey(each, language)
    if (key === undefined) continue
    const list = byKey.get(key)
    if (list) list.push(each)
    else byKey.set(key, [each])
  }
  const here = new Set(present)
  const numbers = !(weighting.form === 'unnumbered' && weighting.complicated)
  const pairs = new Map<AwardCriterion, AwardCriterion>()
  const replaced = new Map<AwardCriterion, AwardCriterion>()
  const taken = new Set<AwardCriterion>()
  const refusals: LotRefusal[] = []
  for (const criterion of wanted) {
    const key = criterionKey(criterion, language)
    const twins = [
      ...(named?.get(criterion) ?? []).filter((each) => here.has(each)),
      ...(key === undefined ? [] : (byKey.get(key) ?? [])),
    ]
    const same = twins.find(
      (each) => sameContent(each, criterion, languages, { numbers }) && sameWeight(each, criterion, weighting),
    )
    const twin = same ?? twins[0]
    if (!twin) continue
    if (same) pairs.set(criterion, same)
    else if (conflict === 'replace' && !taken.has(twin)) replaced.set(criterion, twin)
    else refusals.push(conflicting(criterion, twin, clauseOf?.(twin) ?? twin.clause))
    taken.add(twin)
  }
  return { pairs, replaced, refusals }
}

function conflicting(
  criterion: AwardCriterion,
  { id }: AwardCriterion,
  clause: ClauseReference | undefined,
): LotRefusal {
  const level = clause?.level
  const other = clause !== undefined && clause.id === criterion.clause?.id && level !== criterion.clause.level
  return {
    code: 'conflicting-value',
    criterion: criterion.id,
    params: other
      ? { reason: 'other-level', present: id, clause: clause.id, level }
      : { reason: 'other-content', present: id },
  }
}

/** Same share of the lot's sum; a weight that the lot cannot show is ignored. */
function sameWeight(present: AwardCriterion, wanted: AwardCriterion, weighting: LotWeighting): boolean {
  if (!wanted.weight || !present.weight || weighting.form === 'unnumbered') return true
  if (present.weight.kind === 'order' || wanted.weight.kind === 'order') {
    return present.weight.kind !== wanted.weight.kind || sameNumber(present.weight.value, wanted.weight.value)
  }
  if (weighting.form !== 'numeric')
    return present.weight.kind === wanted.weight.kind && sameNumber(present.weight.value, wanted.weight.value)
  const value = inKindOf(wanted.weight, weighting.kind, weighting.sum)
  const there = readDecimal(present.weight.value)
  return value !== undefined && there !== undefined && compareDecimals(value, there) === 0
}

export function sameNumber(a: DecimalValue, b: DecimalValue): boolean {
  const [left, right] = [readDecimal(a), readDecimal(b)]
  return left !== undefined && right !== undefined && compareDecimals(left, right) === 0
}
