/**
 * Which commits the archive of Software Heritage holds. One that it holds existed when the archive looked, and stays to be seen. One that
 * it does not hold says nothing: no archive has everything.
 */
export interface ArchivedCommits {
  readonly schemaVersion: '1'
  /** Host of the archive that was asked. */
  readonly archive: string
  /** ISO 8601 day on which it was asked last. */
  readonly asked: string
  /** `partial`: `left` was not asked for, or not answered; `reason` says why, `again` before when not to come back. */
  readonly status: 'whole' | 'partial' | 'unavailable'
  readonly reason?: string
  /** ISO 8601 moment. */
  readonly again?: string
  /** `swh:1:rev:...`, sorted. */
  readonly known: readonly string[]
  readonly unknown: readonly string[]
  readonly left: readonly string[]
  /** Ids of SHA-256 repositories: ISO/IEC 18670 defines none for them, and nobody can be asked. */
  readonly withoutIdentifier: number
}
