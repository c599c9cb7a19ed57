import type { Claims, DayRange } from '../model/claims'

/** Claimed people by their addresses. Numbers are places in `claims.people`. */
export interface PeopleIndex {
  /** Who wrote under an address: as `.mailmap` has it, else as it stands in the commit. */
  personOf(mapped: string, written: string): number | undefined
  /** Whether a second of 1970 lies on the days on which the person is claimed. */
  isWithin(person: number, second: number): boolean
}

export function peopleIndex(people: Claims['people']): PeopleIndex {
  const byAddress = new Map(
    people.flatMap(({ emails }, at) => emails.map((email) => [email.toLowerCase(), at] as const)),
  )
  const ranges = people.map(({ from, to }) => secondsOf({ from, to }))
  return {
    personOf: (mapped, written) => byAddress.get(mapped) ?? byAddress.get(written),
    isWithin: (person, second) => {
      const range = ranges[person]
      return range !== undefined && second >= range.from && second < range.end
    },
  }
}

/** Days of UTC, both included, as seconds: from the first, to just before `end`. */
export function secondsOf({ from, to }: Partial<{ [Key in keyof DayRange]: string | undefined }>): {
  readonly from: number
  readonly end: number
} {
  return {
    from: from === undefined ? Number.NEGATIVE_INFINITY : Date.parse(`${from}T00:00:00Z`) / 1000,
    end: to === undefined ? Number.POSITIVE_INFINITY : Date.parse(`${to}T00:00:00Z`) / 1000 + 86_400,
  }
}

export function dayOf(second: number): string {
  return new Date(second * 1000).toISOString().slice(0, 10)
}
