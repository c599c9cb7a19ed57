import type { Activity } from '@opensource-experts/core'
import type { Level } from '../clause/clause'

/** What a lot mostly buys; it decides which clauses fit. */
export const activities: readonly Activity[] = [
  'support',
  'development',
  'migration',
  'hosting',
  'training',
  'steering',
  'advice',
]

/** A duty of law that asks for a clause. */
export type Duty = 'environment' | 'social'

/**
 * What lots are like that calls for a clause on their design. `families`: each serves a family of components; `places`: cut by place;
 * `limit`: so many for one tenderer; `holders`: a framework agreement with several holders; `buyer-coordinates`, `steering-lot`: who holds
 * several lots together; `savings`: the buyer sees a saving between some; `small-lots`: the buyer buys small ones apart; `new-software`: software enters later; `dynamic`: a dynamic purchasing system.
 */
export const lotSituations = [
  'families',
  'places',
  'limit',
  'holders',
  'buyer-coordinates',
  'steering-lot',
  'savings',
  'small-lots',
  'new-software',
  'dynamic',
] as const

export type LotSituation = (typeof lotSituations)[number]

/** One clause and when it is proposed: what is absent is no condition. */
export interface SetLine {
  readonly clause: string
  readonly activities?: readonly Activity[]
  /** `light`: in small contracts alone; `both`: there as well. Absent: not in the light pack. */
  readonly pack?: 'light' | 'both'
  /** `procurement`: a new one (`propose`); `notice`: one that exists (`proposeCriteria`). */
  readonly occasion?: 'procurement' | 'notice'
  /** Only where the law asks for it. */
  readonly duty?: Duty
  /** `on-site`: the lot has work on site or equipment. */
  readonly site?: 'on-site' | 'remote'
  /** Only beside this award clause in the same lot. */
  readonly beside?: string
  /** Design of lots: what the lots have to be like. */
  readonly when?: LotSituation
  readonly levels?: readonly Level[]
  /** Proposed at this level whatever level is asked: a higher one needs what only the buyer knows. */
  readonly level?: Level
  /** Award: per cent of the lot. A level without weight: not proposed there. */
  readonly weights?: Readonly<Partial<Record<Level, number>>>
  /** Award: the weights in a notice that also gets an environmental criterion. */
  readonly besideEnvironment?: Readonly<Partial<Record<Level, number>>>
  /** Performance: the order in which conditions take the room of a notice, 1 first; absent: last. */
  readonly room?: number
}

/** Which clause is proposed when: the one policy of `propose` and `proposeCriteria`, read from `content/sets`. */
export interface ClauseSets {
  /** Weight of the price in a new procurement, in per cent. */
  readonly price: Readonly<Record<Level, number>>
  /** In the order in which criteria of a kind stand in a procurement. */
  readonly lines: readonly SetLine[]
}
