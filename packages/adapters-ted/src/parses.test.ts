import { performance } from 'node:perf_hooks'
import { describe, expect, it, vi } from 'vitest'
import { addedAward, addedTerm } from './__fixtures__/added'
import { makeNotice } from './__fixtures__/make-notice'

/** How often a document is parsed, counted where every parser begins. */
const counted = vi.hoisted(() => ({ parses: 0 }))
vi.mock('./xml/parse-xml', async (original) => {
  const own = await original<typeof import('./xml/parse-xml')>()
  return {
    ...own,
    parseXml: (...args: Parameters<typeof own.parseXml>) => {
      counted.parses += 1
      return own.parseXml(...args)
    },
  }
})

const { planChangeNotice } = await import('./life/plan-change-notice')
const { splitLot } = await import('./split/split-lot')
const { upgradeNotice } = await import('./upgrade/upgrade-notice')
const { planEspdSource } = await import('./espd/espd-source')
const { applyPlan } = await import('./plan/apply-plan')
const { inversePlan } = await import('./plan/inverse-plan')
const { planNotice } = await import('./plan/plan-notice')

const bytesOf = (text: string) => new TextEncoder().encode(text)
const lots = ['LOT-0001', 'LOT-0002'].map((id) => ({
  id,
  award: { criteria: [{ weight: ['per-exa', '100'] as const }] },
}))
const change = { criteria: [addedAward, addedTerm], lotLimits: { submitted: 2, awarded: 1 } }

describe('a plan and its application parse at most twice', () => {
  it.each([
    ['plan', 1, makeNotice({ lots }), (notice: Uint8Array) => planNotice(notice, change, { weights: 'scale' })],
    [
      'planChangeNotice',
      2,
      makeNotice({ lots, published: true }),
      (notice: Uint8Array) =>
        planChangeNotice(
          notice,
          {
            change,
            reason: { code: 'update-add' },
            description: { fr: 'Un critère' },
            noticeId: '1c9a7b5f-4d63-4e2c-8d64-6e1d8c2a3b21',
            dispatch: { date: '2026-12-10Z', time: '10:00:00Z' },
          },
          { weights: 'scale' },
        ),
    ],
    [
      'splitLot',
      2,
      makeNotice({ lots }),
      (notice: Uint8Array) =>
        splitLot(notice, { lot: 'LOT-0001', into: [{ title: { fr: 'A' } }, { title: { fr: 'B' } }] }),
    ],
    [
      'upgradeNotice',
      2,
      makeNotice({ lots, sdk: '1.13' }),
      (notice: Uint8Array) => upgradeNotice(notice, { to: '1.15' }),
    ],
    ['planEspdSource', 1, makeNotice({ lots }), (notice: Uint8Array) => planEspdSource(notice)],
  ])('%s: %i', (_, most, text, work) => {
    const notice = bytesOf(text)
    counted.parses = 0
    const plan = work(notice)
    expect(plan.refusals).toEqual([])
    expect(plan.patches.length).toBeGreaterThan(0)
    const result = applyPlan(notice, plan)
    expect(Buffer.compare(applyPlan(result, inversePlan(notice, plan)), notice)).toBe(0)
    expect(counted.parses).toBe(most)
  })
})

// Bounds far above what is measured (scripts/bench/insertion.ts), so that only another order of growth breaks them.
it('the time of an insertion grows as the lots do', () => {
  const timeOf = (count: number) => {
    const many = Array.from({ length: count }, (_, index) => ({
      ...lots[0],
      id: `LOT-${String(index + 1).padStart(4, '0')}`,
    }))
    const notice = bytesOf(makeNotice({ lots: many as typeof lots }))
    const times = [1, 2, 3].map(() => {
      const from = performance.now()
      const plan = planNotice(notice, { criteria: [addedAward, addedTerm] }, { weights: 'scale' })
      applyPlan(notice, plan)
      return performance.now() - from
    })
    return Math.min(...times)
  }
  timeOf(50)
  const [some, more] = [timeOf(50), timeOf(500)]
  expect(more).toBeLessThan(some * 40 + 50)
})
