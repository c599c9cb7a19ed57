import {
  type BuyerRole,
  checkInput,
  compareDecimals,
  type Decimal,
  decimalOrZero,
  defined,
  type Money,
  OseError,
  reaches,
  subtractDecimals,
  sumDecimals,
  toDecimalValue,
} from '@opensource-experts/core'
import { namesOf, together } from './called'
import { type Explained, explain, type Remark, remark } from './explain'
import { checkedLedger, type LedgerAnswer } from './ledger'
import { type CostShare, shareCost } from './share-cost'
import type { OrderGroup, SharedBuyer, SharedBuying, SharedWork } from './shared-buying'
import { sharedInput } from './shared-input'
import type { SourceName } from './sources'

/** What a member does, and how much it may still order. */
export interface SharedMember {
  readonly id: string
  readonly role: BuyerRole
  /** Signs the contract or framework agreement. */
  readonly signs: boolean
  /** Places orders. */
  readonly orders: boolean
  /** Pays what it orders, or its share. */
  readonly pays: boolean
  readonly ceiling?: Money
  /** Its shares of the work that is not funded already. */
  readonly committed?: Money
  /** Ceiling less what it is committed to; below 0 where it is above. */
  readonly left?: Money
  readonly reason: Explained
}

export interface SharedWorkPlan {
  readonly work: string
  /** Whether another buyer has funded it; only what is new is shared. */
  readonly ledger: LedgerAnswer
  /** Who may place the order: `orderedBy`, where it may. */
  readonly mayOrder: boolean
  /** Who bears what, adding up to the cost exactly; empty where it is funded already. */
  readonly shares: readonly CostShare[]
}

export interface SharedPlan {
  readonly mark: 'internal-file'
  readonly members: readonly SharedMember[]
  /** Ids of those who sign. */
  readonly signs: readonly string[]
  readonly work: readonly SharedWorkPlan[]
  /** What is not paid a second time, where costs are of one currency. */
  readonly saved?: Money
  /** Sum of the ceilings, where all of one currency. */
  readonly ceilings?: Money
  /** Ids of what rests on an assumption: buyers, groups, work, entries. */
  readonly assumptions: readonly string[]
  readonly findings: readonly Remark[]
  readonly questions: readonly Remark[]
  readonly reasons: readonly Explained[]
}

/**
 * Who signs, orders and pays where several buy together, what each may still order, and how contributed work is shared so that
 * nobody pays twice. Pure. What does not fit is a finding.
 *
 * @throws OseError `input-invalid`.
 */
