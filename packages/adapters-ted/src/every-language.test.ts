import type { Change, Criterion, Plan } from '@opensource-experts/core'
import { describe, expect, it } from 'vitest'
import { type Minor, makeNotice, priceAndQuality } from './__fixtures__/make-notice'
import type { ChangeNotice } from './life/change-notice'
import { planChangeNotice } from './life/plan-change-notice'
import { applyPlan } from './plan/apply-plan'
import { planNotice } from './plan/plan-notice'
import { splitLot } from './split/split-lot'

// A notice in several languages has every text in each of them, whatever kind of text is written; what lacks one is refused.
const tags = ['nl', 'fr', 'de'] as const
const codes = ['NLD', 'FRA', 'DEU'] as const
const performance = { text: { FRA: 'Clause', NLD: 'Clausule', DEU: 'Klausel' } }
const notice = (sdk: Minor, more: object = {}) =>
  new TextEncoder().encode(
    makeNotice({
      sdk,
      languages: codes,
      lots: ['LOT-0001', 'LOT-0002'].map((id) => ({ id, award: priceAndQuality, performance })),
      ...more,
    }),
  )
type Say = (text: string) => Readonly<Record<string, string>>
const all: Say = (text) => Object.fromEntries(tags.map((tag) => [tag, `${text} ${tag}`]))
const without: Say = (text) => ({ nl: `${text} nl`, fr: `${text} fr` })
const award = (say: Say): Criterion => ({
  ...{ id: 'a', kind: 'award', type: 'quality', target: 'tender', lots: 'all' },
  ...{ name: say('ZNAME'), description: say('ZTEXT'), weight: { kind: 'percentage', value: 10 } },
})
const set = (say: Say): Criterion[] =>
  (['price', 'quality'] as const).map((type) => ({
    ...award(say),
    ...{ id: type, kind: 'award', type, target: 'tender', lots: ['GLO-0001'] },
    weight: { kind: 'percentage', value: 50 },
    name: Object.fromEntries(Object.entries(say('ZNAME')).map(([tag, text]) => [tag, `${text} ${type}`])),
  }))
const selection = (say: Say, code: string): Criterion => ({
  ...{ id: 's', kind: 'selection', target: 'operator', lots: 'all', code, use: 'minimum' },
  ...{ name: say('ZNAME'), description: say('ZTEXT') },
})
const term = (say: Say): Criterion => ({
  ...{ id: 't', kind: 'performance', target: 'performance', lots: 'all', description: say('ZTEXT') },
})
const group = { id: 'GLO-0001', lots: ['LOT-0001', 'LOT-0002'] }
const bare = { award: { criteria: [{ weight: undefined }, { type: 'quality', weight: undefined }] }, performance }
const ranked = {
  award: { criteria: [{ weight: ['ord-imp', '1'] }, { type: 'quality', weight: ['ord-imp', '2'] }] },
  performance,
}
const lotsOf = (lot: object) => ({ lots: ['LOT-0001', 'LOT-0002'].map((id) => ({ id, ...lot })) })

/** What is asked, and how often each text then stands in one language. */
const kinds: Readonly<
  Record<string, readonly [change: (say: Say, sdk: Minor) => Change, texts: number, more?: object]>
> = {
  'an award criterion': [(say) => ({ criteria: [award(say)] }), 4],
  'a selection criterion': [
    (say, sdk) => ({ criteria: [selection(say, sdk === '1.11' ? 'tp-abil' : 'slc-abil-ref-services')] }),
    4,
  ],
  'a performance term': [(say) => ({ criteria: [term(say)] }), 2],
  'a formula': [(say) => ({ awardMethods: { 'LOT-0001': { complicated: say('ZTEXT') } } }), 1, lotsOf(bare)],
  'a reason for the order': [
    (say) => ({ awardMethods: { 'LOT-0001': { orderJustification: say('ZTEXT') } } }),
    ...([1, lotsOf(ranked)] as const),
  ],
  purposes: [(say) => ({ strategic: { all: { purposes: [{ code: 'env-imp', description: say('ZTEXT') }] } } }), 2],
  'a group with criteria of its own': [
    (say) => ({ criteria: set(say), lotGroups: [{ ...group, title: say('ZNAME'), description: say('ZTEXT') }] }),
    6,
  ],
}

function written(base: Uint8Array, plan: Plan): Record<string, number> {
  expect(plan.refusals).toEqual([])
  const text = new TextDecoder().decode(applyPlan(base, plan))
  return Object.fromEntries(
    codes.map((code, index) => [
      code,
      [...text.matchAll(new RegExp(`languageID="${code}">[^<]*Z(?:NAME|TEXT) ${tags[index]}`, 'gu'))].length,
    ]),
  )
}
const inAll = (count: number) => Object.fromEntries(codes.map((code) => [code, count]))
const missing = (plan: Plan) =>
  plan.refusals.every(({ code, params }) => code === 'language-missing' || params.reason === 'language-missing')

describe.each(['1.11', '1.12', '1.15'] as const)('SDK %s: all languages are written', (sdk) => {
  it.each(Object.entries(kinds))('of %s, and one that lacks is refused', (name, [change, texts, more]) => {
    const base = notice(sdk, more)
    const options = { weights: 'scale' } as const
    // From SDK 1.12 on a selection criterion has no name: its text is what is written.
    const count = name === 'a selection criterion' && sdk !== '1.11' ? 2 : texts
    expect(written(base, planNotice(base, { criteria: [], ...change(all, sdk) }, options))).toEqual(inAll(count))
    const plan = planNotice(base, { criteria: [], ...change(without, sdk) }, options)
    expect(plan.refusals.length).toBeGreaterThan(0)
    expect([missing(plan), plan.patches]).toEqual([true, []])
  })

  it('of a change notice', () => {
    const base = notice(sdk, { published: true })
    const input = (say: Say): ChangeNotice => ({
      ...{ reason: { code: 'update-add' as const, text: say('ZNAME') }, description: say('ZTEXT') },
      ...{ noticeId: '1c9a7b5f-4d63-4e2c-8d64-6e1d8c2a3b21', dispatch: { date: '2026-12-10Z', time: '10:00:00Z' } },
      sections: ['PROCEDURE'],
    })
    expect(written(base, planChangeNotice(base, input(all)))).toEqual(inAll(2))
    const plan = planChangeNotice(base, input(without))
    expect([missing(plan), plan.refusals.length > 0, plan.patches]).toEqual([true, true, []])
  })

  it('of the parts of a lot', () => {
    const base = notice(sdk)
    const into = (say: Say) => ['A', 'B'].map(() => ({ title: say('ZNAME'), description: say('ZTEXT') }))
    const limits = { submitted: 3, awarded: 2 }
    expect(written(base, splitLot(base, { lot: 'LOT-0001', into: into(all), limits }))).toEqual(inAll(4))
    const plan = splitLot(base, { lot: 'LOT-0001', into: into(without), limits })
    expect([missing(plan), plan.refusals.length > 0, plan.patches]).toEqual([true, true, []])
  })
})
