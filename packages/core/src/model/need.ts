import type { Money } from './decimal-value'
import type { SoftwareProject } from './lot'
import type { Procurement } from './procurement'
import type { LocalizedText } from './text'

/** A buyer's need, before there is a procurement. The input of `propose`. */
export interface Need {
  readonly schemaVersion: '1'
  readonly jurisdiction: string
  readonly buyerCategory: NonNullable<Procurement['buyerCategory']>
  readonly languages: readonly string[]
  /** Expected launch, ISO 8601. */
  readonly date: string
  readonly title: LocalizedText
  /** Ids of migration blueprints. */
  readonly blueprints?: readonly string[]
  readonly software?: readonly SoftwareProject[]
  /** NUTS codes. */
  readonly territories: readonly string[]
  /** Estimated value without tax, of the whole duration. */
  readonly value: Money
  readonly durationMonths: number
  readonly level: 'basic' | 'advanced' | 'exemplary'
  readonly organisation?: { readonly users?: number; readonly sites?: number }
}
