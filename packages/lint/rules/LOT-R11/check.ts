import { compareDecimals, type Lot, type Procurement, readDecimal, sumDecimals } from '@opensource-experts/core'
import type { LintContext, Place } from '../../src/engine/context'
import type { Check, RuleQuestion, RuleReport } from '../../src/engine/rule'
import { byFigures } from '../../src/facts/by-figures'
import { amountOf } from '../../src/facts/formula'
import { judge, judgeLots } from '../../src/facts/judge'
import { limitOf } from '../../src/facts/weights'

export const check: Check = function* (context) {
  const { procurement, places } = context
  const { procedureThresholdBasis: basis, smallLotExemption: exempt, directive } = procurement
  const lots = places.filter(({ kind }) => kind === 'lot')
  if (lots.length < 2 || directive === '2014/23') return
  // Where the figures tell which procedure is due, PRO-05 compares it with the one chosen.
  if (basis === undefined && byFigures(procurement).value === undefined)
    yield* judge('/procedureThresholdBasis', undefined)
  yield* belowSum(context, lots)
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
    yield { path: '/value', params: { kind: 'sum', ...limits(context, contractType) } }
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
