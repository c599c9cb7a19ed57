/** What one check found. A problem is a sentence: what fails, in which file, what to do. */
export interface Report {
  /** One line about what was looked at, printed when all is well. */
  readonly summary: string
  readonly problems: readonly string[]
  /** Tables and the like, printed in both cases. */
  readonly details?: readonly string[]
}

/** Prints a report and sets the exit code of the process. */
export function finish(check: string, { summary, problems, details = [] }: Report): void {
  for (const line of details) console.log(line)
  for (const problem of problems) console.error(`${check}: ${problem}`)
  console.log(problems.length === 0 ? `${check}: ${summary}` : `${check}: ${problems.length} to mend`)
  if (problems.length > 0) process.exitCode = 1
}

/** Exit code of a check that could not run; the last line that it prints says why. */
export const skippedCode = 77

/** Says why a check could not run: it then counts neither as passed nor as failed. */
export function skip(check: string, reason: string): void {
  console.log(`${check} did not run: ${reason}`)
  process.exitCode = skippedCode
}
