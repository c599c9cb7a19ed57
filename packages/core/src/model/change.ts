import type { Criterion } from './criterion'
import type { AwardMethod, LotGroup, LotLimitsChange } from './lot'
import type { Recognise } from './recognised'
import type { Removal } from './removal'
import type { StrategicChange } from './strategic'

/** What is to become otherwise. The same change twice is no change. */
export interface Change {
  /** Added; or, with `conflict: 'replace'`, in the place of what they name by id, clause or name. */
  readonly criteria?: readonly Criterion[]
  /** What leaves, and gives its weight back. */
  readonly remove?: readonly Removal[]
  /** How many lots a tenderer may take, where that changes. */
  readonly lotLimits?: LotLimitsChange
  /** Groups of lots, where they change: all of them, as they are to be. */
  readonly lotGroups?: readonly LotGroup[]
  /** How lots are awarded beside the numbers, by lot id: all of it, as it is to be; `{}` takes it out. */
  readonly awardMethods?: Readonly<Record<string, AwardMethod>>
  /** What lots declare of strategic procurement, by lot id; `all` for each lot that is not named. */
  readonly strategic?: Readonly<Record<string, StrategicChange>>
}

/** How weights of a lot make room for new ones. Default `refuse`. */
export type WeightPolicy = 'refuse' | 'scale' | 'price'

/** A policy, and what it must leave alone. */
export interface KeptWeights {
  readonly policy: WeightPolicy
  /** Ids of criteria whose weight must not move. */
  readonly keep?: readonly string[]
}

export interface ChangeOptions {
  /** Default `refuse`: where weights would have to move, nothing is changed. */
  readonly weights?: WeightPolicy | KeptWeights
  /** What becomes of a criterion that is there already with other content. Default `refuse`. */
  readonly conflict?: 'refuse' | 'replace'
  /** Whether a complete set takes the place of a lot's award criteria, BT-543 and BT-733. Default false: refused. */
  readonly replaceAward?: boolean
  /** True where the platform adds weights up as doubles, as the rules of some do. Default false: as decimals. */
  readonly sumsInDoubles?: boolean
  /** Finds clauses in texts. Without it a criterion is known by its id, its own clause reference, or its name. */
  readonly recognise?: Recognise
}
