/** Something wrong in a content file: where, what, and what to do. */
export interface ContentProblem {
  /** Path of the file, as its reader was given it. */
  readonly file: string
  /** From 1. */
  readonly line: number
  readonly message: string
}

/** A content file that was read, with the places of what it holds: YAML, JSON, or whatever else has members. */
export interface ContentSource {
  readonly file: string
  /** What it holds, as plain JSON. */
  readonly value: unknown
  /** Why it could not be read; what it holds is then not looked at. */
  readonly problems: readonly ContentProblem[]
  /** A problem at a member: at its key where there is one, else at the nearest member around it. */
  problem(path: readonly (string | number)[], message: string): ContentProblem
}

/** A content file of the right shape. */
export interface Read<File> {
  /** `AWD-02` or `fr`: the name of the folder or file. */
  readonly name: string
  readonly file: File
  readonly source: ContentSource
}
