// `node --experimental-strip-types scripts/bench/lots.ts` (after a build): processor time of a plan of 100 lots with 1,000 firms in
// two directories, limits, simulations and preview included, and of a proposal for each need of the examples. Each in a process of its own, so
// that the first run is the first of a process. Processor time, since others use the machine too; it counts the threads that compile and
// collect garbage beside the one that works, so that the time on a clock of an idle machine is shorter.
import { execFileSync } from 'node:child_process'
import { readdirSync, readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import type { Need } from '@opensource-experts/core'
import { propose } from '@opensource-experts/criteria'
import { type Market, type NeedToPlan, planLots } from '@opensource-experts/criteria/lots'

const needs = new URL('../../examples/needs/', import.meta.url)
const plan = 'planLots, 100 lots, 1,000 firms'
const [, , only] = process.argv

if (only === undefined) {
  for (const name of [plan, ...readdirSync(needs).filter((each) => each.endsWith('.json'))])
    process.stdout.write(
      execFileSync(process.execPath, [...process.execArgv, fileURLToPath(import.meta.url), name], { encoding: 'utf8' }),
    )
} else if (only === plan) {
  const { need, market } = large()
  console.log(`${plan}: ${timed(() => planLots(need, { market }))}`)
} else {
  const need = JSON.parse(readFileSync(new URL(only, needs), 'utf8')) as Need
  console.log(`propose, ${only}: ${timed(() => propose(need))}`)
}

function large(): { readonly need: NeedToPlan; readonly market: Market } {
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
  return { need, market }
}

/** Processor time and time on the clock of the first run, and of the middle one of fifteen. */
function timed(run: () => unknown): string {
  const times = Array.from({ length: 15 }, () => {
    const [before, start] = [process.cpuUsage(), performance.now()]
    run()
    const { user, system } = process.cpuUsage(before)
    return { cpu: (user + system) / 1000, clock: performance.now() - start }
  })
  const middle = (of: 'cpu' | 'clock') => times.map((each) => each[of]).sort((one, other) => one - other)[7]
  const said = (cpu = 0, clock = 0) => `${cpu.toFixed(0)} ms of processor, ${clock.toFixed(0)} on the clock`
  return `first ${said(times[0]?.cpu, times[0]?.clock)}; median ${said(middle('cpu'), middle('clock'))}`
}
