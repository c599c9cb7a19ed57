/** What reading repositories may cost. What exceeds a limit is refused by name, never cut in silence. */
export interface EvidenceLimits {
  /** Milliseconds for each run of git. Default 30 minutes. */
  readonly maxMilliseconds: number
  /** Bytes that a fetched repository may take on disk. Default 4 GiB. */
  readonly maxRepositoryBytes: number
  /** Commits of one history. Default 5,000,000. */
  readonly maxCommits: number
  /** Refs that are read. Default 500,000. */
  readonly maxRefs: number
  /** Bytes of `.mailmap`; a larger one is left aside and said to be missing. Default 5 MiB. */
  readonly maxMailmapBytes: number
}

const mebi = 1024 * 1024

export const defaultEvidenceLimits: EvidenceLimits = {
  maxMilliseconds: 30 * 60 * 1000,
  maxRepositoryBytes: 4096 * mebi,
  maxCommits: 5_000_000,
  maxRefs: 500_000,
  maxMailmapBytes: 5 * mebi,
}
