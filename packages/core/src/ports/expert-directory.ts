import type { Identifier } from '../model/procurement'

/** A statement about a firm: where it comes from and of which day it is. */
export interface SourcedFact<Value> {
  readonly value: Value
  readonly source: string
  /** ISO 8601 day on which the source said so. */
  readonly date: string
}

export interface Expert {
  readonly id: string
  readonly name: string
  readonly ids?: readonly Identifier[]
  readonly website?: string
  /** NUTS codes where the firm works or sits. */
  readonly territories?: readonly SourcedFact<string>[]
  readonly size?: SourcedFact<'micro' | 'small' | 'medium' | 'large'>
  readonly skills?: readonly SourcedFact<string>[]
  /** Languages in which the firm serves: ISO 639 codes in small letters, such as `fr`. */
  readonly languages?: readonly SourcedFact<string>[]
  /** Software for which the firm says that it offers services. */
  readonly offers?: readonly SourcedFact<string>[]
  /** Software that the firm is known to maintain. Never inferred from `offers`. */
  readonly maintains?: readonly SourcedFact<string>[]
}

export interface ExpertQuery {
  readonly software?: readonly string[]
  readonly skills?: readonly string[]
  /** Languages of service: ISO 639 codes such as `fr`; a region after it (`fr-BE`) is no difference. */
  readonly languages?: readonly string[]
  /** NUTS codes; a shorter code takes in the longer ones (`FR` takes in `FRK26`). */
  readonly territories?: readonly string[]
  readonly sizes?: readonly ('micro' | 'small' | 'medium' | 'large')[]
}

export interface MatchReason {
  readonly criterion: 'software' | 'skill' | 'territory' | 'size' | 'language'
  readonly relation: 'maintains' | 'offers' | 'has' | 'in' | 'is' | 'serves'
  readonly value: string
  readonly source: string
  readonly date: string
}

export interface ExpertMatch {
  readonly expert: Expert
  readonly reasons: readonly MatchReason[]
}

export type SourceStatus =
  | { readonly id: string; readonly status: 'ok'; readonly count: number; readonly date?: string }
  /** It answers, and some of its entries cannot be used: `reason` says which. */
  | {
      readonly id: string
      readonly status: 'partial'
      readonly count: number
      readonly date?: string
      readonly reason: string
    }
  /** It did not answer now: this is what it said on `date`, where it said a day. */
  | {
      readonly id: string
      readonly status: 'stale'
      readonly count: number
      readonly date?: string
      readonly reason: string
    }
  | { readonly id: string; readonly status: 'unavailable'; readonly reason: string }

export interface ExpertPage {
  readonly experts: readonly ExpertMatch[]
  readonly next?: string
}

/** A source of experts. A dead source is `unavailable`, never an empty page. */
export interface ExpertDirectory {
  readonly id: string
  search(query: ExpertQuery, options?: { readonly cursor?: string; readonly signal?: AbortSignal }): Promise<ExpertPage>
  provenance(): Promise<SourceStatus>
  get?(id: string): Promise<Expert | undefined>
}
