import { type Procurement, readDecimal, toDouble } from '@opensource-experts/core'
import type { LintContext } from '../../src/engine/context'
import type { Check } from '../../src/engine/rule'
import { isStated, judge } from '../../src/facts/judge'
import { limitOf } from '../../src/facts/weights'
import { faultsOfWording } from '../../src/facts/wording'

const patterns = ['framework & uncapped ~10 !renewal']

export const check: Check = function* (context) {
  const { procurement, partial } = context
  const { framework, dps } = procurement
  if (dps) return
  for (const report of faultsOfWording(context, patterns, { kinds: [], frame: true }))
    yield { ...report, params: { kind: 'max', years: 0, max: 0 } }
  if (!framework) return
  const { maxValue, maxQuantity, reason } = framework
  const silence = partial ? undefined : true
  // C-23/20: a value or a quantity. A notice may state it by lot (BT-271-Lot), which is not read. Where nothing has a value yet, the
  // maximum is still to come with the others.
  const isDraft = !procurement.value && procurement.lots?.every(({ value }) => !value)
  yield* judge('/framework/maxValue', maxValue || maxQuantity ? false : silence, {
    ...(isDraft ? { severity: 'warning' as const } : {}),
    field: 'BT-271-Procedure',
    params: { kind: 'max', years: 0, max: 0 },
  })
  const years = yearsOf(procurement)
  const max = mostYears(context)
  if (years === undefined) yield* judge('/framework/years', undefined)
  else if (max === 'unknown' && years > limitOf(context.param('years'))) yield { fact: '/directive', ask: 'directive' }
  else if (typeof max === 'number' && years > max && !isStated(reason))
    yield* judge('/framework/reason', silence, {
      path: '/framework/years',
      // More is lawful in exceptional cases: the reason may still be written.
      severity: 'warning',
      field: 'BT-109-Lot',
      params: { kind: 'years', years, max },
    })
}

/** Its own duration; else that of the longest lot (BT-36). */
function yearsOf({ framework, lots = [] }: Procurement): number | undefined {
  const own = readDecimal(framework?.years)
  const months = lots.reduce((most, { durationMonths = 0 }) => Math.max(most, durationMonths), 0)
  return own ? toDouble(own) : months > 0 ? months / 12 : undefined
}

/** Art. 33(1): four years; utilities eight, defence seven. Of other contracts there is no such limit. */
function mostYears({ procurement, param }: LintContext): number | 'none' | 'unknown' {
  const { directive, buyerCategory } = procurement
  if (directive === '2014/24') return limitOf(param('years'))
  if (directive === '2014/25') return limitOf(param('yearsUtilities'))
  if (directive === '2009/81') return limitOf(param('yearsDefence'))
  if (directive !== undefined) return 'none'
  return buyerCategory === 'utility' ? limitOf(param('yearsUtilities')) : 'unknown'
}
