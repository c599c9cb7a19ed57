import type {
  AwardCriterion,
  Criterion,
  Lot,
  LotClause,
  Money,
  Procurement,
  Provenance,
  Weight,
} from '@opensource-experts/core'

/** A value any member of which may be missing, as in a document that another version or a notice gave. */
type Half<Value> = Value extends readonly (infer Item)[]
  ? readonly Half<Item>[]
  : Value extends object
    ? { readonly [Key in keyof Value]?: Half<Value[Key]> | undefined }
    : Value

const kinds: readonly unknown[] = ['award', 'selection', 'performance', 'technical-specification']

export interface AsRead {
  readonly procurement: Procurement
  /** Ids of criteria of which it is not known what they are: no document can take them. */
  readonly unplaced: readonly string[]
}

/**
 * A procurement of which every part can be written: what is incomplete in itself (an amount without currency, a weight
 * without number) is left out, so that it is said as open and never as half a fact.
 */
export function asRead(given: Half<Procurement>): AsRead {
  const {
    languages = [],
    lots = [],
    criteria = [],
    value,
    framework,
    lotGroups,
    notDividedReason,
    provenance,
    lotClauses,
    ...rest
  } = given
  const placed = criteria.filter(({ kind }) => kinds.includes(kind))
  const unplaced = criteria.filter(({ kind }) => !kinds.includes(kind)).map(({ id = '?' }) => id)
  const procurement = {
    ...rest,
    languages,
    lots: lots.map(lotOf),
    criteria: placed.map(criterionOf),
    value: moneyOf(value),
    framework: framework && { ...framework, maxValue: moneyOf(framework.maxValue) },
    lotGroups: lotGroups?.map(({ id = '?', lots: members = [], ...more }) => ({ ...more, id, lots: members })),
    notDividedReason,
    ...(lotClauses && { lotClauses: lotClauses.flatMap(lotClauseOf) }),
    provenance: provenanceOf(provenance),
    buyers: given.buyers?.map((buyer) => ({ ...buyer, ceiling: moneyOf(buyer.ceiling) })),
  }
  return { procurement: procurement as Procurement, unplaced }
}

function lotClauseOf({ id = '?', lots = [], clause, ...rest }: Half<LotClause>) {
  return clause?.id === undefined ? [] : [{ ...rest, id, lots, clause, provenance: provenanceOf(rest.provenance) }]
}

function lotOf({ id = '?', title = {}, value, software, ...rest }: Half<Lot>) {
  return { ...rest, id, title, value: moneyOf(value), software: software?.filter(({ name }) => name !== undefined) }
}

function criterionOf({ id = '?', lots = [], evidence, provenance, clause, ...rest }: Half<Criterion>) {
  return {
    ...rest,
    id,
    lots,
    evidence: evidence?.map(({ text = {}, ...more }) => ({ ...more, text })),
    provenance: provenanceOf(provenance),
    clause: clause?.id === undefined ? undefined : clause,
    ...awardMembers(rest as Half<AwardCriterion>),
    ...minimumOf(rest),
  }
}

function awardMembers({ weight, fixed, thresholds, scoring, subCriteria }: Half<AwardCriterion>) {
  return {
    weight: weightOf(weight),
    fixed: fixed?.kind === undefined || fixed.value === undefined ? undefined : fixed,
    thresholds: thresholds?.filter(({ kind, value }) => kind !== undefined && value !== undefined),
    scoring: scoringOf(scoring),
    subCriteria: subCriteria?.map((sub) => ({ ...sub, weight: weightOf(sub.weight), scoring: scoringOf(sub.scoring) })),
  }
}

function minimumOf(criterion: object) {
  if (!('minimum' in criterion)) return {}
  const minimum = criterion.minimum as { readonly what?: unknown; readonly value?: unknown } | undefined
  const value = typeof minimum?.value === 'object' ? moneyOf(minimum.value as Half<Money>) : minimum?.value
  return { minimum: minimum?.what === undefined || value === undefined ? undefined : { ...minimum, value } }
}

function weightOf(weight: Half<Weight> | undefined) {
  return weight?.kind === undefined || weight.value === undefined ? undefined : weight
}

function scoringOf(scoring: Half<NonNullable<AwardCriterion['scoring']>> | undefined) {
  return scoring?.method === undefined ? undefined : scoring
}

function moneyOf(money: Half<Money> | undefined): Money | undefined {
  const { amount, currency } = money ?? {}
  return amount === undefined || currency === undefined ? undefined : { amount, currency }
}

function provenanceOf(provenance: Half<Provenance> | undefined) {
  const { name, version } = provenance?.catalogue ?? {}
  return provenance && { ...provenance, catalogue: name === undefined ? undefined : { name, version: version ?? '' } }
}
