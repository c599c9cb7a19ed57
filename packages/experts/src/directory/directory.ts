import type { Expert, SourcedFact } from '@opensource-experts/core'

export type SizeClass = 'micro' | 'small' | 'medium' | 'large'

/** A size class (Recommendation 2003/361/EC): `date` is the day of the source, `year` the year of the head count. */
export interface SizeFact extends SourcedFact<SizeClass> {
  readonly year?: number
}

export interface DirectoryExpert extends Expert {
  readonly size?: SizeFact
}

/** A piece of software with its other names. Needed only for aliases and to tell homonyms apart. */
export interface DirectorySoftware {
  /** What facts and queries may write to mean this one among homonyms. */
  readonly id: string
  readonly name: string
  readonly aliases?: readonly string[]
  readonly repository?: string
  readonly purl?: string
  /** Item of Wikidata, such as `Q42`. */
  readonly wikidata?: string
  /** Number in the SILL, the French State's list of recommended software. */
  readonly sill?: number
}

/** Who publishes the list and how a firm comes into it: what a reader has to know to trust it (rule PRO-02). */
export interface DirectoryProvenance {
  readonly publisher: string
  readonly url?: string
  /** In the publisher's words: who may be listed, who decides, whether it costs anything. */
  readonly inclusion: string
  /** Interests of the publisher in the firms listed; an empty list says that there are none. */
  readonly interests: readonly string[]
}

/** A list of firms as a file. Each fact has its source and date; offering and maintaining are kept apart. */
export interface Directory {
  readonly schemaVersion: '1'
  readonly id: string
  readonly name: string
  /** SPDX expression of the licence of the data. */
  readonly licence: string
  /** ISO 8601 day of this edition. */
  readonly date: string
  readonly provenance: DirectoryProvenance
  /** True where firms are made up, for demonstrations and tests. */
  readonly fictitious?: boolean
  readonly software?: readonly DirectorySoftware[]
  readonly experts: readonly DirectoryExpert[]
}
