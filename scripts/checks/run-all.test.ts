import { describe, expect, it } from 'vitest'
import { type Check, type Outcome, testCounts } from './lib/checks.ts'
import { lineOf, runChecks, totals } from './lib/run-checks.ts'

const check = (name: string, outcome: Outcome): Check => ({ name, run: async () => outcome })
const good: Outcome = { passed: true, output: '' }
const bad: Outcome = { passed: false, output: 'why' }
const options = { clock: () => 0 }

describe('runChecks', () => {
  it('keeps the order of the list, and takes what throws for a failure', async () => {
    const broken: Check = { name: 'b', run: () => Promise.reject(new Error('no such file')) }
    const ran = await runChecks([check('a', good), broken, check('c', bad)], options)
    expect(ran.map(({ name, outcome }) => [name, outcome.passed])).toEqual([
      ['a', true],
      ['b', false],
      ['c', false],
    ])
    expect(ran[1]?.outcome.output).toContain('no such file')
  })

  it('runs no more at a time than asked', async () => {
    let [now, most] = [0, 0]
    const busy = (name: string): Check => ({
      name,
      run: async () => {
        now += 1
        most = Math.max(most, now)
        await new Promise((resolve) => setTimeout(resolve, 1))
        now -= 1
        return good
      },
    })
    await runChecks(['a', 'b', 'c', 'd', 'e'].map(busy), { ...options, parallel: 2 })
    expect(most).toBe(2)
  })
})

describe('totals', () => {
  const total = async (...outcomes: readonly Outcome[]) =>
    totals(
      await runChecks(
        outcomes.map((outcome, index) => check(String(index), outcome)),
        options,
      ),
    )

  it('adds tests and checks', async () => {
    const tests = { passed: 40, failed: 2, skipped: 1 }
    expect(await total(good, bad, { passed: false, output: '', tests })).toEqual({ passed: 41, failed: 3 })
  })

  it('counts what was skipped neither way, and says why', async () => {
    const skipped = { passed: true, output: '', skipped: 'no real notices' }
    expect(await total(good, skipped)).toEqual({ passed: 1, failed: 0 })
    expect(lineOf({ name: 'conformity', outcome: skipped, seconds: 1 })).toBe('skip  conformity   no real notices')
  })

  it('counts a run without any test as a failure', async () => {
    expect(await total({ passed: false, output: '', tests: testCounts({}) })).toEqual({ passed: 0, failed: 1 })
  })
})

describe('testCounts', () => {
  it('reads the report, with files that could not be loaded', () => {
    const testResults = [
      { status: 'failed', assertionResults: [] },
      { status: 'failed', assertionResults: [{}] },
      { status: 'passed', assertionResults: [] },
    ]
    const report = { numPassedTests: 5, numFailedTests: 1, numPendingTests: 2, numTodoTests: 1, testResults }
    expect(testCounts(report)).toEqual({ passed: 5, failed: 2, skipped: 3 })
  })

  it.each([undefined, null, 'text', {}])('makes zeros of %j', (report) => {
    expect(testCounts(report)).toEqual({ passed: 0, failed: 0, skipped: 0 })
  })
})

describe('lineOf', () => {
  it('is one line, with counts where there are any', () => {
    const tests = { passed: 3, failed: 1, skipped: 0 }
    expect(lineOf({ name: 'tests', outcome: { passed: false, output: '', tests }, seconds: 1.25 })).toBe(
      'FAIL  tests           1.3 s   3 passed, 1 failed, 0 skipped',
    )
  })
})