export function planSharedBuying(shared: SharedBuying): SharedPlan {
  checkInput('planSharedBuying', { shared: [sharedInput, shared] })
  const { buyers, groups = [], work = [], ledger = [], framework, jurisdiction } = shared
  const findings: Remark[] = [...idFindings(shared), ...groupFindings(groups, buyers)]
  const questions: Remark[] = []
  const french = reaches('FR', jurisdiction) === true
  const called = namesOf(buyers)
  const answers = checkedLedger(work, ledger, called)
  const plans = work.map((each, index): SharedWorkPlan => {
    const answer = answers[index] as LedgerAnswer
    const mayOrder = mayPlace(each.orderedBy, buyers, groups)
    if (!mayOrder)
      findings.push(
        remark(`/work/${index}/orderedBy`, 'shared.may-not-order', {
          buyer: each.orderedBy,
          name: called(each.orderedBy),
          work: each.id,
        }),
      )
    if (answer.state === 'funded')
      findings.push(
        remark(
          `/work/${index}`,
          'shared.paid-twice',
          { work: each.id, by: answer.fundedBy ?? '', name: called(answer.fundedBy ?? '') },
          ['house'],
        ),
      )
    if (answer.state === 'perhaps-funded')
      questions.push(
        remark(`/work/${index}`, 'shared.same-work', { work: each.id, entry: answer.entry ?? '' }, ['house']),
      )
    return {
      work: each.id,
      ledger: answer,
      mayOrder,
      shares: answer.state === 'funded' ? [] : sharesOf(each, index, buyers, findings),
    }
  })
  const members = buyers.map((buyer) => memberOf(buyer, buyers, groups, plans, french))
  for (const [index, { id, left }] of members.entries()) {
    if (left && decimalOrZero(left.amount).units < 0n)
      findings.push(
        remark(
          `/buyers/${index}/ceiling`,
          'shared.above-ceiling',
          { buyer: id, name: called(id), above: String(left.amount).slice(1), currency: left.currency },
          ['simonsen'],
        ),
      )
  }
  findings.push(...groupCeilings(groups, plans))
  const signs = members.filter((member) => member.signs).map(({ id }) => id)
  const orders = members.filter((member) => member.orders)
  const ceilings = total(orders.map(({ ceiling }) => ceiling))
  const unlimited = orders.filter(({ ceiling }) => ceiling === undefined).map(({ id }) => id)
  if (framework && unlimited.length > 0)
    questions.push(
      remark(
        '/buyers',
        'shared.ceiling-missing',
        { buyers: unlimited.join(', '), names: together(unlimited, called) },
        ['simonsen'],
      ),
    )
  if (framework && framework.maxValue === undefined)
    questions.push(remark('/framework/maxValue', 'shared.maximum-missing', {}, ['simonsen', 'maximumField']))
  const most = framework?.maxValue
  if (
    most &&
    ceilings &&
    most.currency === ceilings.currency &&
    compareDecimals(decimalOrZero(ceilings.amount), decimalOrZero(most.amount)) > 0
  )
    findings.push(
      remark(
        '/framework/maxValue',
        'shared.ceilings-above',
        { sum: ceilings.amount, most: most.amount, currency: most.currency },
        ['simonsen', 'maximumField'],
      ),
    )
  if (signs.length === 0) findings.push(remark('/buyers', 'shared.nobody-signs'))
  const funded = work.filter((_, index) => answers[index]?.state === 'funded')
  const saved = funded.length > 0 ? total(funded.map(({ cost }) => cost)) : undefined
  return {
    mark: 'internal-file',
    members,
    signs,
    work: plans,
    ...defined({ saved, ceilings }),
    assumptions: [...buyers, ...groups, ...work, ...ledger].flatMap(({ id, assumption }) => (assumption ? [id] : [])),
    findings,
    questions,
    reasons: [
      explain('shared.form', {}, french ? ['occasionalJoint', 'frGroup'] : ['occasionalJoint']),
      explain('shared.named', {}, ['simonsen', 'framework']),
      explain('shared.ledger', {}, ['house']),
      explain('shared.upstream', {}, ['house']),
    ],
  }
}

/** Ids of one kind stand once, and those named are there. */
function idFindings({ buyers, groups = [], work = [], ledger = [] }: SharedBuying): Remark[] {
  return Object.entries({ buyers, groups, work, ledger }).flatMap(([kind, items]) => {
    const ids = items.map(({ id }) => id)
    const twice = [...new Set(ids.filter((id, index) => ids.indexOf(id) !== index))]
    return twice.length > 0 ? [remark(`/${kind}`, 'shared.twice', { ids: twice.join(', ') })] : []
  })
}

function groupFindings(groups: readonly OrderGroup[], buyers: readonly SharedBuyer[]): Remark[] {
  const known = new Set(buyers.map(({ id }) => id))
  return groups.flatMap(({ id, buyers: own, orders, leader }, index) => {
    const strangers = own.filter((each) => !known.has(each))
    const led = orders === 'leader' && (leader === undefined || !own.includes(leader))
    return [
      ...(strangers.length > 0
        ? [remark(`/groups/${index}/buyers`, 'shared.unknown', { ids: strangers.join(', ') })]
        : []),
      ...(led ? [remark(`/groups/${index}/leader`, 'shared.no-leader', { group: id })] : []),
    ]
  })
}

/** Who orders: whoever is in the contract; a user and a member of a group that one leads does not. */
function mayPlace(id: string, buyers: readonly SharedBuyer[], groups: readonly OrderGroup[]): boolean {
  const buyer = buyers.find((each) => each.id === id)
  if (!buyer || buyer.role === 'user') return false
  const own = groups.filter((group) => group.buyers.includes(id))
  return own.length === 0 || own.some(({ orders, leader }) => orders === 'each' || leader === id)
}

