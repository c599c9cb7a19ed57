import {
  checkInput,
  decimalOrZero,
  defined,
  isNuts,
  type LocalizedText,
  type Lot,
  type Money,
  reaches,
  sumDecimals,
  toDecimalValue,
} from '@opensource-experts/core'
import { readingCatalogue } from '../catalogue/catalogue-input'
import { defaultCatalogue } from '../project/default-catalogue'
import {
  type Concentration,
  comparable,
  descending,
  type EvenHolders,
  evenlyHeld,
  unitsOf,
  worryingHhi,
  worstOf,
} from '../propose/concentration'
import { awardLimits, type PlannedLimits } from './award-limits'
import { type DivisionNote, divisionNote } from './division-note'
import { type Explained, explain, type Remark, remark } from './explain'
import { lotModels, type ModelAdvice } from './lot-models'
import { lotsOfNeed } from './lots-of-need'
import { type NeedToPlan, needToPlan, type PlanLotsOptions, planOptionsInput, usable } from './plan-input'
import { type CompetitionPreview, competitionOf } from './preview-competition'
import { type Reach, reachOf } from './reach'
import { type SimulatedAwards, simulateAwards } from './simulate-awards'

export interface PlannedLot {
  readonly id: string
  readonly title: LocalizedText
  readonly value?: Money
  /** Share of the value of all lots, in per cent to two decimals; absent where a value is missing. */
  readonly share?: number
  readonly software: readonly string[]
  readonly nuts: readonly string[]
  readonly onSite?: boolean
  readonly reason: Explained
}

export interface PlannedConcentration {
  /** One contract for all: one firm, index 10,000. */
  readonly undivided: Concentration
  /** Of several lots: the worst case without a limit, which is as undivided, and with that of the plan, where there is one. */
  readonly worst?: { readonly withoutLimit: Concentration; readonly withLimit?: Concentration }
  /**
   * In a framework agreement with several holders a lot (art. 33 of Directive 2014/24): where they share its orders evenly. Nobody
   * knows beforehand: where one of them gets all, the worst case stays.
   */
  readonly evenHolders?: { readonly withoutLimit: EvenHolders; readonly withLimit?: EvenHolders }
  /** Runs under two suppositions, without and with the limit; absent where nobody knows how many firms are expected. */
  readonly simulated?: {
    readonly withoutLimit: readonly SimulatedAwards[]
    readonly withLimit?: readonly SimulatedAwards[]
  }
  /** The line above which the plan warns. */
  readonly line: number
  readonly reasons: readonly Explained[]
}

export interface LotPlan {
  /** Suppositions and estimates: never for tenderers. */
  readonly mark: 'internal-file'
  readonly lots: readonly PlannedLot[]
  readonly models: readonly ModelAdvice[]
  readonly limits: PlannedLimits
  readonly reach: Reach
  readonly concentration: PlannedConcentration
  readonly note: DivisionNote
  /** Absent where no directory was given. */
  readonly competition?: CompetitionPreview
  /** What cannot be, or should not be, as it stands. */
  readonly findings: readonly Remark[]
  /** What is missing, each asked once, in an order in which a buyer can answer. */
  readonly questions: readonly Remark[]
}

/** A simulation of that many lots is slow and says nothing more. */
const mostSimulated = 2000

/**
 * How to divide a contract: lots, the eight models (LOT-01 to LOT-08), limits with their rule, who can tender, how
 * concentrated it may become beside the undivided contract, and the note for the file; each with its reason in French and
 * English. Pure, and the same twice. Missing facts are questions, what cannot be is a finding.
 *
 * @throws OseError `input-invalid` where the need or the options are no such thing.
 */
