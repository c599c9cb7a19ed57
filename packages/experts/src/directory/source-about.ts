/** What a source can tell of firms and software. */
export type SourceTells = 'offers' | 'maintains' | 'identity' | 'size' | 'territory' | 'software'

/** What it cannot know, or does not say. Sentences: `formatLack`. */
export type SourceLack =
  | 'siren'
  | 'territory'
  | 'size'
  | 'offers'
  | 'maintains'
  | 'day'
  | 'licence'
  | 'other-software'
  | 'proof'
  | 'number'
  | 'history'
  | 'undisclosed'
  | 'members-only'

/** A public source as data: what it is, what may be done with it, what it lacks, and where to tell it of a fault. */
export interface SourceAbout {
  readonly id: string
  readonly name: string
  readonly publisher: string
  /** Page for people, where a fault is told too: nothing is ever written back. */
  readonly home: string
  /** What is asked if no other address is given; absent where an address has to be given. */
  readonly address?: string
  /** `presumed`: nobody has seen it answer; it is a setting. */
  readonly addressMark: 'read in public code' | 'presumed' | 'given'
  /** SPDX; `NOASSERTION` where the licence of the data is not established. */
  readonly licence: string
  readonly tells: readonly SourceTells[]
  readonly lacks: readonly SourceLack[]
  /** The shape of its answer as it was last read, and where: for whoever has to find out what changed. */
  readonly shape: string
  /** Whether a key of one's own is needed. */
  readonly key: boolean
  /** How a firm comes in, and what interests the publisher has, as far as known. */
  readonly inclusion: string
  readonly interests: readonly string[]
}
