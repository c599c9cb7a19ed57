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

/** Pairs wanted criteria with those the lot has: by id, by clause, by key. One pass over each. */
export function matchAward(
  present: readonly AwardCriterion[],
  wanted: readonly AwardCriterion[],
  weighting: LotWeighting,
  { languages, idsOf = ownId, clauseOf = ownClause, conflict }: JoinLotOptions,
): AwardMatch {
  const [language = ''] = languages
  const names = new Map<string, AwardCriterion[]>()
  const note = (name: string, each: AwardCriterion) => {
    const list = names.get(name)
    if (list) list.push(each)
    else names.set(name, [each])
  }
  for (const each of present) {
    for (const id of idsOf(each)) note(`id ${id}`, each)
    const clause = clauseOf(each)?.id
    if (clause !== undefined) note(`clause ${clause}`, each)
    const key = criterionKey(each, language)
    if (key !== undefined) note(key, each)
  }
  const numbers = !(weighting.form === 'unnumbered' && weighting.complicated)
  const pairs = new Map<AwardCriterion, AwardCriterion>()
  const replaced = new Map<AwardCriterion, AwardCriterion>()
  const taken = new Set<AwardCriterion>()
  const refusals: LotRefusal[] = []
  for (const criterion of wanted) {
    const twins = [
      `id ${criterion.id}`,
      ...(criterion.clause ? [`clause ${criterion.clause.id}`] : []),
      criterionKey(criterion, language) ?? '',
    ].flatMap((name) => names.get(name) ?? [])
    const same = twins.find(
      (each) => sameContent(each, criterion, languages, { numbers }) && sameWeight(each, criterion, weighting),
    )
    const twin = same ?? twins[0]
    if (!twin) continue
    if (same) pairs.set(criterion, same)
    else if (conflict === 'replace' && !taken.has(twin)) replaced.set(criterion, twin)
    else refusals.push(conflicting(criterion, twin, clauseOf(twin)))
    taken.add(twin)
  }
  return { pairs, replaced, refusals }
}

function ownId({ id }: AwardCriterion): readonly string[] {
  return [id]
}

function ownClause({ clause }: AwardCriterion): ClauseReference | undefined {
  return clause
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
