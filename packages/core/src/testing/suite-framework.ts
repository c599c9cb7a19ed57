/** The few words of a test framework that the suites use: those of vitest, Jest and `node:test` with an `expect` fit. */
export interface SuiteFramework {
  readonly describe: (name: string, body: () => void) => unknown
  readonly it: (name: string, body: () => void | Promise<void>) => unknown
  readonly expect: (value: unknown) => {
    toBe(expected: unknown): unknown
    toEqual(expected: unknown): unknown
  }
}
