// `pnpm bench:parser [--rounds 40] [notice.xml...]` (after a build): reading into the tree, beside one bare pass of saxes with
// namespaces, and a plan with its application, in alternating rounds, median. Then the memory that a process of its own takes at most
// for each, less what it takes for nothing. Absolute figures depend on the machine; ratios are what to compare. Without files: the
// project's own notice with 2 and with 1,000 lots.
import { execFileSync } from 'node:child_process'
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { parseArgs } from 'node:util'
import { createTed } from '@opensource-experts/adapters-ted'
import { parseXml } from '@opensource-experts/adapters-ted/xml'
import { proposeCriteria } from '@opensource-experts/criteria'
import { SaxesParser } from 'saxes'
import { withLots } from './with-lots.ts'

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: { rounds: { type: 'string', default: '40' }, once: { type: 'string' } },
})
const ted = createTed()
const own = readFileSync(new URL('../../examples/data/notice.xml', import.meta.url))
// What is proposed for the project's own notice, in every lot: notices of others are about anything.
const criteria = proposeCriteria(ted.read(own).procurement, { level: 'advanced' })
const policy = { weights: 'scale', conflict: 'replace' } as const

/** What is measured: each makes what it needs first, which is not measured. */
const tasks: Readonly<Record<string, (notice: Uint8Array) => () => unknown>> = {
  nothing: () => () => undefined,
  saxes: (notice) => {
    const text = new TextDecoder().decode(notice)
    return () => new SaxesParser({ xmlns: true }).write(text).close()
  },
  'parse to tree': (notice) => () => parseXml(notice),
  'plan and apply': (notice) => {
    return () => ted.apply(notice, ted.plan(notice, { criteria }, policy))
  },
}

/** In MB. Of the whole process, since columns lie outside the heap. */
function peakOf(task: string, path: string): number {
  const script = fileURLToPath(import.meta.url)
  const args = ['--experimental-strip-types', '--no-warnings', script, '--once', task, path]
  return Number(execFileSync(process.execPath, args, { encoding: 'utf8' })) / 1024
}

function medians(notice: Uint8Array, rounds: number): Map<string, number> {
  const runs = Object.entries(tasks).map(([name, make]) => ({ name, run: make(notice), times: [] as number[] }))
  for (let round = 0; round < rounds; round += 1) {
    for (const { run, times } of runs) {
      const before = performance.now()
      run()
      times.push(performance.now() - before)
    }
  }
  return new Map(runs.map(({ name, times }) => [name, times.sort((a, b) => a - b)[rounds >> 1] ?? Number.NaN]))
}

const [first = ''] = positionals
if (values.once !== undefined) {
  tasks[values.once]?.(readFileSync(first))()
  console.log(process.resourceUsage().maxRSS)
} else {
  const folder = mkdtempSync(join(tmpdir(), 'ose-bench-'))
  const xml = own.toString('utf8')
  const made = [xml, withLots(xml, 1000)].map((text, index) => {
    const path = join(folder, `${index}.xml`)
    writeFileSync(path, text)
    return path
  })
  for (const path of positionals.length > 0 ? positionals : made) {
    const notice = new Uint8Array(readFileSync(path))
    const times = medians(notice, Number(values.rounds))
    const reference = times.get('saxes') ?? Number.NaN
    const idle = peakOf('nothing', path)
    console.log(`${path}, ${Math.round(notice.length / 1000)} kB, ${parseXml(notice).size} nodes`)
    for (const [name, time] of times) {
      if (name === 'nothing') continue
      const peak = peakOf(name, path) - idle
      console.log(
        `  ${name.padEnd(16)} ${time.toFixed(2).padStart(9)} ms  x ${(time / reference).toFixed(2).padStart(5)} of saxes  ${peak.toFixed(0).padStart(4)} MB at most`,
      )
    }
  }
  rmSync(folder, { recursive: true, force: true })
}
