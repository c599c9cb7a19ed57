import type { Criterion } from '@opensource-experts/core'
import { describe, expect, it } from 'vitest'
import { fixtures } from '../__fixtures__/fixtures'
import { makeNotice } from '../__fixtures__/make-notice'
import { readNotice } from '../read/read-notice'
import { applyPlan } from './apply-plan'
import { planNotice } from './plan-notice'

const bytesOf = (xml: string) => new TextEncoder().encode(xml)
const criterion = (index: number, text = 'Texte'): Criterion => ({
  id: `c${index}`,
  kind: 'award',
  type: 'quality',
  target: 'tender',
  lots: 'all',
  name: { fr: `Critère ${index}` },
  description: { fr: text },
  weight: { kind: 'percentage', value: 1 },
})
const twenty = Array.from({ length: 20 }, (_, index) => criterion(index))
const scale = { weights: 'scale' } as const
const inserted = (xml: string, criteria = twenty) => {
  const plan = planNotice(bytesOf(xml), { criteria }, scale)
  expect(plan.refusals).toEqual([])
  return plan.patches.reduce((sum, { text }) => sum + text.length, 0)
}

describe('what a notice has is not multiplied', () => {
  const usual = inserted(fixtures.percentages)

  it.each([
    [
      'white space before each criterion',
      fixtures.percentages.replaceAll(/\n *(?=<cac:SubordinateAwardingCriterion>)/gu, `\n${' '.repeat(100_000)}`),
    ],
    ['tabs before every element', fixtures.percentages.replaceAll(/\n *</gu, `\n${'\t'.repeat(3_000)}<`)],
    [
      'steps that grow',
      fixtures.percentages.replaceAll(/\n( *)</gu, (_, indent: string) => `\n${indent.repeat(500)}<`),
    ],
    ['a prefix of 100,000 letters', makeNotice({ prefixes: { cbc: 'b'.repeat(100_000) } })],
    [
      'prefixes of 100,000 letters for all',
      makeNotice({ prefixes: { cac: 'a'.repeat(9_000), efac: 'c'.repeat(9_000), ext: 'd'.repeat(9_000) } }),
    ],
  ])('%s', (_, xml) => {
    expect(inserted(xml)).toBeLessThan(10 * usual)
    // It reads back as what was planned.
    const base = bytesOf(xml)
    const after = applyPlan(base, planNotice(base, { criteria: twenty }, scale))
    expect(planNotice(after, { criteria: twenty }, scale)).toMatchObject({ edits: [], refusals: [] })
  })
})

describe('a notice that could not be read again is not written', () => {
  const notice = bytesOf(fixtures.severalLots)
  const outcome = (limits: object, criteria = twenty) => planNotice(notice, { criteria }, scale, limits).refusals

  it('by its bytes', () => {
    const after = applyPlan(notice, planNotice(notice, { criteria: twenty }, scale))
    expect(outcome({ maxBytes: after.length })).toEqual([])
    expect(outcome({ maxBytes: after.length - 1 })).toEqual([
      { code: 'outcome-too-large', params: { maxBytes: after.length - 1, maxNodes: 1_000_000 } },
    ])
  })

  it('by its elements, as reading counts them', () => {
    const after = applyPlan(notice, planNotice(notice, { criteria: twenty }, scale))
    let maxNodes = readNotice(after).notice.root.tree.size
    for (;;) {
      try {
        readNotice(after, { maxNodes })
        break
      } catch {
        maxNodes += 1
      }
    }
    expect(outcome({ maxNodes })).toEqual([])
    expect(outcome({ maxNodes: maxNodes - 1 }).map(({ code }) => code)).toEqual(['outcome-too-large'])
  })

  it('by its depth', () => {
    const flat = bytesOf(makeNotice({ lots: [{ id: 'LOT-0001', award: [] }] }))
    const set = [{ ...criterion(1), type: 'price' as const, weight: { kind: 'percentage' as const, value: 100 } }]
    const limits = (maxDepth: number) => planNotice(flat, { criteria: set }, scale, { maxDepth }).refusals
    expect(limits(12)).toEqual([])
    expect(limits(11).map(({ code }) => code)).toEqual(['outcome-too-large'])
  })

  it('is known before it is made: thousands of long texts in thousands of lots', () => {
    const many = bytesOf(
      makeNotice({
        lots: Array.from({ length: 1_000 }, (_, index) => ({
          id: `LOT-${String(index + 1).padStart(4, '0')}`,
          award: { criteria: [{ type: 'price', name: 'Prix', weight: ['per-exa', '100'] as const }] },
        })),
      }),
    )
    const long = Array.from({ length: 20 }, (_, index) => criterion(index, `${index} ${'x'.repeat(5_900)}`))
    expect(planNotice(many, { criteria: long }, scale).refusals).toEqual([
      { code: 'outcome-too-large', params: { maxBytes: 33_554_432, maxNodes: 1_000_000 } },
    ])
  })
})