export function planLots(need: NeedToPlan, options: PlanLotsOptions = {}): LotPlan {
  checkInput('planLots', { need: [needToPlan, need], options: [planOptionsInput, options] })
  const { catalogue = defaultCatalogue, market } = options
  const reading = <Part>(read: () => Part): Part => readingCatalogue('planLots', read)
  const planning = need.planning ?? {}
  const { lots, reasons, given, keys, findings: made } = reading(() => lotsOfNeed(need, options.lots, catalogue))
  const limited = reading(() =>
    awardLimits(lots, planning, { jurisdiction: need.jurisdiction, given, keys }, catalogue),
  )
  const modelled = lotModels(need, lots, { limits: limited.limits, given })
  const reached = reachOf(lots, need)
  const concentration = concentrationOf(
    lots,
    limited.limits,
    { tenderers: planning.expectedTenderers, holders: need.framework?.maxParticipants },
    options,
  )
  const planned = plannedLots(lots, reasons)
  const asked = [...factQuestions(need, lots), ...limited.questions, ...modelled.questions]
  return {
    mark: 'internal-file',
    lots: planned,
    models: modelled.models,
    limits: limited.limits,
    reach: reached.reach,
    concentration,
    note: divisionNote(need, lots, { limits: limited.limits.reasons, why: planned.map(({ reason }) => reason) }),
    ...defined({ competition: market && competitionOf(lots, market, options.criteria) }),
    findings: [
      ...needFindings(need, lots),
      ...made,
      ...limited.findings,
      ...modelled.findings,
      ...reached.findings,
      ...(lots.length > 1 ? concentrationFindings(concentration) : []),
    ],
    questions: asked,
  }
}

function plannedLots(lots: readonly Lot[], reasons: readonly Explained[]): PlannedLot[] {
  const amounts = comparable(lots.map(({ value }) => value))
  const units = amounts && unitsOf(amounts)
  const whole = units?.reduce((sum, each) => sum + each, 0n)
  return lots.map((lot, index) => ({
    id: lot.id,
    title: lot.title ?? {},
    ...defined({
      value: lot.value && written(lot.value),
      share: units && whole ? percent(units[index] ?? 0n, whole) : undefined,
      onSite: lot.onSite,
    }),
    software: (lot.software ?? []).map(({ name }) => name),
    nuts: lot.nuts ?? [],
    reason: reasons[index] ?? explain('lot.given', {}, ['smallFirms']),
  }))
}

/** Numbers come out as JSON numbers where they round-trip, however they came in. */
function written({ amount, currency }: Money): Money {
  return { amount: toDecimalValue(decimalOrZero(amount)), currency }
}

function percent(part: bigint, whole: bigint): number {
  return Number((20_000n * part + whole) / (2n * whole)) / 100
}

function concentrationOf(
  lots: readonly Lot[],
  { awarded }: PlannedLimits,
  { tenderers, holders = 1 }: { readonly tenderers: number | undefined; readonly holders?: number | undefined },
  { seed = 'ose', runs = 1000 }: PlanLotsOptions,
): PlannedConcentration {
  const undivided: Concentration = { awarded: 1, winners: 1, hhi: 10_000, largestShare: 100 }
  const amounts = comparable(lots.map(({ value }) => value))
  const known = { undivided, line: worryingHhi }
  if (!amounts) return { ...known, reasons: [explain('concentration.no-values')] }
  const sorted = descending(unitsOf(amounts))
  const several = Number.isSafeInteger(holders) && holders > 1
  const even = (limit: number) => evenlyHeld(sorted, limit, holders)
  const evenHolders = several
    ? {
        withoutLimit: even(sorted.length),
        ...defined({ withLimit: awarded === undefined ? undefined : even(awarded) }),
      }
    : undefined
  const base = { ...known, ...defined({ evenHolders }) }
  const most = evenHolders?.withLimit ?? evenHolders?.withoutLimit
  const holdersReasons = most ? [explain('concentration.holders', { holders, hhi: most.hhiAtMost })] : []
  if (lots.length === 1) return { ...base, reasons: [explain('concentration.single'), ...holdersReasons] }
  const worst = {
    withoutLimit: worstOf(sorted, sorted.length),
    ...defined({ withLimit: awarded === undefined ? undefined : worstOf(sorted, awarded) }),
  }
  const reasons = [
    explain('concentration.index'),
    explain('concentration.worst', { lots: lots.length }),
    ...holdersReasons,
    explain('concentration.line', { line: worryingHhi }, ['house', 'severalSuppliers']),
  ]
  const firms = tenderers !== undefined && Number.isSafeInteger(tenderers) && tenderers > 0 ? tenderers : undefined
  if (firms === undefined || lots.length < 2 || lots.length > mostSimulated)
    return { ...base, worst, reasons: [...reasons, explain('concentration.not-simulated', { most: mostSimulated })] }
  const simulate = (limit: number | undefined) =>
    (['even', 'leader'] as const).map((scenario) =>
      simulateAwards({ amounts, tenderers: firms, scenario, seed, runs, ...defined({ awarded: limit }) }),
    )
  return {
    ...base,
    worst,
    simulated: {
      withoutLimit: simulate(undefined),
      ...defined({ withLimit: awarded === undefined ? undefined : simulate(awarded) }),
    },
    reasons: [...reasons, explain('concentration.simulated', { tenderers: firms })],
  }
}

