import type { ActivityKind, LocalizedText, PlatformActivity } from '@opensource-experts/core'
import type { DayRange } from '../model/claims'

export const activityKinds: readonly ActivityKind[] = ['review', 'issue', 'release']

/**
 * What platforms attest of claimed accounts. Beside the bundle and never in it: a platform's word cannot be recomputed, and the
 * platform may change it. Accounts that are not claimed are counted and not named.
 */
export interface AttestedEvidence {
  readonly schemaVersion: '1'
  readonly basis: 'attested-by-the-platform'
  readonly made: { readonly tool: string; readonly version: string; readonly claims: string }
  readonly attested: Attested
  readonly notice: { readonly privacy: LocalizedText; readonly retention: LocalizedText }
  /** SHA-256 of the canonical form (RFC 8785) of `attested`: shows a change made since, and says nothing of the platform's word. */
  readonly digest: string
}

export interface Attested {
  readonly window: DayRange
  readonly projects: readonly AttestedProject[]
}

export interface AttestedProject {
  readonly name: string
  readonly repository?: string
  /** Which program the host runs, such as `github`; absent where nobody was asked. */
  readonly source?: string
  /** The host whose word it is. */
  readonly attestedBy?: string
  /** ISO 8601 day on which it was asked last. */
  readonly asked?: string
  readonly kinds: Readonly<Record<ActivityKind, AttestedKind>>
  readonly people: readonly AttestedPerson[]
}

/** `whole`: every page was read. Else `reason` says why not, and `next` where to go on. */
export interface AttestedKind {
  readonly status: 'whole' | 'partial' | 'unavailable' | 'not-asked'
  readonly reason?: string
  readonly next?: string
  /** ISO 8601 moment before which the platform asks not to come again. */
  readonly again?: string
  /** Activities in the window, by accounts that nobody claims, and by programs. */
  readonly others: number
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
  readonly reviews: readonly AttestedReview[]
  readonly issues: readonly AttestedActivity[]
  readonly releases: readonly AttestedActivity[]
  readonly notCredited: {
    /** In the window, on a day on which the person is not claimed. */
    readonly outsideDates: number
    /** Reviews of the person's own changes. */
    readonly ownChange: number
  }
}

export interface AttestedActivity {
  readonly id: string
  readonly date: string
  readonly address?: string
}

export interface AttestedReview extends AttestedActivity {
  readonly verdict: NonNullable<PlatformActivity['verdict']>
  /** Whose change: of somebody who is claimed too, or of others. `unknown` where the account is gone. */
  readonly of: 'colleague' | 'others' | 'unknown'
}
