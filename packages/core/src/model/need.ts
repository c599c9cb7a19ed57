import type { Money } from './decimal-value'
import type { SoftwareProject } from './lot'
import type { LotPlanning } from './lot-planning'
import type { Procurement } from './procurement'
import type { LocalizedText } from './text'

/** A buyer's need, before there is a procurement. The input of `propose`. */
export interface Need {
  /** Version of the format. */
  readonly schemaVersion: '1'
  /** ISO 3166-1 alpha-2 code of the country whose law applies, such as `FR`; left out where it is not known. */
  readonly jurisdiction?: string
  /** Central authority, sub-central authority or utility: decides the thresholds. */
  readonly buyerCategory: NonNullable<Procurement['buyerCategory']>
  /** BCP 47, the first one first. */
  readonly languages: readonly string[]
  /** Expected launch, ISO 8601. */
  readonly date: string
  /** What is bought, by language. */
  readonly title: LocalizedText
  /** Ids of migration blueprints. */
  readonly blueprints?: readonly string[]
  /** The software that is needed. */
  readonly software?: readonly SoftwareProject[]
  /** NUTS codes. */
  readonly territories: readonly string[]
  /** Estimated value without tax, of the whole duration. */
  readonly value: Money
  /** In months, extensions included. */
  readonly durationMonths: number
  /** How demanding the texts are to be. */
  readonly level: 'basic' | 'advanced' | 'exemplary'
  /** What planning the lots asks for. */
  readonly planning?: LotPlanning
  /** Size of the buyer, as far as it is known. */
  readonly organisation?: {
    /** People who will use the software. */
    readonly users?: number
    /** Places where they work. */
    readonly sites?: number
  }
}