const grounds: Readonly<Record<BuyerRole, readonly SourceName[]>> = {
  buyer: [],
  'central-purchasing-body': ['centralPurchasing'],
  'group-coordinator': ['occasionalJoint'],
  'group-member': ['occasionalJoint'],
  user: [],
}

/** ICU names of the roles. */
const roleWord: Readonly<Record<BuyerRole, string>> = {
  buyer: 'buyer',
  'central-purchasing-body': 'central',
  'group-coordinator': 'coordinator',
  'group-member': 'member',
  user: 'user',
}

function memberOf(
  buyer: SharedBuyer,
  buyers: readonly SharedBuyer[],
  groups: readonly OrderGroup[],
  plans: readonly SharedWorkPlan[],
  french: boolean,
): SharedMember {
  const { id, role, ceiling } = buyer
  // Where one coordinates, or buys for all, it signs; else each signs for itself.
  const leads = buyers.some((each) => each.role === 'group-coordinator' || each.role === 'central-purchasing-body')
  const signs = role === 'group-coordinator' || role === 'central-purchasing-body' || (role !== 'user' && !leads)
  const orders = mayPlace(id, buyers, groups)
  const committed = total(
    plans.flatMap(({ shares }) => shares.filter((share) => share.buyer === id).map(({ amount }) => amount)),
  )
  const left =
    ceiling && committed?.currency === ceiling.currency
      ? {
          amount: toDecimalValue(subtractDecimals(decimalOrZero(ceiling.amount), decimalOrZero(committed.amount))),
          currency: ceiling.currency,
        }
      : undefined
  const national: readonly SourceName[] =
    french && role !== 'buyer' && role !== 'user' ? [role === 'central-purchasing-body' ? 'frCentral' : 'frGroup'] : []
  return {
    id,
    role,
    signs,
    orders,
    pays: role !== 'user',
    ...defined({ ceiling, committed, left }),
    reason: explain('shared.role', { role: roleWord[role], signs: String(signs), orders: String(orders) }, [
      ...grounds[role],
      ...national,
    ]),
  }
}

function sharesOf(work: SharedWork, index: number, buyers: readonly SharedBuyer[], findings: Remark[]): CostShare[] {
  const known = new Set(buyers.map(({ id }) => id))
  const strangers = (work.sharedBy ?? []).filter((id) => !known.has(id))
  if (strangers.length > 0)
    findings.push(remark(`/work/${index}/sharedBy`, 'shared.unknown', { ids: strangers.join(', ') }))
  try {
    return shareCost(work)
  } catch (error) {
    if (!OseError.isInstance(error)) throw error
    findings.push(remark(`/work/${index}/weights`, 'shared.weights', { work: work.id }))
    return []
  }
}

function groupCeilings(groups: readonly OrderGroup[], plans: readonly SharedWorkPlan[]): Remark[] {
  return groups.flatMap(({ id, buyers, ceiling }, index) => {
    const committed = total(
      plans.flatMap(({ shares }) => shares.filter(({ buyer }) => buyers.includes(buyer)).map(({ amount }) => amount)),
    )
    if (!ceiling || !committed || committed.currency !== ceiling.currency) return []
    const above = subtractDecimals(decimalOrZero(committed.amount), decimalOrZero(ceiling.amount))
    if (above.units <= 0n) return []
    const params = { buyer: id, above: toDecimalValue(above), currency: ceiling.currency }
    return [remark(`/groups/${index}/ceiling`, 'shared.above-ceiling', params, ['simonsen'])]
  })
}

/** The sum of amounts of one currency; undefined where there is none, one is missing, or they differ. */
function total(amounts: readonly (Money | undefined)[]): Money | undefined {
  const [first] = amounts
  if (!first || amounts.some((each) => each?.currency !== first.currency)) return undefined
  const sum: Decimal = sumDecimals(amounts.map((each) => decimalOrZero(each?.amount)))
  return { amount: toDecimalValue(sum), currency: first.currency }
}
