import { defined, type Lot, type LotGroup, type LotPlanning, reaches } from '@opensource-experts/core'
import type { Catalogue } from '../catalogue/catalogue'
import { type Concentration, comparable, descending, unitsOf, worryingHhi, worstOf } from '../propose/concentration'
import { groupsOfNeed } from '../propose/lot-groups'
import { wordsFor } from '../propose/proposal-words'
import { type Explained, explain, type Remark, remark, type TwoTexts } from './explain'

/** More limits than that are not listed: nobody reads them. */
const mostListed = 50

export interface LimitOption extends Concentration {
  /** Whether as many firms are expected as it needs; absent where nobody knows how many are. */
  readonly feasible?: boolean
}

export interface PlannedLimits {
  /** BT-31: most lots that one tenderer may tender for; absent with a single lot. */
  readonly submitted?: number
  /** BT-33: most lots that one tenderer may be awarded; absent: no limit, or not decided. */
  readonly awarded?: number
  /** Who chose it. */
  readonly chosenBy?: 'buyer' | 'plan'
  /** BT-763: nobody has to tender for all lots. */
  readonly allRequired: false
  /** How lots are shared out, where there is a limit: for the consultation rules. */
  readonly rule?: TwoTexts
  /** Lots by decreasing value, by their order where equal; absent where a value is missing. */
  readonly order?: readonly string[]
  /** BT-330, BT-1375. */
  readonly groups: readonly LotGroup[]
  /** The business terms that say so in a notice. */
  readonly fields: readonly { readonly field: string; readonly value: string }[]
  /** What each limit would come to, worst case. */
  readonly options: readonly LimitOption[]
  readonly reasons: readonly Explained[]
}

export interface LimitsAndRemarks {
  readonly limits: PlannedLimits
  readonly findings: readonly Remark[]
  readonly questions: readonly Remark[]
}

/** How many lots one tenderer may take, and by which rule. */
export function awardLimits(
  lots: readonly Lot[],
  planning: LotPlanning,
  {
    jurisdiction,
    given,
    keys,
  }: {
    readonly jurisdiction: string | undefined
    readonly given: boolean
    readonly keys: ReadonlyMap<string, string>
  },
  catalogue: Catalogue,
): LimitsAndRemarks {
  const known = new Set(lots.map(({ id }) => id))
  const idOf = (name: string) => (known.has(name) ? name : keys.get(name))
  const french = reaches('FR', jurisdiction) === true
  const findings: Remark[] = []
  const questions: Remark[] = []
  const many = lots.length > 1
  if (!many) return { limits: { allRequired: false, ...none }, findings, questions }
  const amounts = comparable(lots.map(({ value }) => value))
  const sorted = amounts && descending(unitsOf(amounts))
  const expected = wholeFrom(planning.expectedTenderers)
  if (planning.expectedTenderers !== undefined && expected === undefined)
    findings.push(remark('/planning/expectedTenderers', 'finding.tenderers'))
  const asked = wholeFrom(planning.awarded)
  if (planning.awarded !== undefined && (asked === undefined || asked > lots.length))
    findings.push(remark('/planning/awarded', 'finding.limit-out', { lots: lots.length }, ['awardedField']))
  const buyers = asked !== undefined && asked <= lots.length ? asked : undefined
  const listed = limitsTo(lots.length, [buyers, expected && Math.ceil(lots.length / expected)])
  const options = sorted
    ? listed.map((limit): LimitOption => {
        const worst = worstOf(sorted, limit)
        return { ...worst, ...defined({ feasible: expected === undefined ? undefined : worst.winners <= expected }) }
      })
    : []
  if (expected === undefined) questions.push(remark('/planning/expectedTenderers', 'question.tenderers', {}, ['house']))
  const chosen = buyers ?? advised(options, lots.length, expected)
  const awarded = chosen === lots.length ? undefined : chosen
  const winners = awarded === undefined ? 1 : Math.ceil(lots.length / awarded)
  if (buyers !== undefined && expected !== undefined && winners > expected)
    findings.push(
      remark('/planning/awarded', 'finding.too-few', { winners, expected, awarded: buyers }, ['severalSuppliers']),
    )
  const worst = options.find((option) => option.awarded === (awarded ?? lots.length))
  const reasons = [
    explain('limits.submitted', { lots: lots.length }, [
      'limits',
      ...(french ? (['frLimits'] as const) : []),
      'submittedField',
    ]),
    explain('limits.none-required', {}, [...(french ? (['kone'] as const) : []), 'allLotsField']),
    ...(awarded !== undefined
      ? [
          explain(
            adviceCode(buyers, worst),
            { awarded, winners, hhi: worst?.hhi ?? '?', share: worst?.largestShare ?? '?', line: worryingHhi },
            ['severalSuppliers', 'limits', 'awardedField', 'house'],
          ),
          explain('limits.rule', {}, french ? ['frLimits', 'biomnis'] : ['limits']),
          explain('limits.linked', {}, ['house']),
        ]
      : [noLimit(expected, buyers, { valued: sorted !== undefined, given })]),
  ]
  const groups = groupsOf(idOf, planning, jurisdiction, findings)
  return {
    limits: {
      submitted: lots.length,
      allRequired: false,
      ...defined({
        awarded,
        chosenBy: awarded === undefined ? undefined : buyers === undefined ? ('plan' as const) : ('buyer' as const),
        rule: awarded === undefined ? undefined : ruleText(awarded, catalogue),
        order: sorted && orderOf(lots),
      }),
      groups,
      fields: [
        { field: 'BT-31-Procedure', value: String(lots.length) },
        ...(awarded === undefined ? [] : [{ field: 'BT-33-Procedure', value: String(awarded) }]),
        ...groups.flatMap(({ id, lots: own }) => [
          { field: 'BT-330-Procedure', value: id },
          ...own.map((value) => ({ field: 'BT-1375-Procedure', value })),
        ]),
      ],
      options,
      reasons,
    },
    findings,
    questions,
  }
}

