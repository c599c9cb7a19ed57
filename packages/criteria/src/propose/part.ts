import type { Activity, LocalizedText, SoftwareProject } from '@opensource-experts/core'
import type { Blueprint, BlueprintLot, Both } from '../catalogue/blueprint'

/** What becomes a lot, before it has a number, words and a value. */
export interface Part {
  /** Says what it is, whatever its number: `database/support`. */
  readonly key: string
  /** The main one first. */
  readonly activities: readonly Activity[]
  /** Families of components; absent: not known. */
  readonly families?: readonly string[]
  readonly name?: Both
  readonly software: readonly SoftwareProject[]
  readonly functions: readonly LocalizedText[]
  /** Absent: all of the need. */
  readonly places?: readonly string[]
  /** Compared with those of the others, above 0. */
  readonly share: number
  /** Absent: not said. */
  readonly onSite?: boolean
  readonly geographic?: boolean
  readonly blueprint?: Blueprint
  readonly blueprintLot?: BlueprintLot
  /** The lots of a blueprint that were joined in it. */
  readonly joinedLots?: readonly BlueprintLot[]
  /** Order of its wave among those chosen, 1 first; absent: beside the waves. */
  readonly wave?: number
  readonly why: 'lot' | 'place' | 'joined' | 'small' | 'rest' | 'functions' | 'programme' | 'changed'
}
