import { defined, type Procurement, reaches } from '@opensource-experts/core'
import type { LintContext } from '../../src/engine/context'
import type { Check, RuleQuestion, RuleReport } from '../../src/engine/rule'
import { byFigures } from '../../src/facts/by-figures'
import { amountOf } from '../../src/facts/formula'
import { judge } from '../../src/facts/judge'
import { limitOf } from '../../src/facts/weights'

type Answers = Generator<RuleReport | RuleQuestion>

export const check: Check = function* (context) {
  const { procedure, formalised, directive, jurisdiction } = context.procurement
  // Concessions have articles of their own, and nothing is known of other contracts.
  if (directive === '2014/23' || directive === 'other') return
  if (procedure === undefined && formalised === undefined) yield* judge('/procedure', undefined)
  else if (procedure === 'adapted' || (procedure === undefined && !formalised)) yield* adapted(context)
  else if (procedure === 'neg-wo-call' && reaches('FR', jurisdiction)) yield* direct(context)
}

/** Arts 4 and 5: at or above the thresholds of the day the procedure is a formalised one. */
function* adapted({ procurement, places }: LintContext): Answers {
  const { procedure, formalised, smallLotExemption } = procurement
  // R2123-1 2°: small lots may be awarded otherwise (LOT-R11).
  if (smallLotExemption) return
  const { value, reason, threshold = 0 } = byFigures(procurement)
  const path = procedure === undefined ? '/formalised' : '/procedure'
  const params = { kind: formalised ? 'stated' : 'formalised', limit: threshold }
  // Whether some lots are small ones is not said: it may be theirs.
  const isPossible = smallLotExemption === undefined && places.filter(({ kind }) => kind === 'lot').length > 1
  if (formalised || value) yield { path, params, ...defined({ certainty: isPossible ? 'possible' : undefined }) }
  // Social and other specific services have another threshold, and in France this procedure at any value.
  else if (value === undefined && formalised === undefined && reason !== 'light-regime')
    yield { fact: '/formalised', ask: 'formalised', common: true }
}

/** Decree 2025-1386: without advertising or competition below a value; from it on, other grounds may be there. */
function* direct({ procurement, day, param }: LintContext): Answers {
  const { contractType } = procurement
  const value = estimateOf(procurement)
  if (day !== undefined && day < String(param('since'))) return
  if (value === undefined) yield* judge('/value', undefined)
  if (day === undefined) yield { fact: '/date', ask: 'date', common: true }
  if (contractType === undefined) yield* judge('/contractType', undefined)
  if (value === undefined || day === undefined || contractType === undefined) return
  const services = day >= String(param('directFrom')) ? 'direct' : 'directBefore'
  const limit = limitOf(param(contractType === 'works' ? 'directWorks' : services))
  if (value >= limit) yield { path: '/procedure', certainty: 'possible', params: { kind: 'direct', limit } }
}

/** In euros: the whole, the ceiling of a framework agreement, else the sum of all lots. */
function estimateOf({ value, framework, lots = [] }: Procurement): number | undefined {
  const whole = value ?? framework?.maxValue
  let sum: number | undefined
  for (const money of whole ? [whole] : lots.map((lot) => lot.value)) {
    const amount = money?.currency === 'EUR' ? amountOf(money) : undefined
    if (amount === undefined) return undefined
    sum = (sum ?? 0) + amount
  }
  return sum
}
