import type { Level } from '../clauses/clause'
import type { Profile } from './profile'

/** An award clause and its weight, in per cent of the lot. */
export type Weighted = readonly [clause: string, weight: number]

/**
 * Community criteria of a lot, 10 to 20 per cent in total (domain research, "Worked sets", as corrected). A lot of
 * support adds the time to a proposed correction, a lot of development the contribution plan, never both: each of the
 * two would pay for the same effort. The plan weighs as much as the record of persons, so that newcomers stand a chance.
 */
export const communitySets: Readonly<Record<Profile, Readonly<Record<Level, readonly Weighted[]>>>> = {
  support: {
    basic: [['AWD-01', 10]],
    advanced: [
      ['AWD-01', 10],
      ['AWD-04', 6],
    ],
    exemplary: [
      ['AWD-01', 10],
      ['AWD-04', 6],
      ['AWD-17', 4],
    ],
  },
  development: {
    basic: [['AWD-02', 10]],
    advanced: [
      ['AWD-01', 8],
      ['AWD-02', 8],
    ],
    exemplary: [
      ['AWD-01', 8],
      ['AWD-02', 8],
      ['AWD-17', 4],
    ],
  },
}

/** The same beside an environmental criterion, where all that is added to a notice keeps to 20 per cent. */
export const sharedSets: typeof communitySets = {
  support: {
    basic: [['AWD-01', 10]],
    advanced: [
      ['AWD-01', 9],
      ['AWD-04', 6],
    ],
    exemplary: [
      ['AWD-01', 8],
      ['AWD-04', 4],
      ['AWD-17', 3],
    ],
  },
  development: {
    basic: [['AWD-02', 10]],
    advanced: [
      ['AWD-01', 8],
      ['AWD-02', 7],
    ],
    exemplary: [
      ['AWD-01', 8],
      ['AWD-02', 7],
    ],
  },
}

/** Weight of the environmental criterion. */
export const environmentWeight = 5

/** Weight of the price in a new procurement: more quality where more is asked. */
export const priceWeight: Readonly<Record<Level, number>> = { basic: 60, advanced: 55, exemplary: 50 }

/** Clauses on community engagement that count as "already there". */
export const communityClauses: readonly string[] = ['AWD-01', 'AWD-02', 'AWD-04', 'AWD-17']
