// `node --experimental-strip-types scripts/bench/lots.ts` (after a build): processor time of a plan of 100 lots with 1,000 firms in
// two directories, limits, simulations and preview included, and of a proposal for each need of the examples. Processor time, since others use the machine too.
import { readdirSync, readFileSync } from 'node:fs'
import type { Need } from '@opensource-experts/core'
import { propose } from '@opensource-experts/criteria'
import { type Market, type NeedToPlan, planLots } from '@opensource-experts/criteria/lots'

const fact = (value: string) => ({ value, source: 'https://example.org/', date: '2026-01-01' })
const lots = Array.from({ length: 100 }, (_, index) => ({
  id: `LOT-${String(index + 1).padStart(4, '0')}`,
  title: { fr: `Lot ${index + 1}` },
  value: { amount: 50_000 + 1000 * ((index * 37) % 100), currency: 'EUR' },
  software: [{ name: `Moteur ${index}` }],
}))
const market: Market = {
  experts: Array.from({ length: 1000 }, (_, index) => ({
    expert: {
      id: `firm-${index}`,
      name: `Atelier ${index}`,
      // Five pieces of software each, of which it maintains one.
      offers: Array.from({ length: 5 }, (__, each) => fact(`Moteur ${(index * 7 + each * 13) % 100}`)),
      maintains: [fact(`Moteur ${index % 100}`)],
    },
    sources: [index % 2 === 0 ? 'one' : 'two'],
  })),
  sources: ['one', 'two'].map((id) => ({ id, status: 'ok' as const, count: 500, publisher: id })),
}
const need: NeedToPlan = {
  jurisdiction: 'FR',
  buyerCategory: 'central',
  languages: ['fr'],
  date: '2026-12-01',
  title: { fr: 'Cent lots' },
  territories: ['FR'],
  durationMonths: 48,
  planning: { lots, expectedTenderers: 1000 },
}

console.log(`planLots, 100 lots, 1,000 firms: ${timed(() => planLots(need, { market }))}`)

const needs = new URL('../../examples/needs/', import.meta.url)
for (const name of readdirSync(needs).filter((each) => each.endsWith('.json'))) {
  const own = JSON.parse(readFileSync(new URL(name, needs), 'utf8')) as Need
  console.log(`propose, ${name}: ${timed(() => propose(own))}`)
}

/** Processor time of the first run, and of the middle one of fifteen. */
function timed(run: () => unknown): string {
  const times = Array.from({ length: 15 }, () => {
    const before = process.cpuUsage()
    run()
    const { user, system } = process.cpuUsage(before)
    return (user + system) / 1000
  })
  const sorted = [...times].sort((one, other) => one - other)
  return `first ${times[0]?.toFixed(0)} ms, median ${sorted[7]?.toFixed(0)} ms of processor time`
}
