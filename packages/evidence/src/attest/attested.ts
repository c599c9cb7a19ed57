import type { ActivityKind, LocalizedText, PlatformActivity } from '@opensource-experts/core'
import type { DayRange } from '../model/claims'

export const activityKinds: readonly ActivityKind[] = ['review', 'issue', 'release']

/**
 * What platforms attest of claimed accounts. Beside the bundle and never in it: a platform's word cannot be recomputed, and the
 * platform may change it. Accounts that are not claimed are counted and not named.
 */
export interface AttestedEvidence {
  /** The only version there is. */
  readonly schemaVersion: '1'
  /** Whose word it is: no figure here follows from git. */
  readonly basis: 'attested-by-the-platform'
  /** What it was made with, and for which claims. */
  readonly made: AttestedMade
  /** What the digest covers. */
  readonly attested: Attested
  /** What those who get it may do with it, by language. */
  readonly notice: { readonly privacy: LocalizedText; readonly retention: LocalizedText }
  /** SHA-256 of the canonical form (RFC 8785) of `attested`: shows a change made since, and says nothing of the platform's word. */
  readonly digest: string
}

export interface AttestedMade {
  /** Name of the package. */
  readonly tool: string
  /** Its version. */
  readonly version: string
  /** HMAC-SHA-256 of the canonical claims under the salt, as in the bundle of the same claims and secret. */
  readonly claims: string
}

export interface Attested {
  /** Days looked at, both included, UTC. */
  readonly window: DayRange
  /** In the order of the claims. */
  readonly projects: readonly AttestedProject[]
}

export interface AttestedProject {
  /** As claimed. */
  readonly name: string
  /** Its address; left out for a path of a machine. */
  readonly repository?: string
  /** Which program the host runs, such as `github`; absent where nobody was asked. */
  readonly source?: string
  /** The host whose word it is. */
  readonly attestedBy?: string
  /** ISO 8601 day on which it was asked last. */
  readonly asked?: string
  /** How far each kind was read. */
  readonly kinds: AttestedKinds
  /** When its issues were first answered, where that was asked for: of the project, whoever opened them. */
  readonly responses?: AttestedResponses
  /** In the order of the claims; empty where nobody was asked. */
  readonly people: readonly AttestedPerson[]
}

/** A type, so that its members can be gone through. */
export type AttestedKinds = {
  /** Reviews of changes that were proposed. */
  readonly review: AttestedKind
  /** Issues opened. */
  readonly issue: AttestedKind
  /** Releases published. */
  readonly release: AttestedKind
}

export interface AttestedResponses {
  /** How much of it was read. */
  readonly status: 'whole' | 'partial' | 'unavailable' | 'not-asked'
  /** Why it is not whole. In English. */
  readonly reason?: string
  /** Where the next call goes on: a text of the source. */
  readonly next?: string
  /** ISO 8601 moment before which the platform asks not to come again. */
  readonly again?: string
  /** Issues that programs opened: they are left out. */
  readonly programs: number
  /** Entries that could not be read. */
  readonly leftOut: number
  /** Opened in the window by people, whoever they are. */
  readonly issues: readonly {
    /** As the platform numbers it. */
    readonly id: string
    /** ISO 8601 moment of UTC. */
    readonly opened: string
    /** When another account than the author's first answered that is of no program; left out where none did. */
    readonly answered?: string
  }[]
}

/** `whole`: every page was read. Else `reason` says why not, and `next` where to go on. */
export interface AttestedKind {
  /** How much of it was read. */
  readonly status: 'whole' | 'partial' | 'unavailable' | 'not-asked'
  /** Why it is not whole. In English. */
  readonly reason?: string
  /** Where the next call goes on: a text of the source. */
  readonly next?: string
  /** ISO 8601 moment before which the platform asks not to come again. */
  readonly again?: string
  /** Activities in the window, by accounts that nobody claims. */
  readonly others: number
  /** By programs. */
  readonly programs: number
  /** Of claimed accounts, without a day: they are credited to nobody. */
  readonly undated: number
  /** Entries that could not be read. */
  readonly leftOut: number
}

export interface AttestedPerson {
  /** As in the bundle that was made with the same secret. */
  readonly person: string
  /** HMAC-SHA-256 of host and account under the salt; sorted. */
  readonly accounts: readonly string[]
  /** By day. */
  readonly reviews: readonly AttestedReview[]
  /** By day. */
  readonly issues: readonly AttestedActivity[]
  /** By day. */
  readonly releases: readonly AttestedActivity[]
  /** Attested, and not credited. */
  readonly notCredited: {
    /** In the window, on a day on which the person is not claimed. */
    readonly outsideDates: number
    /** Reviews of the person's own changes. */
    readonly ownChange: number
  }
}

export interface AttestedActivity {
  /** Of its own among those of its kind in the project. */
  readonly id: string
  /** ISO 8601 day, UTC. */
  readonly date: string
  /** Where anybody can see it. Not opened. */
  readonly address?: string
}

export interface AttestedReview extends AttestedActivity {
  /** What it came to. */
  readonly verdict: NonNullable<PlatformActivity['verdict']>
  /** Whose change: of somebody who is claimed too, or of others. `unknown` where the account is gone. */
  readonly of: 'colleague' | 'others' | 'unknown'
}
