import type { Criterion } from '@opensource-experts/core'
import { describe, expect, it } from 'vitest'
import { addedAward as award, addedTerm as term } from '../__fixtures__/added'
import { edited } from '../__fixtures__/edited'
import { makeNotice, type NoticeSpec } from '../__fixtures__/make-notice'
import { readNotice } from '../read/read-notice'
import { formatRefusal } from '../texts'
import { planNotice } from './plan-notice'

const plan = (spec: NoticeSpec, subtype: string, criterion: Criterion) =>
  planNotice(
    new TextEncoder().encode(edited(makeNotice(spec), ['>16</cbc:SubTypeCode>', `>${subtype}</cbc:SubTypeCode>`])),
    { criteria: [criterion] },
    { weights: 'scale' },
  ).refusals
const range = (from: number, to: number) => Array.from({ length: to - from + 1 }, (_, index) => String(from + index))

describe('which notices take criteria', () => {
  it.each([...range(7, 24), 'E3'])('a call of subtype %s takes award criteria', (subtype) => {
    expect(plan({}, subtype, award)).toEqual([])
  })

  it.each([...range(7, 22), 'CEI', 'E3'])('a call of subtype %s takes performance terms', (subtype) => {
    expect(plan({}, subtype, term)).toEqual([])
  })

  it.each(['23', '24'])('subtype %s, a design contest, takes no performance terms', (subtype) => {
    expect(plan({}, subtype, term)).toEqual([
      { code: 'subtype-not-allowed', criterion: 'term', params: { subtype, kind: 'performance' } },
    ])
  })

  it.each([...range(1, 6), 'E1', 'E2', 'E4', 'E5', 'E6', 'X01', '160', '6.5'])(
    'subtype %s calls for nothing',
    (subtype) => {
      for (const criterion of [award, term])
        expect(plan({}, subtype, criterion)).toEqual([
          { code: 'subtype-not-allowed', criterion: criterion.id, params: { subtype, kind: criterion.kind } },
        ])
    },
  )

  it('without a subtype it is not known what the notice takes', () => {
    const refusals = plan({}, '', award)
    expect(refusals).toEqual([
      { code: 'subtype-not-allowed', criterion: award.id, params: { reason: 'no-subtype', kind: 'award' } },
    ])
    expect(refusals.map((each) => formatRefusal(each))).toEqual([
      'The notice does not say its subtype (OPP-070), so it is not known whether it takes award criteria. State the subtype first.',
    ])
  })

  it.each(range(25, 40))('subtype %s records the past', (subtype) => {
    expect(plan({}, subtype, term)).toContainEqual({ code: 'records-the-past', params: { subtype } })
  })

  it('CEI takes no award criteria', () => {
    expect(plan({}, 'CEI', award)).toEqual([
      { code: 'subtype-not-allowed', criterion: 'plan', params: { subtype: 'CEI', kind: 'award' } },
    ])
  })

  it.each(['technical-specification'] as const)('no notice takes a %s', (kind) => {
    expect(plan({}, '16', { id: 'other', kind, target: 'operator', lots: 'all', name: { fr: 'Autre' } })).toEqual([
      { code: 'kind-not-supported', criterion: 'other', params: { kind } },
    ])
  })
})

describe('which notices can be changed at all', () => {
  it('those of an SDK that is known', () => {
    const supported = ['1.10', '1.11', '1.12', '1.13', '1.14', '1.15']
    expect(plan({ sdk: '1.9' }, '16', term)).toEqual([
      { code: 'sdk-not-supported', params: { sdk: 'eforms-sdk-1.9', supported } },
    ])
    const none = edited(makeNotice(), ['eforms-sdk-1.15', 'something-else'])
    expect(planNotice(new TextEncoder().encode(none), { criteria: [term] }).refusals).toEqual([
      { code: 'sdk-not-supported', params: { reason: 'unknown-sdk', sdk: 'something-else', supported } },
    ])
    const bare = edited(makeNotice(), [
      /<cbc:CustomizationID>[^<]*/u.exec(makeNotice())?.[0] ?? '',
      '<cbc:CustomizationID>',
    ])
    expect(planNotice(new TextEncoder().encode(bare), { criteria: [term] }).refusals).toEqual([
      { code: 'sdk-not-supported', params: { reason: 'no-sdk', supported } },
    ])
  })

  it.each([
    ['eforms-de-1.1', 'eForms-DE 1.1'],
    ['eforms-de-2.1', 'eForms-DE 2.1'],
  ])('a national dialect is named: %s', (stated, dialect) => {
    const bytes = new TextEncoder().encode(edited(makeNotice(), ['eforms-sdk-1.15', stated]))
    const { refusals } = planNotice(bytes, { criteria: [term] })
    expect(refusals).toMatchObject([{ code: 'sdk-not-supported', params: { reason: 'national-dialect', dialect } }])
    const sentences = refusals.flatMap((refusal) => [formatRefusal(refusal, 'en'), formatRefusal(refusal, 'fr')])
    for (const sentence of sentences) expect(sentence).toContain(dialect)
    expect(readNotice(bytes)).toMatchObject({ sdk: '', dialect: { name: 'eForms-DE' } })
  })

  it('a dot too many is none too few', () => {
    const bytes = new TextEncoder().encode(edited(makeNotice(), ['eforms-sdk-1.15', 'eforms-sdk-1.12.']))
    const { base, refusals } = planNotice(bytes, { criteria: [term] })
    expect([base.sdk, refusals]).toEqual(['1.12', []])
  })

  it('those that are not published, unless one only tries', () => {
    const published = new TextEncoder().encode(makeNotice({ published: true }))
    const refused = planNotice(published, { criteria: [term] })
    expect([refused.refusals, refused.patches, refused.rehearsal]).toEqual([
      [{ code: 'already-published', params: { publication: '00999999-2026' } }],
      [],
      undefined,
    ])
    const tried = planNotice(published, { criteria: [term] }, { rehearse: true })
    expect([tried.refusals, tried.rehearsal]).toEqual([[], true])
    expect(tried.patches.length).toBeGreaterThan(0)
  })

  it('says every reason at once', () => {
    const odd = makeNotice({ sdk: '1.9', subtype: '29', published: true })
    expect(planNotice(new TextEncoder().encode(odd), { criteria: [term] }).refusals.map(({ code }) => code)).toEqual([
      'sdk-not-supported',
      'records-the-past',
      'already-published',
    ])
  })
})
