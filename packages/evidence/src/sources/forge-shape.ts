import type { ActivityQuery, PlatformActivity } from '@opensource-experts/core'

/** A change that was proposed, whose reviews are asked for one by one. */
export interface ChangeRead {
  readonly number: string
  readonly account?: string
  readonly address?: string
}

/** `other`: an entry of another kind, rightly passed over. Undefined: it could not be read. */
export type Read<Value> = Value | 'other' | undefined

/** An issue, whose answers are asked for. */
export interface Thread {
  readonly id: string
  /** ISO 8601 moment of UTC. */
  readonly opened: string
  readonly account?: string
  readonly program?: true
  /** How many comments the list says that there are; undefined where it does not. */
  readonly comments?: number
}

export interface CommentRead {
  /** ISO 8601 moment of UTC. */
  readonly written: string
  readonly account?: string
  readonly program?: true
}

/** What differs between forges: addresses, and the names of members. Plain paths, of the API's own host. */
export interface ForgeShape {
  readonly id: string
  /** For people: `GitHub`. */
  readonly name: string
  /** Address of the API of a host, without a closing slash. */
  readonly api: (host: string) => string
  readonly headers: (token: string | undefined) => Readonly<Record<string, string>>
  /** Path of a project, with what the platform asks to be escaped. */
  readonly project: (project: string) => string
  /** What follows the path of the project. */
  readonly issues: (query: ActivityQuery) => string
  readonly releases: string
  readonly changes: (query: ActivityQuery) => string
  readonly reviews: (change: string) => string
  readonly readIssue: (entry: unknown, host: string) => Read<PlatformActivity>
  readonly readRelease: (entry: unknown, host: string) => Read<PlatformActivity>
  readonly readChange: (entry: unknown, query: ActivityQuery, host: string) => Read<ChangeRead>
  /** The reviews of an answer, one by one. Undefined where the answer has another shape. */
  readonly reviewsOf: (answer: unknown) => readonly unknown[] | undefined
  /** Comments of an issue, the oldest first; what follows the path of the project. */
  readonly comments: (issue: string) => string
  readonly readThread: (entry: unknown) => Read<Thread>
  /** Undefined: none that somebody wrote. */
  readonly readComment: (entry: unknown) => CommentRead | undefined
  readonly readReview: (entry: unknown, change: ChangeRead, host: string) => Read<PlatformActivity>
}
