import type { Activity } from '@opensource-experts/core'

/** Words in the languages that the project maintains. */
export interface Both<Words = string> {
  readonly en: Words
  readonly fr: Words
}

/** A lot that a blueprint leads to. */
export interface BlueprintLot {
  readonly id: string
  readonly activity: Activity
  /** Whole number, compared with those of the other lots. */
  readonly share: number
  /** True where it is done at the buyer's place. */
  readonly onSite?: boolean
  /** True where it is cut by territory. */
  readonly geographic?: boolean
  /** `optional`: ordered once the pilot has been judged. Absent: firm. */
  readonly tranche?: 'optional'
  /** True where it brings the software into service as well. */
  readonly setup?: boolean
  /** Of this lot alone. */
  readonly skills: Both<readonly string[]>
  readonly title: Both
}

/** A migration as it is known to work: what comes before what, which lots with which skills. */
export interface Blueprint {
  readonly id: string
  readonly name: Both
  /** Order of its wave, 1 first. Absent: beside the waves. */
  readonly wave?: number
  /** Ids of blueprints that come first. */
  readonly dependsOn: readonly string[]
  /** Beginnings of words by which a function that is wanted belongs here. */
  readonly signs: readonly string[]
  /** Examples for planning, and the lots that work on each (absent: all); licences are from memory. */
  readonly projects: readonly {
    readonly name: string
    readonly licence: string
    readonly lots?: readonly string[]
  }[]
  readonly risk: Both
  /** Id of the lot that the risk is about; absent: the first. */
  readonly riskLot?: string
  readonly lots: readonly BlueprintLot[]
}

/** Software that the same specialists know. What is generated is of this type. @public */
export interface Family {
  readonly id: string
  readonly name: Both
  readonly software: readonly string[]
  /** Beginnings of words by which a function that is wanted belongs here. */
  readonly signs: readonly string[]
}

/** What is known of activities, and the house lines of a proposal. What is generated is of this type. @public */
export interface ActivityFacts {
  readonly activities: readonly {
    readonly id: Activity
    /** Main CPV code. */
    readonly cpv: string
    /** Whole number: part of the value beside other activities. */
    readonly share: number
    /** Beginnings of words by which a title suggests it. */
    readonly signs: readonly string[]
  }[]
  readonly frameworkSigns: readonly string[]
  /** Below it, without a formalised procedure: the light pack. Amount without tax. */
  readonly light: number
  /** From it on one software is parted by activity. Amount without tax. */
  readonly parting: number
  /** Below it work on site is not cut by place. Amount without tax. */
  readonly placeLot: number
  /** Most lots that a buyer can follow. */
  readonly lots: number
  /** The same of a programme. */
  readonly programmeLots: number
}
