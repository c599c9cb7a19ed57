/** Makes one lot of several. */
export interface MergeLots {
  /** `merge-lots`. */
  readonly change: 'merge-lots'
  /** Keys of the lots; the first one names the result. */
  readonly lots: readonly string[]
}

/** Leaves a lot out; its share goes to the others. */
export interface DropLot {
  /** `drop-lot`. */
  readonly change: 'drop-lot'
  /** Key of the lot. */
  readonly lot: string
}

/** Gives a lot its own part of the value. */
export interface ShareOfLot {
  /** `share`. */
  readonly change: 'share'
  /** Key of the lot. */
  readonly lot: string
  /** Whole number, compared with the shares of the others. */
  readonly share: number
}

/** Leaves a clause out. */
export interface DropCriterion {
  /** `drop-criterion`. */
  readonly change: 'drop-criterion'
  /** Id of the clause. */
  readonly clause: string
  /** Keys of the lots; absent: all. */
  readonly lots?: readonly string[]
}

/** Asks a clause at another level. */
export interface LevelOfClause {
  /** `level`. */
  readonly change: 'level'
  /** Id of the clause. */
  readonly clause: string
  /** The level asked. */
  readonly level: 'basic' | 'advanced' | 'exemplary'
}

/**
 * What a buyer changes in a proposal. Lots are named by the keys that `propose` answers (`database/support`): numbers move
 * when the need changes, keys do not.
 */
export type NeedChange = MergeLots | DropLot | ShareOfLot | DropCriterion | LevelOfClause
