// `pnpm bench:rules [texts|lots|curve] [part of a rule's id]`: CPU time of each rule by itself, after the texts have been read once for all of
// them; that reading, and a whole `lint`, stand apart. Milliseconds depend on the machine; growth (four times as many) does
// not: 4 is linear. Prints the ten slowest, what is over 50 ms, what grows faster than what it is given, and how a whole `lint`
// grows at 1, 2, 4 and 8 times as much. `--json` prints all.
import type { Procurement } from '@opensource-experts/core'
import { lint } from '@opensource-experts/lint'
import { buildContext } from '../../packages/lint/src/engine/build-context.ts'
import type { LintContext } from '../../packages/lint/src/engine/context.ts'
import type { Rule } from '../../packages/lint/src/engine/rule.ts'
import { exampleProcurement as example } from '../../packages/lint/src/example/example-procurement.ts'
import { recommendedRules } from '../../packages/lint/src/presets/recommended.ts'
import { ownWords } from '../../packages/lint/src/run/own-words.ts'
import { places, tender, texts } from './rule-documents.ts'

/** What a rule may take of a text of 1 MB, of its own. */
const most = 50
const json = process.argv.includes('--json')
const words = process.argv.slice(2).filter((each) => !each.startsWith('--'))
const only = words.find((each) => each === 'texts' || each === 'lots' || each === 'curve')
const asked = words.filter((each) => each !== only)
const rules = recommendedRules.filter(({ id }) => asked.length === 0 || asked.some((part) => id.includes(part)))

function cpu(run: () => unknown): number {
  const start = process.cpuUsage()
  run()
  const { user, system } = process.cpuUsage(start)
  return (user + system) / 1000
}

/** The quickest of three, or the first where it is next to nothing. */
function quickest(run: () => unknown): number {
  let best = cpu(run)
  for (let at = 0; at < 2 && best > 2; at += 1) best = Math.min(best, cpu(run))
  return best
}

function contextOf(document: Procurement): (rule: Rule) => LintContext {
  const base = buildContext(document, () => undefined, undefined, ownWords)
  return (rule) => ({ ...base, param: (name) => rule.params[name]?.value ?? 0 })
}

const exhaust = (rule: Rule, context: LintContext) => {
  for (const _ of rule.check(context));
}

/** What each rule takes, once the texts are read. */
function measured(document: Procurement): { readonly reading: number; readonly own: ReadonlyMap<string, number> } {
  const contextFor = contextOf(document)
  const all = () => {
    for (const rule of rules) exhaust(rule, contextFor(rule))
  }
  const reading = cpu(all)
  return { reading, own: new Map(rules.map((rule) => [rule.id, quickest(() => exhaust(rule, contextFor(rule)))])) }
}

interface Row {
  readonly rule: string
  readonly ms: number
  readonly where: string
}

const byCost = (a: Pick<Row, 'ms'>, b: Pick<Row, 'ms'>) => b.ms - a.ms
const shown = (ms: number) => ms.toFixed(1).padStart(9)

const onTexts: Row[] = []
const readings: Row[] = []
for (const [kind, text] of only === 'lots' || only === 'curve' ? [] : Object.entries(texts)) {
  for (const [place, make] of Object.entries(places)) {
    const { reading, own } = measured(make(text))
    readings.push({ rule: 'all', ms: reading, where: `${kind}, ${place}` })
    for (const [rule, ms] of own) {
      onTexts.push({ rule, ms, where: `${kind}, ${place}` })
      // As it goes: the whole takes minutes.
      if (ms > most) console.error(`  ${rule.padEnd(10)}${shown(ms)} ms  ${kind}, ${place}`)
    }
  }
}

