import { setTimeout as pause } from 'node:timers/promises'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { makeNotice } from '../../../adapters-ted/src/__fixtures__/make-notice'
import { written } from '../__fixtures__/documents'
import { type BinRun, runBin } from '../__fixtures__/run-bin'
import { temporaryFolder } from '../__fixtures__/run-ose'

// Ctrl-C during long work: SECURITY.md and docs/cli.md promise a second. On a busy machine a test allows more, and far
// less than the work would take.
const promised = 1_000
const allowed = 10 * promised

let notice = ''
const running: BinRun[] = []
const started = (run: BinRun) => {
  running.push(run)
  return run
}
// Where the promise is broken, nothing is left behind.
afterAll(() => running.forEach(({ child }) => void child.kill('SIGKILL')))
beforeAll(async () => {
  const folder = await temporaryFolder()
  const lots = Array.from({ length: 300 }, (_, at) => ({ id: `LOT-${String(at + 1).padStart(4, '0')}`, award: [] }))
  notice = await written(folder, 'notice.xml', makeNotice({ lots }))
})

describe.skipIf(process.platform === 'win32')('the first signal during long work', () => {
  test.each(['SIGINT', 'SIGTERM'] as const)('%s: ends it at once, with 130', { timeout: 60_000 }, async (signal) => {
    // Thousands of files, of which each takes a while: minutes of work.
    const { child, ended } = started(runBin(['notice', 'read', ...Array<string>(5_000).fill(notice), '--json']))
    let answers = 0
    child.stdout?.on('data', (text: string) => {
      answers += text.split('\n').length - 1
    })
    while (answers < 2 && child.exitCode === null) await pause(20)
    expect(child.exitCode).toBeNull()
    const before = performance.now()
    child.kill(signal)
    const { exit, stdout } = await ended
    expect(exit).toBe(130)
    expect(performance.now() - before).toBeLessThan(allowed)
    // It was in the middle of it, and what it had written is whole.
    const lines = stdout.split('\n')
    expect(lines.length).toBeLessThan(5_000)
    expect(lines.at(-1)).toBe('')
    for (const line of lines.slice(0, -1)) expect(JSON.parse(line)).toHaveProperty('procurement')
  })
})
