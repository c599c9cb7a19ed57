import type { SourcedFact } from '@opensource-experts/core'
import type { SizeFact } from '../directory/directory'
import type { JoinLink } from '../join/join-firms'
import type { FirmIdentity } from '../registers/companies-fr'
import type { FoundExpert } from '../search/merge-experts'
import type { ExpertSearch } from '../search/search-experts'

/** A fact with the source that passed it on and the licence of that source's data, as far as stated. */
export interface FactFrom {
  readonly from: string
  /** SPDX; `NOASSERTION` where the source's licence is not established; absent where it says nothing. */
  readonly licence?: string
}

/** What one source calls the firm. */
export interface FirmMember {
  /** `<source>:<id of the firm there>`: how a file of corrections names it. */
  readonly ref: string
  readonly source: string
  readonly name: string
  readonly website?: string
}

/** Values of one member that differ, side by side; which one is right is not decided. */
export interface FirmConflict {
  readonly member: 'name' | 'website' | 'size' | 'ids'
  readonly values: readonly { readonly value: string; readonly from: string }[]
}

type From<Fact> = readonly (Fact & FactFrom)[]

type Sourced = 'territories' | 'size' | 'skills' | 'languages' | 'offers' | 'maintains'

export interface FederatedExpert extends Omit<FoundExpert, 'expert'> {
  readonly expert: Omit<FoundExpert['expert'], Sourced> & {
    readonly territories?: From<SourcedFact<string>>
    readonly size?: SizeFact & FactFrom
    readonly skills?: From<SourcedFact<string>>
    readonly languages?: From<SourcedFact<string>>
    readonly offers?: From<SourcedFact<string>>
    readonly maintains?: From<SourcedFact<string>>
  }
  readonly members: readonly FirmMember[]
  /** Why several entries are one firm; empty where there is one entry. */
  readonly joins: readonly JoinLink[]
  readonly conflicts: readonly FirmConflict[]
  /** What a register says of the firm; beside what the sources say. Absent: not asked, not known, or not disclosed. */
  readonly identity?: FirmIdentity & { readonly from: string }
}

/** Whether the register answered: `partial` where some firms could not be, or were not, asked for. */
export interface RegisterStatus {
  readonly id: string
  readonly licence: string
  readonly status: 'ok' | 'partial' | 'unavailable'
  readonly asked: number
  readonly known: number
  readonly reason?: string
}

export interface FederatedAnswer extends Omit<ExpertSearch, 'experts'> {
  readonly experts: readonly FederatedExpert[]
  /** Pairs of entries that may be one firm, with how sure that is, and that were not joined. */
  readonly maybeSame: readonly JoinLink[]
  /** Where a register was given. */
  readonly register?: RegisterStatus
}

export interface FederatedSearch extends FederatedAnswer {
  /**
   * With `lateMs`: the answer again, each time a source came in after the deadline. Ends when none is outstanding, when
   * `lateMs` are over, or when the reader leaves, which stops what is outstanding.
   */
  readonly late: AsyncIterable<FederatedAnswer>
}
