import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { edited } from '../__fixtures__/edited'
import { makeNotice, priceAndQuality } from '../__fixtures__/make-notice'
import { applyPlan } from '../plan/apply-plan'
import { noticeHistory } from './notice-history'
import { orderVersions } from './order-versions'
import { planChangeNotice } from './plan-change-notice'
import type { NoticeVersion } from './read-version'

const ids = ['1', '2', '3'].map((digit) => `${digit}c9a7b5f-4d63-4e2c-8d64-6e1d8c2a3b21`)
const criterion = (id: string, value: number) => ({
  id,
  kind: 'award' as const,
  type: 'quality' as const,
  target: 'tender' as const,
  lots: 'all' as const,
  name: { fr: `Critère ${id}` },
  description: { fr: `Texte ${id}` },
  weight: { kind: 'percentage' as const, value },
})
const publication = (number: string) =>
  `<efac:Publication><efbc:NoticePublicationID schemeName="ojs-notice-id">${number}</efbc:NoticePublicationID></efac:Publication></efext:EformsExtension>`

/** What TED makes of a notice that is sent to it. */
function published(bytes: Uint8Array, number: string): Uint8Array {
  const text = new TextDecoder().decode(bytes)
  // The first extension is that of the root.
  return new TextEncoder().encode(text.replace('</efext:EformsExtension>', publication(number)))
}

function changed(bytes: Uint8Array, nth: number, refersBy: 'identifier' | 'publication'): Uint8Array {
  const plan = planChangeNotice(
    bytes,
    {
      change: { criteria: [criterion(`c${nth}`, 10)] },
      reason: { code: 'update-add', text: { fr: 'Demandes' } },
      description: { fr: `Ajout ${nth}` },
      noticeId: ids[nth] ?? '',
      dispatch: { date: `2026-12-1${nth}+01:00`, time: '09:00:00+01:00' },
      refersBy,
    },
    { weights: 'scale' },
  )
  expect(plan.refusals).toEqual([])
  return applyPlan(bytes, plan)
}

const notice = published(
  new TextEncoder().encode(makeNotice({ lots: [{ id: 'LOT-0001', award: priceAndQuality }] })),
  '00123456-2026',
)
const change = published(changed(notice, 0, 'identifier'), '00123999-2026')
const second = changed(change, 1, 'publication')

describe('a notice, its change notice and the change of that', () => {
  it.each([[[0, 1, 2]], [[2, 1, 0]], [[1, 2, 0]]])('are one history, in whatever order they come: %j', (given) => {
    const all = [notice, change, second]
    const { entries, gaps } = noticeHistory(given.map((index) => all[index] ?? notice))
    expect(gaps).toEqual([])
    expect(entries.map(({ document }) => given[document])).toEqual([0, 1, 2])
    expect(entries.map(({ changes }) => (changes === undefined ? null : given[changes]))).toEqual([null, 0, 1])
    expect(entries.map(({ reference }) => reference)).toEqual([
      undefined,
      '0b8f6a4e-3c52-4d1b-9c53-5d0c7b1f2a10-01',
      '00123999-2026',
    ])
    expect(entries[2]).toMatchObject({
      noticeId: ids[1],
      reason: { code: 'update-add', text: { fr: 'Demandes' } },
      stated: [{ sections: ['LOT-0001'], description: { fr: 'Ajout 1' } }],
    })
    const weights = entries[2]?.edits?.filter(({ field }) => field === 'BT-541-Lot-WeightNumber')
    expect(weights?.map(({ before }) => before)).toEqual(['54', '36', '10', null])
    expect(weights?.reduce((sum, { after }) => sum + Number(after), 0)).toBe(100)
  })

  it('names what is missing between, and leaves it open', () => {
    const { entries, gaps } = noticeHistory([second, notice])
    expect(gaps).toEqual([{ code: 'missing', document: 0, reference: '00123999-2026' }])
    expect(entries.map(({ document, changes, edits }) => [document, changes, edits])).toEqual([
      [1, undefined, undefined],
      [0, undefined, undefined],
    ])
  })

  it('names two changes of one notice, a notice given twice, and one of another procedure', () => {
    const other = changed(notice, 2, 'identifier')
    expect(noticeHistory([notice, other, change]).gaps).toEqual([{ code: 'fork', document: 0, others: [2, 1] }])
    expect(noticeHistory([notice, notice]).gaps).toEqual([{ code: 'twice', document: 0, others: [1] }])
    const foreign = new TextEncoder().encode(
      edited(
        makeNotice(),
        ['7d5c1e2a-94b7-4f0e-8a66-1f3e9b0d4c21', '8d5c1e2a-94b7-4f0e-8a66-1f3e9b0d4c21'],
        ['0b8f6a4e', '1b8f6a4e'],
      ),
    )
    expect(noticeHistory([notice, foreign]).gaps).toEqual([{ code: 'other-procedure', document: 1 }])
  })

  it('of nothing is empty', () => {
    expect(noticeHistory([])).toEqual({ entries: [], gaps: [] })
  })
})

describe('whatever versions say of each other', () => {
  const names = ['a-01', 'b-01', 'c-01', 'd-01', 'nobody-01']
  const version = fc.record({
    noticeId: fc.constantFrom('a', 'b', 'c', 'd'),
    version: fc.constant('01'),
    reference: fc.option(fc.constantFrom(...names), { nil: undefined }),
    dispatch: fc.constantFrom({ date: '2026-01-01Z' }, { date: '2026-01-02+01:00', time: '10:00:00Z' }, { date: 'x' }),
  })
  const versions = fc
    .array(version, { maxLength: 8 })
    .map((list) => list.map((each): NoticeVersion => ({ subtype: '16', stated: [], ...each }) as NoticeVersion))

  it('each stands once, behind the one that it changes unless they go in a circle', () => {
    fc.assert(
      fc.property(versions, (list) => {
        const { order, predecessors, gaps } = orderVersions(list)
        expect([...order].sort()).toEqual(list.map((_, index) => index))
        const place = new Map(order.map((document, index) => [document, index]))
        const circles = gaps.some(({ code }) => code === 'circle')
        for (const [document, before] of predecessors)
          if (!circles) expect(place.get(before)).toBeLessThan(place.get(document) ?? -1)
        const told = gaps.filter(({ code }) => code === 'missing').map(({ document }) => document)
        const open = list.flatMap(({ reference }, index) =>
          reference !== undefined && !predecessors.has(index) ? [index] : [],
        )
        expect(told).toEqual(open)
      }),
    )
  })

  it('a circle is named and ends', () => {
    const list = ['b-01', 'a-01'].map((reference, index) => ({
      ...{ noticeId: index === 0 ? 'a' : 'b', version: '01', reference, subtype: '16', stated: [] },
    }))
    const { order, gaps } = orderVersions(list)
    expect([order, gaps]).toEqual([[0, 1], [{ code: 'circle', document: 0 }]])
  })
})
