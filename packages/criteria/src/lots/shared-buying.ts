import type { BuyerRole, Framework, LocalizedText, Money } from '@opensource-experts/core'

/** Where a statement of an example comes from: a source, or that it is supposed. */
export interface Basis {
  /** A public page or document. */
  readonly source?: string
  /** True where nobody has confirmed it. */
  readonly assumption?: boolean
}

/** One of those who buy together. */
export interface SharedBuyer extends Basis {
  readonly id: string
  readonly name: LocalizedText | string
  readonly role: BuyerRole
  /** Most that it may order, without tax. */
  readonly ceiling?: Money
}

/** Buyers who order together: a department of a ministry, the members of an association that need the same. */
export interface OrderGroup extends Basis {
  readonly id: string
  /** Ids of buyers. */
  readonly buyers: readonly string[]
  /** Who places its orders: one of them, or each for itself. */
  readonly orders: 'leader' | 'each'
  /** The one who orders, where it is one. */
  readonly leader?: string
  readonly ceiling?: Money
}

/** A fix, or any other work on a component, that is to be ordered or was. */
export interface SharedWork extends Basis {
  readonly id: string
  /** The component, as exactly as it is known: an address of its code tells more than its name. */
  readonly component: { readonly name: string; readonly repository?: string; readonly purl?: string }
  readonly title: LocalizedText | string
  /** Its place in the original project, such as the address of an issue: by it the same work is known again. */
  readonly upstream?: string
  readonly cost: Money
  /** Who orders it. */
  readonly orderedBy: string
  /** Who uses it and shares its cost; default: the one who orders. */
  readonly sharedBy?: readonly string[]
  /** How the cost is shared: in equal parts, or in proportion to `weights`. Default `equal`. */
  readonly key?: 'equal' | 'weights'
  /** Whole numbers by buyer id, such as workstations. */
  readonly weights?: Readonly<Record<string, number>>
}

/** Work that somebody has funded already. */
export interface LedgerEntry extends Basis {
  readonly id: string
  readonly component: SharedWork['component']
  readonly title: LocalizedText | string
  readonly upstream?: string
  /** Who funds it: a buyer of this group, or any other. */
  readonly fundedBy: string
  readonly amount?: Money
  /** ISO 8601 day of the order. */
  readonly date?: string
  readonly state: 'ordered' | 'proposed' | 'merged' | 'refused'
}

/** What several buyers do together, before it is a contract. */
export interface SharedBuying {
  readonly schemaVersion: '1'
  readonly jurisdiction?: string
  readonly title: LocalizedText
  /** `maxValue`: most that all of them may order. */
  readonly framework?: Framework
  readonly buyers: readonly SharedBuyer[]
  readonly groups?: readonly OrderGroup[]
  readonly work?: readonly SharedWork[]
  readonly ledger?: readonly LedgerEntry[]
}
