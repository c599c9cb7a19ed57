// `pnpm bench:live [notice.xml]`: what one edit of a notice costs, read and judged by the live engine, and read and judged as a whole,
// each answer compared. Medians of rounds, processor time of this thread. Needs the pack of SDK 1.15 in the default folder. Without a
// file: the project's own notice with 100 lots.
import { readFileSync } from 'node:fs'
import { parseArgs } from 'node:util'
import { createCompiledEngine, createLiveEngine, type RuleRun } from '@opensource-experts/adapters-ted/validate'
import { parseXml } from '@opensource-experts/adapters-ted/xml'
import { defaultPacksDir, openPackStore } from '@opensource-experts/eforms-sdk'
import { withLots } from './with-lots.ts'

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: { rounds: { type: 'string', default: '15' }, phase: { type: 'string', default: '16' } },
})
const pack = await openPackStore(defaultPacksDir()).open('1.15')
const phase = await pack?.phase(values.phase)
if (!phase) throw new Error('There is no rule pack of SDK 1.15: ose sdk add 1.15')
const own = readFileSync(new URL('../../examples/data/notice.xml', import.meta.url), 'utf8')
const xml = positionals[0] === undefined ? withLots(own, 100) : readFileSync(positionals[0], 'utf8')

const encode = (text: string) => new TextEncoder().encode(text)
const middle = Math.floor(xml.length * 0.55)
const inserted = (before: string, text: string) => {
  const at = xml.indexOf(before, middle)
  return at < 0 ? undefined : xml.slice(0, at) + text + xml.slice(at)
}
const element = (name: string) => {
  const from = xml.indexOf(`<${name}>`, middle)
  const to = xml.indexOf(`</${name}>`, from) + name.length + 3
  return from < 0 ? undefined : ([from, to] as const)
}
const removed = (name: string) => {
  const span = element(name)
  return span && xml.slice(0, span[0]) + xml.slice(span[1])
}
const copied = (name: string) => {
  const span = element(name)
  return span && xml.slice(0, span[1]) + xml.slice(span[0])
}
const edits: readonly (readonly [name: string, next: string | undefined])[] = [
  ['a letter in a description', inserted('</cbc:Description>', 'x')],
  ['a digit in a weight', inserted('</efbc:ParameterNumeric>', '1')],
  ['an attribute', inserted('" languageID="', 'x') ?? inserted('</cbc:Name>', 'x')],
  ['an identifier', inserted('</cbc:ID>', '1')],
  ['a criterion more', copied('cac:SubordinateAwardingCriterion')],
  ['a criterion less', removed('cac:SubordinateAwardingCriterion')],
  ['a lot less', removed('cac:ProcurementProjectLot')],
]

const today = '2026-01-01'
const [live, whole] = [createLiveEngine(), createCompiledEngine()]
const said = ({ fired, failed, broken }: RuleRun) =>
  JSON.stringify([fired, ...[failed, broken].map((all) => all.map(({ assert, node }) => `${assert.id} ${node}`))])
/** In microseconds. The kernel brings the time of a thread up to date where that of the process is asked for, else at each tick of 4 ms. */
function threadTime(): number {
  process.cpuUsage()
  const { user, system } = process.threadCpuUsage()
  return user + system
}
async function timed<Value>(into: number[], work: () => Value | Promise<Value>): Promise<Value> {
  const before = threadTime()
  const value = await work()
  into.push((threadTime() - before) / 1000)
  return value
}
const median = (list: readonly number[]) => [...list].sort((a, b) => a - b)[Math.floor(list.length / 2)] ?? 0
const cell = (time: number) => `${time.toFixed(1).padStart(7)} ms`

const read = (bytes: Uint8Array) => live.parse?.(bytes) ?? parseXml(bytes)
for (let round = 0; round < 6; round += 1) {
  await live.run(phase, read(encode(round % 2 === 0 ? xml : (edits[0]?.[1] ?? xml))), { today })
  await whole.run(phase, parseXml(encode(xml)), { today })
}
console.log(`${positionals[0] ?? '100 lots'}, ${Math.round(xml.length / 1024)} kB`)
for (const [name, next] of edits) {
  if (next === undefined) continue
  const [reading, again, parsing, all]: [number[], number[], number[], number[]] = [[], [], [], []]
  const [was, is] = [encode(xml), encode(next)]
  for (let round = 0; round < Number(values.rounds); round += 1) {
    await live.run(phase, read(was), { today })
    const tree = await timed(reading, () => read(is))
    const run = await timed(again, () => live.run(phase, tree, { today }))
    const anew = await timed(parsing, () => parseXml(is))
    const expected = await timed(all, () => whole.run(phase, anew, { today }))
    if (said(run) !== said(expected)) throw new Error(`${name}: another answer than a whole run`)
  }
  console.log(
    `  ${name.padEnd(28)} again: read ${cell(median(reading))} + rules ${cell(median(again))}   whole: ${cell(median(parsing))} + ${cell(median(all))}`,
  )
}
