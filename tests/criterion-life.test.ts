import { readFileSync } from 'node:fs'
import { createTed } from '@opensource-experts/adapters-ted'
import { type Criterion, lotsOf, type Procurement, withCriteria } from '@opensource-experts/core'
import { proposeCriteria, recognise, resolve } from '@opensource-experts/criteria'
import { describe, expect, it } from 'vitest'

// A criterion that was proposed, written and read back is one criterion at whatever level it is asked for again: no
// second text stands beside the first, in a document as in a notice.

const notice: Uint8Array = readFileSync(new URL('../examples/data/notice.xml', import.meta.url))
const ted = createTed({ recognise })
const scale = { weights: 'scale' } as const
const replacing = { ...scale, conflict: 'replace' } as const
const levels = ['basic', 'advanced', 'exemplary'] as const

/** Which clause stands at which level in each lot: `LOT-0001 AWD-02 basic fr`, once for each text. */
const standing = (procurement: Procurement) =>
  recognise(procurement).flatMap(({ criterion, clause, language }) => {
    const holder = procurement.criteria.find(({ id }) => id === criterion)
    return holder ? lotsOf(holder, procurement).map((lot) => `${lot} ${clause.id} ${clause.level} ${language}`) : []
  })
const withoutLevel = (text: string) => text.replace(/ (basic|advanced|exemplary) /u, ' ')
const clausesOf = (criteria: readonly Criterion[]) => criteria.map(({ clause }) => clause?.id)

const atLevel = (criteria: readonly Criterion[], level: (typeof levels)[number], procurement: Procurement) =>
  resolve(
    criteria.map(({ id, kind, lots, clause, ...rest }): Criterion => {
      const { weight, type, target } = rest as { weight?: object; type?: string; target?: string }
      const members = { ...(weight ? { weight } : {}), ...(type ? { type } : {}), ...(target ? { target } : {}) }
      // The scenario is the buyer's, and asked for above the basic level.
      const params = clause?.id === 'AWD-20' && level !== 'basic' ? { params: { scenario: 'Scénario S, annexe' } } : {}
      return { id, kind, lots, ...members, clause: { id: clause?.id ?? '', level, ...params } } as Criterion
    }),
    { languages: procurement.languages, procurement },
  )

const apply = (bytes: Uint8Array, criteria: readonly Criterion[], options: object = scale) => {
  const plan = ted.plan(bytes, { criteria }, options)
  expect(plan.refusals).toEqual([])
  return { after: ted.apply(bytes, plan), plan }
}

describe.each(levels)('proposed at level %s, written into a notice and read back', (level) => {
  const { procurement } = ted.read(notice)
  const proposed = proposeCriteria(procurement, { level })
  const { after } = apply(notice, proposed)
  const back = ted.read(after).procurement

  it('stands there once, as it was proposed', () => {
    const found = standing(back)
    expect(found.length).toBeGreaterThan(4)
    expect(new Set(found).size).toBe(found.length)
    // The sets keep a clause at one level where another needs what only the buyer knows.
    const own = new Set(proposed.map(({ clause }) => `${clause?.id} ${clause?.level}`))
    expect(found.every((each) => own.has(each.split(' ').slice(1, 3).join(' ')))).toBe(true)
    expect(found.filter((each) => each.includes(` ${level} `)).length).toBeGreaterThan(4)
    expect(standing(procurement)).toEqual([])
  })

  it.each(levels)('is not proposed again at level %s beside itself', (other) => {
    const again = clausesOf(proposeCriteria(back, { level: other }))
    expect(again.filter((id) => clausesOf(proposed).includes(id))).toEqual([])
    const second = ted.plan(after, { criteria: proposeCriteria(back, { level: other }) }, scale)
    expect(second.refusals).toEqual([])
    const found = standing(ted.read(ted.apply(after, second)).procurement).map(withoutLevel)
    expect(new Set(found).size).toBe(found.length)
  })

  it.each(levels.filter((other) => other !== level))('at level %s takes its own place: one text is left', (other) => {
    const asked = atLevel(proposed, other, procurement)
    const refused = ted.plan(after, { criteria: asked }, scale).refusals
    expect(new Set(refused.map(({ code }) => code))).toEqual(new Set(['conflicting-value']))
    const { after: replaced } = apply(after, asked, replacing)
    const found = standing(ted.read(replaced).procurement)
    expect(found.every((each) => each.includes(` ${other} `))).toBe(true)
    expect(found.map(withoutLevel).sort()).toEqual(standing(back).map(withoutLevel).sort())
    expect(ted.plan(replaced, { criteria: asked }, replacing)).toMatchObject({ edits: [], patches: [], refusals: [] })
  })

  it.each(levels)('in a document too: asked for at level %s, one is left', (other) => {
    const once = withCriteria(procurement, proposed, scale)
    const asked = atLevel(proposed, other, procurement)
    const next = withCriteria(once, asked, { ...replacing, recognise })
    const found = standing(next)
    expect(found.every((each) => each.includes(` ${other} `))).toBe(true)
    expect(found.map(withoutLevel).sort()).toEqual(standing(once).map(withoutLevel).sort())
    expect(withCriteria(next, asked, { ...replacing, recognise })).toEqual(next)
  })
})
