import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { skippedCode } from './report.ts'
import { runProgram, runTool } from './run-program.ts'
import { repositoryRoot } from './workspace.ts'

export interface Outcome {
  readonly passed: boolean
  /** Why it did not run; then it counts neither as passed nor as failed. */
  readonly skipped?: string
  /** What the check printed. */
  readonly output: string
  /** Of a check that runs tests: how many passed, failed and were skipped. */
  readonly tests?: TestCounts
}

export interface TestCounts {
  readonly passed: number
  readonly failed: number
  readonly skipped: number
}

export interface Check {
  readonly name: string
  /** True where it uses the whole machine, or what the others have made; such checks run last, one by one. */
  readonly alone?: boolean
  /** True where it needs the packages as built. */
  readonly needsBuild?: boolean
  run(): Promise<Outcome>
}

/** Every check of the house, in the order in which a failure is cheapest to know. */
export const checks: readonly Check[] = [
  own('packs', true),
  { name: 'types', run: () => tool('tsc', ['-p', 'tsconfig.json', '--pretty', 'false']) },
  { name: 'lint', run: () => tool('biome', ['check', '--error-on-warnings', '--max-diagnostics=100', '.']) },
  own('arrows'),
  own('hygiene'),
  own('links'),
  own('licences'),
  own('generated'),
  own('metadata'),
  own('unused'),
  own('sizes', true),
  own('browser', true),
  own('packages', true),
  own('snippets', true),
  own('examples', true),
  own('vendors', true),
  own('node-lines', true),
  { name: 'tests', alone: true, run: runTests },
  measured('conformity'),
  measured('real-notices'),
]

/** A script that holds the adapter against real notices and reference verdicts; skipped where those are not there. */
function measured(name: string): Check {
  const folder = join(repositoryRoot, 'packages/eforms-sdk/scripts')
  const args = ['--no-warnings', '--import', join(repositoryRoot, 'scripts/ts-hooks.mjs'), join(folder, `${name}.ts`)]
  return {
    name,
    alone: true,
    run: async () => {
      const notices = join(process.env.OSE_SHARED ?? join(repositoryRoot, '../shared'), 'notices')
      if (!existsSync(notices)) return { passed: true, output: '', skipped: `no real notices in ${notices}` }
      return outcomeOf(await runProgram(process.execPath, args, { timeout: 1_200_000 }))
    },
  }
}

/** A script of this folder, in a process of its own. */
function own(name: string, needsBuild = false): Check {
  const script = join(repositoryRoot, 'scripts/checks', `${name}.ts`)
  const args = ['--experimental-strip-types', '--no-warnings', script]
  return { name, needsBuild, run: async () => outcomeOf(await runProgram(process.execPath, args)) }
}

async function tool(name: string, args: readonly string[]): Promise<Outcome> {
  return outcomeOf(await runTool(name, args))
}

function outcomeOf({ code, output }: { readonly code: number | null; readonly output: string }): Outcome {
  if (code === skippedCode) return { passed: true, output, skipped: output.trimEnd().split('\n').at(-1) ?? '' }
  return { passed: code === 0, output }
}

async function runTests(): Promise<Outcome> {
  const folder = mkdtempSync(join(tmpdir(), 'ose-tests-'))
  const file = join(folder, 'results.json')
  try {
    const args = ['run', '--reporter=default', '--reporter=json', `--outputFile.json=${file}`]
    // A busy machine may need several times the usual minutes; what hangs is ended all the same.
    const { code, output } = await runTool('vitest', args, { timeout: 1_500_000 })
    const tests = testCounts(readResults(file))
    // No test at all, or no report of them, is not a success.
    return { passed: code === 0 && tests.failed === 0 && tests.passed > 0, output, tests }
  } finally {
    rmSync(folder, { recursive: true, force: true })
  }
}

function readResults(file: string): unknown {
  try {
    return JSON.parse(readFileSync(file, 'utf8'))
  } catch {
    return {}
  }
}

/** Counts of a report in vitest's JSON; zeros where it is none. A test file that cannot be loaded is one failure. */
export function testCounts(results: unknown): TestCounts {
  const members = typeof results === 'object' && results !== null ? (results as Readonly<Record<string, unknown>>) : {}
  const count = (name: string) => (typeof members[name] === 'number' ? members[name] : 0)
  const files = Array.isArray(members.testResults) ? (members.testResults as readonly FileResult[]) : []
  const broken = files.filter(
    ({ status, assertionResults = [] }) => status === 'failed' && assertionResults.length === 0,
  )
  return {
    passed: count('numPassedTests'),
    failed: count('numFailedTests') + broken.length,
    skipped: count('numPendingTests') + count('numTodoTests'),
  }
}

interface FileResult {
  readonly status?: string
  readonly assertionResults?: readonly unknown[]
}
