import type { Criterion } from '@opensource-experts/core'
import { describe, expect, it } from 'vitest'
import { fixtures, spellingFixtures } from '../__fixtures__/fixtures'
import { applyPlan } from './apply-plan'
import { inversePlan } from './inverse-plan'
import { planNotice } from './plan-notice'

const texts = { fr: 'Rendre les correctifs « € » 𝄞', en: 'Give fixes back' }
const criteria: readonly Criterion[] = [
  {
    id: 'plan',
    kind: 'award',
    type: 'quality',
    target: 'tender',
    lots: ['LOT-0001'],
    name: texts,
    weight: { kind: 'percentage', value: 10 },
  },
  { id: 'term', kind: 'performance', target: 'performance', lots: 'all', description: texts },
]
const bytesOf = (xml: string) => new TextEncoder().encode(xml)

describe('the way back', () => {
  it.each(spellingFixtures)('gives every byte of %s again', (name) => {
    const before = bytesOf(fixtures[name])
    const plan = planNotice(before, { criteria }, { weights: 'scale' })
    const after = applyPlan(before, plan)
    const back = inversePlan(before, plan)
    expect(plan.edits.length).toBeGreaterThan(5)
    expect(Buffer.compare(applyPlan(after, JSON.parse(JSON.stringify(back))), before)).toBe(0)
    expect([back.base.sdk, back.base.subtype]).toEqual([plan.base.sdk, plan.base.subtype])
  })

  it.each([
    ['CR', '\r60\r'],
    ['CR and LF', '\r\n60\r\n'],
    ['CDATA', '<![CDATA[60]]>'],
    ['a comment with a byte order mark and a pair', '<!-- \ufeff 𝄞 é -->60'],
    ['references', '&#54;&#x30;'],
  ])('keeps %s in a text that is replaced', (_, odd) => {
    const before = bytesOf(fixtures.percentages.replace('>60</', `>${odd}</`))
    const plan = planNotice(before, { criteria }, { weights: 'scale' })
    expect(plan.edits.map(({ after }) => after)).toContain('54')
    const back = inversePlan(before, plan)
    expect(back.patches.map(({ text }) => text)).toContain(odd)
    expect(Buffer.compare(applyPlan(applyPlan(before, plan), back), before)).toBe(0)
  })

  it('says each edit the other way round, at its new place', () => {
    const before = bytesOf(fixtures.percentages)
    const plan = planNotice(before, { criteria }, { weights: 'scale' })
    const after = applyPlan(before, plan)
    const back = inversePlan(before, plan)
    const said = (bytes: Uint8Array, start: number, end: number) => new TextDecoder().decode(bytes.subarray(start, end))
    expect(back.edits.map(({ op, before: was, after: will }) => [op, was, will])).toEqual(
      plan.edits.map(({ op, before: was, after: will }) => [
        { insert: 'remove', replace: 'replace', remove: 'insert' }[op],
        will,
        was,
      ]),
    )
    for (const { before: was, span } of back.edits)
      if (was !== null && span) expect(said(after, span.start, span.end)).toContain(was)
    expect(back.align).toEqual(plan.align.map((line) => ({ ...line, before: line.after, after: line.before })))
    expect([back.losses, back.refusals]).toEqual([[], []])
  })

  it('is refused for a plan that cannot be applied', () => {
    const before = bytesOf(fixtures.percentages)
    const refused = planNotice(before, { criteria })
    expect(() => inversePlan(before, refused)).toThrow(expect.objectContaining({ code: 'plan-refused' }))
    const plan = planNotice(before, { criteria }, { weights: 'scale' })
    expect(() => inversePlan(bytesOf(fixtures.tabs), plan)).toThrow(
      expect.objectContaining({ code: 'plan-base-differs' }),
    )
    expect(() => inversePlan(before, { ...plan, patches: plan.patches.slice(1) })).toThrow(
      expect.objectContaining({ code: 'plan-altered' }),
    )
  })
})
