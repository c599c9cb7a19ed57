// `pnpm bench` (after a build): what each step costs, as a ratio to one bare pass of the XML parser over the same notice in
// the same run. Absolute times depend on the machine; ratios are what to compare. `--json` prints { case: { step: ratio } }, to
// put two builds side by side.
import { readFileSync } from 'node:fs'
import { createTed, diffNotices } from '@opensource-experts/adapters-ted'
import { withCriteria } from '@opensource-experts/core'
import { proposeCriteria } from '@opensource-experts/criteria'
import { lint } from '@opensource-experts/lint'
import { SaxesParser } from 'saxes'
import { Bench } from 'tinybench'
import { withLots } from './with-lots.ts'

const own = new URL('../../examples/data/notice.xml', import.meta.url)

const json = process.argv.includes('--json')
const ratios: Record<string, Record<string, number>> = {}
const ted = createTed()
const policy = { weights: 'scale' } as const
const xml = readFileSync(own, 'utf8')
for (const [name, text] of [
  ['2 lots', xml],
  ['100 lots', withLots(xml, 100)],
  ['1,000 lots', withLots(xml, 1000)],
] as const) {
  const notice = new TextEncoder().encode(text)
  const { procurement } = ted.read(notice)
  const criteria = proposeCriteria(procurement, { level: 'advanced' })
  const plan = ted.plan(notice, { criteria }, policy)
  const after = ted.apply(notice, plan)
  const bench = new Bench({ time: 400, warmupTime: 100 })
  bench
    .add('reference: bare parse', () => {
      new SaxesParser({ xmlns: true }).write(text).close()
    })
    .add('read', () => ted.read(notice))
    .add('propose', () => proposeCriteria(procurement, { level: 'advanced' }))
    .add('withCriteria + lint', () => lint(withCriteria(procurement, criteria, policy)))
    .add('plan', () => ted.plan(notice, { criteria }, policy))
    .add('apply', () => ted.apply(notice, plan))
    .add('diff', () => diffNotices(notice, after))
  await bench.run()
  if (!json) console.log(`${name}, ${Math.round(notice.length / 1024)} kB, ${plan.edits.length} edits`)
  const medians = bench.tasks.map((task) => ({
    name: task.name,
    median: task.result && 'latency' in task.result ? task.result.latency.p50 : Number.NaN,
  }))
  const reference = medians[0]?.median ?? Number.NaN
  ratios[name] = Object.fromEntries(
    medians.map(({ name: step, median }) => [step, Number((median / reference).toFixed(2))]),
  )
  for (const { name: step, median } of medians) {
    if (!json)
      console.log(`  ${step.padEnd(24)} ${median.toFixed(2).padStart(9)} ms  x ${(median / reference).toFixed(2)}`)
  }
}
if (json) console.log(JSON.stringify(ratios, null, 2))
