import { byLot, type Lot, type Money, reaches } from '@opensource-experts/core'
import type { Entry, LintContext } from '../../src/engine/context'
import type { Check } from '../../src/engine/rule'
import { amountOf } from '../../src/facts/formula'
import { limitOf } from '../../src/facts/weights'

export const check: Check = function* (context) {
  const { procurement, places } = context
  // Art. 58(3): under a framework the cap is on the orders at one time, which no value tells.
  if (procurement.framework) return
  const [small, cap] = [limitOf(context.param('small')), capOf(context)]
  const whole = euros(procurement.value)
  const turnoverIn = turnovers(context)
  for (const { id, kind, pointer, lot } of places) {
    if (kind !== 'lot') continue
    const { value } = lot as Lot
    const asked = turnoverIn(id)
    const amount = euros(value) ?? (whole !== undefined && whole * cap <= small ? 0 : undefined)
    const required = asked ?? (amount === undefined ? undefined : amount * cap)
    const params = { required, small, splitAt: Math.floor(small / cap), kind: asked === undefined ? 'may' : 'asked' }
    if (required === undefined)
      yield { fact: `${pointer}/value`, lots: [id], ...(value?.currency ? { ask: 'euros' } : {}) }
    else if (required > small) yield { path: pointer, lots: [id], params }
  }
}

/** CCP R2142-7: 1.5 times the value of the lot in France since 1 January 2026; art. 58(3): twice elsewhere. */
function capOf({ procurement, day, param }: LintContext): number {
  const french = reaches('FR', procurement.jurisdiction) && (day === undefined || day >= String(param('from')))
  return limitOf(param(french ? 'capFR' : 'capEU'))
}

function euros(money: Money | undefined): number | undefined {
  return money?.currency === 'EUR' ? amountOf(money) : undefined
}

/** The highest turnover that a lot asks for: 0 where its criteria ask for none, undefined where that is not known. */
function turnovers({ entries }: LintContext): (lot: string) => number | undefined {
  const selection = entries.filter(({ criterion }) => criterion.kind === 'selection')
  const general = selection.filter(({ criterion }) => criterion.lots === 'all')
  const own = byLot(
    selection.filter(({ criterion }) => criterion.lots !== 'all'),
    ({ lots }) => lots,
  )
  const common = highest(general)
  return (lot) => {
    const both = [common, highest(own.get(lot) ?? [])].filter((each) => each !== 'none')
    return both.length === 0 || both.includes('unknown') ? undefined : Math.max(...(both as number[]))
  }
}

function highest(entries: readonly Entry[]): number | 'none' | 'unknown' {
  let most: number | 'none' = 'none'
  for (const { criterion, partial } of entries) {
    const minimum = criterion.kind === 'selection' ? criterion.minimum : undefined
    const isTurnover = minimum?.what === 'turnover'
    const amount = isTurnover && typeof minimum.value === 'object' ? euros(minimum.value) : undefined
    if (partial || (isTurnover && amount === undefined)) return 'unknown'
    most = Math.max(most === 'none' ? 0 : most, amount ?? 0)
  }
  return most
}