function concentrationFindings({ worst, line }: PlannedConcentration): Remark[] {
  const found = worst?.withLimit ?? worst?.withoutLimit
  if (!found || found.hhi <= line) return []
  const params = { hhi: found.hhi, share: found.largestShare, line, limited: worst?.withLimit ? 'yes' : 'no' }
  return [remark('/planning/awarded', 'finding.concentration', params, ['severalSuppliers', 'house'])]
}

/** What is missing, in the order in which a buyer can answer. */
function factQuestions(need: NeedToPlan, lots: readonly Lot[]): Remark[] {
  const { value, territories = [], durationMonths, jurisdiction, buyerCategory } = need
  const unvalued = lots.filter((lot) => lot.value === undefined).map(({ id }) => id)
  return [
    ...(value === undefined ? [remark('/value', 'question.value', {}, ['division'])] : []),
    ...(value !== undefined && unvalued.length > 0
      ? [remark('/planning/lots', 'question.lot-values', { lots: named(unvalued) })]
      : []),
    ...(jurisdiction === undefined ? [remark('/jurisdiction', 'question.jurisdiction')] : []),
    ...(buyerCategory === undefined ? [remark('/buyerCategory', 'question.buyer')] : []),
    ...(territories.length === 0 ? [remark('/territories', 'question.territories')] : []),
    ...(durationMonths === undefined ? [remark('/durationMonths', 'question.duration')] : []),
    ...((need.software ?? []).length === 0 && lots.every(({ software = [] }) => software.length === 0)
      ? [remark('/software', 'question.software')]
      : []),
  ]
}

/** What is there and cannot be. */
function needFindings(need: NeedToPlan, lots: readonly Lot[]): Remark[] {
  const { value, territories = [], durationMonths } = need
  const currencies = new Set(
    [
      value,
      need.framework?.maxValue,
      ...(need.buyers ?? []).map(({ ceiling }) => ceiling),
      ...lots.map((lot) => lot.value),
    ].flatMap((each) => each?.currency ?? []),
  )
  const ids = lots.map(({ id }) => id)
  const twice = ids.filter((id, index) => ids.indexOf(id) !== index)
  const odd = territories.filter((code) => !isNuts(code) || foreign(code, need.jurisdiction))
  const wrong = lots.filter((lot) => lot.value !== undefined && !usable(lot.value)).map(({ id }) => id)
  return [
    ...(value !== undefined && !usable(value) ? [remark('/value', 'finding.value')] : []),
    ...(wrong.length > 0 ? [remark('/planning/lots', 'finding.lot-values', { lots: named(wrong) })] : []),
    ...(currencies.size > 1
      ? [remark('/value/currency', 'finding.currencies', { currencies: [...currencies].join(', ') })]
      : []),
    ...(durationMonths !== undefined && !(durationMonths > 0) ? [remark('/durationMonths', 'finding.duration')] : []),
    ...(odd.length > 0 ? [remark('/territories', 'finding.territory', { codes: named(odd) })] : []),
    ...(twice.length > 0 ? [remark('/planning/lots', 'finding.twice', { lots: named([...new Set(twice)]) })] : []),
    ...sumFinding(value, lots),
    ...(reaches('EU', need.jurisdiction) === false
      ? [remark('/jurisdiction', 'finding.other-law', { country: need.jurisdiction ?? '' })]
      : []),
  ]
}

/** A place of another State than the law's: perhaps meant, and worth a look. */
function foreign(code: string, jurisdiction: string | undefined): boolean {
  return jurisdiction !== undefined && reaches('FR', jurisdiction) === true && !code.startsWith('FR')
}

function sumFinding(value: Money | undefined, lots: readonly Lot[]): Remark[] {
  const amounts = comparable(lots.map((lot) => lot.value))
  if (!usable(value) || !amounts || lots[0]?.value?.currency !== value.currency) return []
  const [whole = 0n, ...parts] = unitsOf([value.amount, ...amounts])
  const sum = parts.reduce((total, each) => total + each, 0n)
  const told = toDecimalValue(sumDecimals(amounts.map(decimalOrZero)))
  const params = { sum: told, value: value.amount, currency: value.currency }
  return sum === whole ? [] : [remark('/value', 'finding.sum', params, ['division'])]
}

function named(items: readonly string[]): string {
  return items.length > 5 ? [...items.slice(0, 5), '…'].join(', ') : items.join(', ')
}
