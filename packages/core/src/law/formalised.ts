import { compareDecimals, type Decimal, sumDecimals, wholeDecimal } from '../decimal/decimal'
import { readDecimal } from '../decimal/read-decimal'
import { expectObject, readingInput } from '../errors/expect-input'
import type { Money } from '../model/decimal-value'
import type { Procurement } from '../model/procurement'
import { reaches } from './states'
import { type ThresholdPeriod, thresholdsOn } from './thresholds'

export type FormalisedReason =
  | 'stated'
  | 'adapted-procedure'
  | 'below-threshold'
  | 'at-or-above-threshold'
  | 'concession'
  | 'other-jurisdiction'
  | 'date-missing'
  | 'date-unknown'
  | 'value-missing'
  | 'currency'
  | 'contract-type-missing'
  | 'buyer-category-missing'
  | 'light-regime'

/** Whether the procedure is formalised (at or above the EU thresholds), undefined where that is not known. */
export interface Formalised {
  readonly value: boolean | undefined
  readonly reason: FormalisedReason
  /** The threshold applied, in euros without tax. */
  readonly threshold?: number
}

/**
 * Art. 74 and Annex XIV of Directive 2014/24, by CPV division, from memory and on the wide side: for social and other
 * specific services the threshold is another one and no weights are due, so nothing is derived.
 */
const lightRegimeDivisions = new Set(['55', '64', '75', '79', '80', '85', '92', '98'])

/**
 * Derives `formalised` where the document leaves it out: from date, value, buyer category and contract type, by the
 * thresholds of arts 4 and 5 of Directive 2014/24 and their kin. A value equal to the threshold is at it.
 */
export function deriveFormalised(procurement: Procurement): Formalised {
  expectObject('deriveFormalised', 'procurement', procurement)
  return readingInput('deriveFormalised', 'procurement', 'a procurement', () => derive(procurement))
}

function derive(procurement: Procurement): Formalised {
  if (procurement.formalised !== undefined) return { value: procurement.formalised, reason: 'stated' }
  if (procurement.procedure === 'adapted') return { value: false, reason: 'adapted-procedure' }
  if (procurement.directive === '2014/23') return unknown('concession')
  if (!reaches('EU', procurement.jurisdiction)) return unknown('other-jurisdiction')
  if (!procurement.date) return unknown('date-missing')
  const period = thresholdsOn(procurement.date.slice(0, 10))
  if (!period) return unknown('date-unknown')
  const value = estimateOf(procurement)
  if (value === undefined) return unknown('value-missing')
  if (value === 'currency') return unknown('currency')
  // Below the lowest threshold and from the highest one on, neither category nor type matters.
  if (below(value, period.central)) return { value: false, reason: 'below-threshold', threshold: period.central }
  if (isLightRegime(procurement)) return unknown('light-regime')
  if (!below(value, period.works)) return { value: true, reason: 'at-or-above-threshold', threshold: period.works }
  const threshold = thresholdOf(procurement, period)
  if (typeof threshold === 'string') return unknown(threshold)
  return below(value, threshold)
    ? { value: false, reason: 'below-threshold', threshold }
    : { value: true, reason: 'at-or-above-threshold', threshold }
}

function unknown(reason: FormalisedReason): Formalised {
  return { value: undefined, reason }
}

function thresholdOf(procurement: Procurement, period: ThresholdPeriod): number | FormalisedReason {
  const { buyerCategory, contractType, directive } = procurement
  if (!contractType) return 'contract-type-missing'
  if (contractType === 'works') return period.works
  if (directive === '2009/81') return period.defence
  if (directive === '2014/25') return period.utility
  if (!buyerCategory) return 'buyer-category-missing'
  return { central: period.central, 'sub-central': period.subCentral, utility: period.utility }[buyerCategory]
}

function below(value: Decimal, threshold: number): boolean {
  return compareDecimals(value, wholeDecimal(threshold)) < 0
}

/** Art. 5(5) and (8): the value of the whole, the ceiling of a framework, else the sum of all lots. */
function estimateOf(procurement: Procurement): Decimal | 'currency' | undefined {
  const whole = procurement.value ?? procurement.framework?.maxValue
  const lots = (procurement.lots ?? []).map(({ value }) => value)
  const parts: readonly (Money | undefined)[] = whole ? [whole] : lots
  const amounts: Decimal[] = []
  for (const money of parts) {
    const amount = readDecimal(money?.amount)
    if (!amount) return undefined
    if (money?.currency !== 'EUR') return 'currency'
    amounts.push(amount)
  }
  return amounts.length > 0 ? sumDecimals(amounts) : undefined
}

function isLightRegime({ cpv = [], lots = [] }: Procurement): boolean {
  return [...cpv, ...lots.flatMap((lot) => lot.cpv ?? [])].some((code) => lightRegimeDivisions.has(code.slice(0, 2)))
}
