/** `0` done; `1` done, and the answer is no; `2` a file or the call is wrong; `3` something outside is unavailable. */
export type ExitCode = 0 | 1 | 2 | 3

/** Ended by Ctrl-C or a signal, as shells count it. Beside the four answers: there is none. */
export const interrupted = 130

const unavailable = new Set([
  'sdk-pack-missing',
  'sdk-pack-broken',
  'sdk-not-written',
  'sdk-unavailable',
  'engine-missing',
  'directories-unavailable',
  'git-missing',
  'repository-unavailable',
  'output-failed',
  'output-not-writable',
])

/** The exit that an error leads to. */
export function exitOfError(code: string): ExitCode {
  return unavailable.has(code) ? 3 : 2
}

export function highest(codes: readonly ExitCode[]): ExitCode {
  return codes.reduce<ExitCode>((high, code) => Math.max(high, code) as ExitCode, 0)
}
