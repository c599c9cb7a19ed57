import type { Criterion } from '@opensource-experts/core'
import { platformAdapterSuite } from '@opensource-experts/core/testing'
import { describe, expect, it } from 'vitest'
import { fixtures } from './__fixtures__/fixtures'
import { createTed } from './create-ted'

const bytes = (xml: string) => new TextEncoder().encode(xml)
const texts = { fr: 'Plan de contribution', en: 'Contribution plan' }
const award: Criterion = {
  id: 'plan',
  kind: 'award',
  type: 'quality',
  target: 'tender',
  lots: ['LOT-0001'],
  name: texts,
  weight: { kind: 'percentage', value: 10 },
}
const term: Criterion = { id: 'term', kind: 'performance', target: 'performance', lots: 'all', description: texts }
const scale = { weights: 'scale' } as const

platformAdapterSuite<Uint8Array>(
  { describe, it, expect },
  {
    adapter: createTed(),
    foreign: bytes('{}'),
    same: (a, b) => a.length === b.length && a.every((byte, index) => byte === b[index]),
    cases: [
      {
        name: 'two languages',
        document: bytes(fixtures.bilingual),
        criteria: [award, term],
        options: scale,
        outcome: 'applied',
      },
      {
        name: 'every spelling',
        document: bytes(fixtures.everySpelling),
        criteria: [award, term],
        options: scale,
        outcome: 'applied',
      },
      { name: 'nothing to add', document: bytes(fixtures.percentages), criteria: [], outcome: 'unchanged' },
      {
        name: 'weights that must not move',
        document: bytes(fixtures.percentages),
        criteria: [award],
        outcome: 'weights-not-adjustable',
      },
      { name: 'a result', document: bytes(fixtures.result), criteria: [term], outcome: 'records-the-past' },
    ],
  },
)

describe('apply', () => {
  const ted = createTed()
  const document = bytes(fixtures.percentages)
  const plan = ted.plan(document, { criteria: [term] })

  it.each([
    ['outside', [{ start: 0, end: document.length + 1, text: '' }]],
    ['backwards', [{ start: 5, end: 4, text: '' }]],
    [
      'overlapping',
      [
        { start: 1, end: 4, text: '' },
        { start: 3, end: 5, text: '' },
      ],
    ],
    ['no numbers', [{ start: Number.NaN, end: 4, text: '' }]],
  ])('refuses patches that are %s', (_, patches) => {
    expect(() => ted.apply(document, { ...plan, patches })).toThrow(expect.objectContaining({ code: 'plan-invalid' }))
  })

  it('refuses members of a criteria file that the notice has no place for', () => {
    const { refusals } = ted.plan(document, { criteria: [], lotLimits: { awarded: 1 } })
    expect(refusals).toEqual([{ code: 'lot-limits', pointer: '/lotLimits', params: { reason: 'one-lot', lots: 1 } }])
  })
})

describe('limits', () => {
  const { limits } = createTed()

  it('are those of each SDK, and without one those that hold in all', () => {
    const lengths = [undefined, '1.10', '1.14', '1.15'].map((minor) => limits(minor).maxLength['BT-70-Lot'])
    // BT-70: 1,000 characters up to SDK 1.14, 6,000 from 1.15.
    expect(lengths).toEqual([1000, 1000, 1000, 6000])
    expect(limits().kinds).toEqual(['award', 'selection', 'performance'])
  })

  it('are not known for an SDK that is not written', () => {
    expect(() => limits('1.9')).toThrow(expect.objectContaining({ code: 'version-unknown' }))
    expect(() => limits('constructor')).toThrow(expect.objectContaining({ code: 'version-unknown' }))
  })
})

describe('plan', () => {
  it('refuses to write encodings other than UTF-8', () => {
    const xml = fixtures.percentages.replace('UTF-8', 'ISO-8859-1').replace(/[^\p{ASCII}é]/gu, '?')
    const latin = Uint8Array.from(xml, (char) => char.charCodeAt(0))
    expect(createTed().plan(latin, { criteria: [] }).refusals).toEqual([
      { code: 'encoding-not-writable', params: { encoding: 'iso-8859-1' } },
    ])
  })

  it('says of its base what the notice says of itself', () => {
    const { base } = createTed().plan(bytes(fixtures.percentages), { criteria: [] })
    expect(Object.keys(base)).toEqual(['sha256', 'format', 'sdk', 'subtype'])
    expect(base).toMatchObject({ format: 'eforms', subtype: '16' })
  })
})
