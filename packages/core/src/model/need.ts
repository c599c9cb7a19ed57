import type { Money } from './decimal-value'
import type { Activity, SoftwareProject } from './lot'
import type { LotPlanning } from './lot-planning'
import type { NeedChange } from './need-change'
import type { Buyer, Framework, Procurement } from './procurement'
import type { LocalizedText } from './text'

/** Something wanted for which no software is chosen. */
export interface NeedFunction {
  /** What it does, by language. */
  readonly name: LocalizedText
  /** Family of components that it belongs to, such as `mail-groupware`. */
  readonly family?: string
}

/** Terms of a framework agreement, and whether new firms may enter. */
export interface NeedFramework extends Framework {
  /** True for a dynamic purchasing system: open to new firms all along. Source: art. 34 of Directive 2014/24. */
  readonly dynamic?: boolean
}

/** One of those who buy together. */
export interface NeedBuyer extends Buyer {
  /** Its share of the value, in whole numbers that are compared with each other. */
  readonly share?: number
}

/** A contract that runs already. */
export interface ExistingContract {
  /** What it is about, by language. */
  readonly title: LocalizedText
  /** Names of the software that it covers. */
  readonly software?: readonly string[]
  /** Its last day, ISO 8601. */
  readonly ends?: string
}

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
  /** NUTS codes of where the work is done; what is no such code is a finding of `propose`. */
  readonly territories?: readonly string[]
  /** Estimated value without tax, of the whole duration; absent where it is not known yet. */
  readonly value?: Money
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
  /** What is to be done. Absent: not said. */
  readonly activities?: readonly Activity[]
  /** What is wanted where no software is chosen. */
  readonly functions?: readonly NeedFunction[]
  /** SPDX expressions of licences that fit. */
  readonly licences?: readonly string[]
  /** Terms of a framework agreement; absent: none is asked for. */
  readonly framework?: NeedFramework
  /** Activities that are done at the buyer's place; empty: none. Absent: not said. */
  readonly onSite?: readonly Activity[]
  /** Who buys, the leading one first. */
  readonly buyers?: readonly NeedBuyer[]
  /** Contracts that run already; empty: none. Absent: not said. */
  readonly existingContracts?: readonly ExistingContract[]
  /** What the buyer has changed in a proposal: kept when it is proposed again. */
  readonly changes?: readonly NeedChange[]
}
