import type { Check, Outcome } from './checks.ts'

export interface Ran {
  readonly name: string
  readonly outcome: Outcome
  readonly seconds: number
}

export interface RunOptions {
  /** Checks at the same time. Default 2. */
  readonly parallel?: number
  /** Called as each check ends. */
  readonly onEnd?: (ran: Ran) => void
  /** Milliseconds since some moment. */
  readonly clock: () => number
}

/** Runs checks, some at a time, and gives their outcomes in the order of the list. A check that throws has failed. */
export async function runChecks(checks: readonly Check[], { parallel = 2, onEnd, clock }: RunOptions): Promise<Ran[]> {
  const ran: Ran[] = []
  const queue = checks.map((check, index) => ({ check, index }))
  const worker = async () => {
    for (let next = queue.shift(); next; next = queue.shift()) {
      const start = clock()
      const outcome = await next.check.run().catch(failed)
      const each = { name: next.check.name, outcome, seconds: (clock() - start) / 1000 }
      ran[next.index] = each
      onEnd?.(each)
    }
  }
  await Promise.all(Array.from({ length: parallel }, worker))
  return ran
}

function failed(error: unknown): Outcome {
  return { passed: false, output: error instanceof Error ? (error.stack ?? error.message) : String(error) }
}

/** Passed and failed, tests and checks together. A check that runs tests counts by its tests, and itself if it fails without one. */
export function totals(ran: readonly Ran[]): { readonly passed: number; readonly failed: number } {
  let [passed, failures] = [0, 0]
  for (const { outcome } of ran) {
    const { tests } = outcome
    if (outcome.skipped !== undefined) continue
    passed += tests?.passed ?? (outcome.passed ? 1 : 0)
    failures += outcome.passed ? 0 : Math.max(tests?.failed ?? 0, 1)
  }
  return { passed, failed: failures }
}

/** One line for a check: `ok    types     12.3 s`. */
export function lineOf({ name, outcome, seconds }: Ran): string {
  const { passed, tests, skipped } = outcome
  if (skipped !== undefined) return `skip  ${name.padEnd(12)} ${skipped}`
  const counts = tests ? `   ${tests.passed} passed, ${tests.failed} failed, ${tests.skipped} skipped` : ''
  return `${passed ? 'ok   ' : 'FAIL '} ${name.padEnd(12)} ${seconds.toFixed(1).padStart(6)} s${counts}`
}