/** Rules over many lots and criteria, with growth; the first runs teach the compiler, and are not counted. */
function overLots() {
  measured(tender(20, 200))
  const many = measured(tender(100, 1000)).own
  const moreCriteria = measured(tender(100, 4000)).own
  const moreLots = measured(tender(400, 1000)).own
  const growth = rules.map(({ id }) => {
    const ms = many.get(id) ?? 0
    const base = Math.max(ms, 1)
    return { rule: id, ms, criteria: (moreCriteria.get(id) ?? 0) / base, lots: (moreLots.get(id) ?? 0) / base }
  })
  const whole = quickest(() => lint(tender(100, 1000)))
  const criteria = quickest(() => lint(tender(100, 4000))) / whole
  const lots = quickest(() => lint(tender(400, 1000))) / whole
  return { growth, whole: { ms: whole, criteria, lots } }
}

const times = [1, 2, 4, 8] as const

interface Curve {
  readonly what: string
  readonly ms: number
  /** To the first: 1, 2, 4 and 8 are linear. */
  readonly ratios: readonly number[]
}

function curves(): Curve[] {
  const texted = (text: string) => (by: number) => places.many?.(text.slice(0, (text.length / 8) * by)) ?? example
  const grown: [string, (by: number) => Procurement][] = [
    ['criteria, from 250 in 100 lots', (by) => tender(100, 250 * by)],
    ['lots, from 25 with 1,000 criteria', (by) => tender(25 * by, 1000)],
    ...Object.entries(texts).map(([kind, text]): [string, (by: number) => Procurement] => [
      `text, from 125 kB: ${kind}`,
      texted(text),
    ]),
  ]
  return grown.map(([what, make]) => {
    const ms = times.map((by) => {
      const document = make(by)
      return quickest(() => lint(document))
    })
    const [first = 1] = ms
    return { what, ms: first, ratios: ms.map((each) => each / first) }
  })
}

const slowest = new Map<string, Row>()
for (const row of [...onTexts].sort(byCost)) if (!slowest.has(row.rule)) slowest.set(row.rule, row)

const overMany = only === undefined || only === 'lots' ? overLots() : undefined
const curve = only === undefined || only === 'curve' ? curves() : []

if (json) console.log(JSON.stringify({ readings, texts: [...slowest.values()], ...overMany, curve }, null, 2))
else {
  if (onTexts.length > 0) printTexts([...slowest.values()])
  if (overMany) printLots(overMany)
  if (curve.length > 0) printCurves()
}

function printCurves(): void {
  console.log('whole runs at 1, 2, 4 and 8 times as much')
  for (const { what, ms, ratios } of curve)
    console.log(
      `  ${what.padEnd(40)}${shown(ms)} ms${ratios.map((each) => `x ${each.toFixed(1)}`.padStart(8)).join('')}`,
    )
}

function printTexts(each: readonly Row[]): void {
  console.log('1 MB of text: the ten slowest, of their own')
  for (const { rule, ms, where } of each.slice(0, 10)) console.log(`  ${rule.padEnd(10)}${shown(ms)} ms  ${where}`)
  const over = each.filter(({ ms }) => ms > most).map(({ rule }) => rule)
  console.log(`  over ${most} ms: ${over.join(', ') || 'none'}`)
  console.log('1 MB of text: all rules, with the reading that they share')
  for (const { ms, where } of [...readings].sort(byCost).slice(0, 10)) console.log(`  ${shown(ms)} ms  ${where}`)
}

function printLots({ growth, whole }: ReturnType<typeof overLots>): void {
  const ratios = ({ criteria, lots }: { criteria: number; lots: number }) =>
    `x ${criteria.toFixed(1)}, x ${lots.toFixed(1)}`
  console.log('100 lots, 1,000 criteria: the ten slowest; four times the criteria, four times the lots (4 is linear)')
  for (const each of [...growth].sort(byCost).slice(0, 10))
    console.log(`  ${each.rule.padEnd(10)}${shown(each.ms)} ms  ${ratios(each)}`)
  const faster = growth.filter(({ criteria, lots }) => Math.max(criteria, lots) > 6)
  console.log(`  faster than linear: ${faster.map((each) => `${each.rule} (${ratios(each)})`).join('; ') || 'none'}`)
  console.log(`  lint      ${shown(whole.ms)} ms  ${ratios(whole)}`)
}
