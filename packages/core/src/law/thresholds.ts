import { expectText } from '../errors/expect-input'

/** EU thresholds without tax, in euros, by period. `from` and `to` are inclusive days. */
export interface ThresholdPeriod {
  readonly from: string
  readonly to: string
  readonly works: number
  readonly central: number
  readonly subCentral: number
  readonly utility: number
  /** Defence and security, Directive 2009/81: supplies and services. */
  readonly defence: number
}

/**
 * Delegated Regulations (EU) 2025/2152 (2014/24), 2025/2150 (2014/25), 2025/2487 (2009/81). Before and after the
 * periods listed here nothing is assumed: older and newer notices are "not checked".
 */
const thresholdPeriods: readonly ThresholdPeriod[] = [
  {
    from: '2026-01-01',
    to: '2027-12-31',
    works: 5_404_000,
    central: 140_000,
    subCentral: 216_000,
    utility: 432_000,
    defence: 432_000,
  },
]

export function thresholdsOn(day: string): ThresholdPeriod | undefined {
  expectText('thresholdsOn', 'day', day)
  return thresholdPeriods.find(({ from, to }) => from <= day && day <= to)
}
