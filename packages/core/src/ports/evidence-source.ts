/** What platforms attest beside git. Each is asked for apart: they cost differently, and one may fail alone. */
export type ActivityKind = 'review' | 'issue' | 'release'

/** Something that a platform says an account did. No name and no mail address of a person is in it. */
export interface PlatformActivity {
  readonly kind: ActivityKind
  /** Of its own among those of its kind in the project, and the same each time. */
  readonly id: string
  /** Left out where the account is gone. */
  readonly account?: string
  /** The platform says that a program uses the account. */
  readonly program?: true
  /** ISO 8601 day of UTC; left out where the platform does not say when. */
  readonly date?: string
  /** Where anybody can see it. */
  readonly address?: string
  /** Of a review: the account whose change was reviewed. */
  readonly changeBy?: string
  /** Of a review. */
  readonly verdict?: 'approved' | 'changes-asked' | 'commented' | 'dismissed'
}

export interface ActivityQuery {
  /** As the platform names it: `owner/name`, with more parts where groups nest. */
  readonly project: string
  readonly kind: ActivityKind
  /** Days of UTC, both included. What has no day is given too. */
  readonly from: string
  readonly to: string
}

export interface ActivityPage {
  /** May be empty though more follows. */
  readonly activities: readonly PlatformActivity[]
  /** Where the next page begins: a text that may be stored, and used by another object for the same query. */
  readonly next?: string
  /** Entries that could not be read. */
  readonly leftOut: number
}

/** An issue, with its first answer. No account is in it. */
export interface IssueResponse {
  /** As that of the activity. */
  readonly id: string
  /** ISO 8601 moment of UTC. */
  readonly opened: string
  /** When another account than the author's first answered, that is of no program. Left out where none did. */
  readonly answered?: string
  /** A program opened it. */
  readonly program?: true
}

export type ResponsesQuery = Omit<ActivityQuery, 'kind'>

export interface ResponsePage {
  /** Opened on the days asked. May be empty though more follows. */
  readonly issues: readonly IssueResponse[]
  /** As of activities. */
  readonly next?: string
  /** Entries that could not be read. */
  readonly leftOut: number
}

/**
 * A platform that attests what git does not know. Its word cannot be recomputed. One that does not answer throws
 * (`source-unavailable`, or `source-rate-limited` with `facts.waitMs`), and is never an empty page.
 */
export interface EvidenceSource {
  readonly id: string
  /** The host whose word it is. */
  readonly attestedBy: string
  activities(
    query: ActivityQuery,
    options?: { readonly cursor?: string; readonly signal?: AbortSignal },
  ): Promise<ActivityPage>
  /** Left out by a source that cannot tell: when issues were first answered. It may take a request for each issue. */
  responses?(
    query: ResponsesQuery,
    options?: { readonly cursor?: string; readonly signal?: AbortSignal },
  ): Promise<ResponsePage>
}
