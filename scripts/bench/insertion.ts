// Insertion into notices of 1 to 1,000 lots: plan and apply, on the built packages. Asked: linear, 100 lots at most 0.1 s.
//   pnpm bench:insertion
import { readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { createTed } from '@opensource-experts/adapters-ted'
import type { Criterion } from '@opensource-experts/core'
import { withLots } from './with-lots.ts'

const text = readFileSync(fileURLToPath(new URL('../../examples/data/notice.xml', import.meta.url)), 'utf8')
// The example without its second lot.
const alone = text.replace(
  / *<cac:ProcurementProjectLot>(?:(?!<\/cac:ProcurementProjectLot>)[\s\S])*>LOT-0002<[\s\S]*?<\/cac:ProcurementProjectLot>\n/u,
  '',
)
const ted = createTed()
const texts = (word: string) => ({ fr: word, en: word })
const award: Criterion = {
  ...{ id: 'upstream', kind: 'award', type: 'quality', target: 'tender', lots: 'all' },
  ...{ name: texts('Contribution'), description: texts('Ce qui est proposé au projet d’origine') },
  weight: { kind: 'percentage', value: 10 },
}
const term: Criterion = {
  id: 'term',
  kind: 'performance',
  target: 'performance',
  lots: 'all',
  description: texts('Clause'),
}
const selection: Criterion = {
  ...{ id: 'references', kind: 'selection', target: 'operator', lots: 'all', code: 'slc-abil-ref-services' },
  description: texts('Deux services comparables'),
}
const kinds = {
  'award criterion': { criteria: [award] },
  'performance term': { criteria: [term] },
  'selection criterion': { criteria: [selection] },
  'small firms, purposes': {
    strategic: { all: { smeSuitable: true, purposes: [{ code: 'inn-pur', description: texts('But') }] } },
  },
  'all of them': { criteria: [award, term, selection], strategic: { all: { smeSuitable: true } } },
} as const

/** The median of runs, in milliseconds of processor time: others share the machine. */
function timeOf(work: () => unknown): number {
  const times: number[] = []
  const start = performance.now()
  while (times.length < 5 || (times.length < 40 && performance.now() - start < 1500)) {
    const before = process.cpuUsage()
    work()
    const { user, system } = process.cpuUsage(before)
    times.push((user + system) / 1000)
  }
  return times.sort((a, b) => a - b)[times.length >> 1] ?? 0
}

let broken = 0
for (const [name, change] of Object.entries(kinds)) {
  const row = [1, 10, 100, 1000].map((count) => {
    const notice = new TextEncoder().encode(count === 1 ? alone : withLots(text, count))
    const plan = ted.plan(notice, change, { weights: 'scale' })
    if (plan.refusals.length > 0) throw new Error(`${name}: ${JSON.stringify(plan.refusals).slice(0, 200)}`)
    const ms = timeOf(() => ted.apply(notice, ted.plan(notice, change, { weights: 'scale' })))
    // What is asked is of one kind at a time.
    if (count === 100 && ms > 100 && name !== 'all of them') broken += 1
    return `${count} lots ${ms.toFixed(1)} ms (${(ms / count).toFixed(2)} a lot)`
  })
  console.log(`${name}: ${row.join('; ')}`)
}
if (broken > 0) process.exitCode = 1
