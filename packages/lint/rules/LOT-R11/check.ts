import { compareDecimals, type Lot, type Procurement, readDecimal, sumDecimals } from '@opensource-experts/core'
import type { LintContext, Place } from '../../src/engine/context'
import type { Check, RuleQuestion, RuleReport } from '../../src/engine/rule'
import { byFigures } from '../../src/facts/by-figures'
import { localized } from '../../src/facts/document-texts'
import { amountOf } from '../../src/facts/formula'
import { judge, judgeLots } from '../../src/facts/judge'
import { limitOf } from '../../src/facts/weights'
import { faultOfTexts } from '../../src/facts/wording'

/** A lot that its own words take out of the procedure. */
const patterns = ['small-lot']

export const check: Check = function* (context) {
  const { procurement, places } = context
  const { procedureThresholdBasis: basis, smallLotExemption: exempt, directive } = procurement
  const lots = places.filter(({ kind }) => kind === 'lot')
  if (lots.length < 2 || directive === '2014/23') return
  // Where the figures tell which procedure is due, PRO-05 compares it with the one chosen.
  if (basis === undefined && byFigures(procurement).value === undefined)
    yield* judge('/procedureThresholdBasis', undefined)
  yield* belowSum(context, lots)
  yield* toldSmall(context, lots)
  if (basis !== 'lot') return
  if (exempt) yield* smallLots(context, lots, procurement.contractType)
  else if (exempt === undefined) yield* judge('/smallLotExemption', undefined)
  else
    yield { path: '/procedureThresholdBasis', params: { kind: 'basis', ...limits(context, procurement.contractType) } }
}

/** Art. 5(8): the estimated value is that of all lots, which are in one currency. */
function* belowSum(context: LintContext, lots: readonly Place[]): Generator<RuleReport> {
  const { value, framework, contractType } = context.procurement
  // Call-offs may have a maximum below that of their parts.
  const whole = framework ? undefined : readDecimal(value?.amount)
  const values = lots.map(({ lot }) => (lot as Lot).value)
  const amounts = values.flatMap((each) =>
    each?.currency === value?.currency ? (readDecimal(each?.amount) ?? []) : [],
  )
  if (!whole || amounts.length < lots.length) return
  if (compareDecimals(whole, sumDecimals(amounts)) < 0)
    yield { path: '/value', severity: 'warning', params: { kind: 'sum', ...limits(context, contractType) } }
}

/** Art. 5(10) again, where the words of lots say which of them are awarded otherwise: together at most a fifth. */
function* toldSmall(context: LintContext, lots: readonly Place[]): Generator<RuleReport> {
  const values = new Map(
    lots.flatMap((place) => {
      const value = amountOf((place.lot as Lot).value)
      return value === undefined ? [] : [[place, value] as const]
    }),
  )
  if (values.size < lots.length) return
  const told = lots.flatMap((place) => {
    const { title, description } = place.lot as Lot
    const hit = faultOfTexts(context, patterns, localized(place.pointer, { title, description }))
    return hit ? [{ place, hit }] : []
  })
  const [first] = told
  const { limit, share } = limits(context, context.procurement.contractType)
  const sum = told.reduce((all, { place }) => all + (values.get(place) ?? 0), 0)
  const whole = [...values.values()].reduce((all, each) => all + each, 0)
  if (!first || sum * 100 <= share * whole) return
  yield { ...first.hit, lots: told.map(({ place }) => place.id), params: { kind: 'told', limit, share } }
}

function limits({ param }: LintContext, type: Procurement['contractType']) {
  return { limit: limitOf(param(type === 'works' ? 'smallLotWorks' : 'smallLot')), share: limitOf(param('maxShare')) }
}

/** Art. 5(10), R2123-1 2°: each below the limit, and all of them together no more than a fifth of the whole. */
function* smallLots(
  context: LintContext,
  lots: readonly Place[],
  type: Procurement['contractType'],
): Generator<RuleReport | RuleQuestion> {
  const values = lots.flatMap(({ lot }) => amountOf((lot as Lot).value) ?? [])
  yield* judgeLots(lots, 'value', ({ lot }) => (amountOf((lot as Lot).value) === undefined ? undefined : false))
  if (type === undefined) yield* judge('/contractType', undefined)
  if (values.length < lots.length || type === undefined) return
  const { limit, share } = limits(context, type)
  // Which lots are awarded otherwise is not said: it is wrong only where not even the smallest can be.
  const least = values.reduce((min, each) => Math.min(min, each))
  const whole = values.reduce((sum, each) => sum + each, 0)
  const kind = least >= limit ? 'large' : least * 100 > share * whole ? 'share' : undefined
  if (kind) yield { path: '/smallLotExemption', params: { kind, limit, share } }
}