const none = { groups: [], fields: [], options: [], reasons: [explain('limits.single', {}, ['submittedField'])] }

function adviceCode(buyers: number | undefined, worst: LimitOption | undefined) {
  if (buyers !== undefined) return 'limits.chosen'
  return worst && worst.hhi <= worryingHhi ? 'limits.advised' : 'limits.advised-tight'
}

/** Each limit from 1, and the last; of many lots only the first ones and those that matter. */
function limitsTo(lots: number, others: readonly (number | undefined)[]): number[] {
  const first = Array.from({ length: Math.min(lots, mostListed) }, (_, index) => index + 1)
  const further = others.flatMap((each) => (each !== undefined && each >= 1 && each <= lots ? [each] : []))
  return [...new Set([...first, ...further, lots])].sort((a, b) => a - b)
}

/**
 * The loosest limit that the firms expected can serve and that stays below the line; where none does, the tightest one that
 * they can serve. Undefined where nobody knows how many firms are expected.
 */
function advised(options: readonly LimitOption[], lots: number, expected: number | undefined): number | undefined {
  if (expected === undefined) return undefined
  const served = options.filter(({ feasible, awarded }) => feasible && awarded < lots)
  return (served.filter(({ hhi }) => hhi <= worryingHhi).at(-1) ?? served[0])?.awarded
}

function noLimit(
  expected: number | undefined,
  buyers: number | undefined,
  { valued, given }: { readonly valued: boolean; readonly given: boolean },
): Explained {
  if (buyers !== undefined) return explain('limits.no-limit-chosen', {}, ['house'])
  if (expected === undefined) return explain('limits.unknown-tenderers', { given: given ? 'yes' : 'no' }, ['house'])
  return valued
    ? explain('limits.nobody-else', { expected }, ['severalSuppliers'])
    : explain('limits.unknown-values', {}, ['house'])
}

function ruleText(awarded: number, catalogue: Catalogue): TwoTexts | undefined {
  const [fr, en] = ['fr', 'en'].map((tag) => wordsFor(catalogue, tag)?.say('lot-rule', { awarded }))
  return fr !== undefined && en !== undefined ? { en, fr } : undefined
}

function orderOf(lots: readonly Lot[]): string[] {
  const units = unitsOf(lots.map(({ value }) => value?.amount ?? 0))
  return lots
    .map(({ id }, index) => ({ id, index, value: units[index] ?? 0n }))
    .sort((a, b) => (a.value > b.value ? -1 : a.value < b.value ? 1 : a.index - b.index))
    .map(({ id }) => id)
}

function groupsOf(
  idOf: (name: string) => string | undefined,
  planning: LotPlanning,
  jurisdiction: string | undefined,
  findings: Remark[],
): LotGroup[] {
  const { groups, odd } = groupsOfNeed({ planning }, idOf)
  for (const index of odd)
    findings.push(remark(`/planning/savingsBetween/${index}`, 'finding.group', {}, ['groupFields']))
  if (groups.length > 2)
    findings.push(remark('/planning/savingsBetween', 'finding.groups', { groups: groups.length }, ['house']))
  if (groups.length > 0 && reaches('EU', jurisdiction) === false)
    findings.push(remark('/planning/savingsBetween', 'finding.group-law'))
  return [...groups]
}

function wholeFrom(value: number | undefined): number | undefined {
  return value !== undefined && Number.isSafeInteger(value) && value >= 1 ? value : undefined
}
