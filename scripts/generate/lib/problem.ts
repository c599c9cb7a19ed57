/** Something wrong in a content file: where, what, and what to do. */
export interface Problem {
  /** Path from the root of the repository. */
  readonly file: string
  /** From 1. */
  readonly line: number
  readonly message: string
}

export function showProblem({ file, line, message }: Problem): string {
  return `${file}:${line} ${message}`
}
