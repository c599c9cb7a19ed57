import type { Criterion } from '@opensource-experts/core'
import { describe, expect, it } from 'vitest'
import { addedAward as award, addedTerm as term } from '../__fixtures__/added'
import { fixtures } from '../__fixtures__/fixtures'
import { planNotice } from './plan-notice'

const align = (xml: string, ...criteria: readonly Criterion[]) =>
  planNotice(new TextEncoder().encode(xml), { criteria }, { weights: 'scale', rehearse: true }).align
const bt06 = (code: string) =>
  `<cac:ProcurementAdditionalType><cbc:ProcurementTypeCode listName="strategic-procurement">${code}</cbc:ProcurementTypeCode></cac:ProcurementAdditionalType>`
const strategic = (code: string) =>
  fixtures.percentages.replaceAll(
    /<cac:MainCommodityClassification>/gu,
    `${bt06(code)}<cac:MainCommodityClassification>`,
  )
const of = (field: string, lines: ReturnType<typeof align>) => lines.filter((line) => line.field === field)

describe('what the notice must now say as well', () => {
  const green: Criterion = { ...award, tags: ['environment'] }
  const social: Criterion = { ...term, tags: ['social'] }

  it('strategic procurement, where it answers none beside a criterion that has such an aim', () => {
    const line = { lot: 'LOT-0001', field: 'BT-06-Lot', before: 'none', after: null }
    expect(of('BT-06-Lot', align(strategic('none'), green, social))).toEqual([
      { ...line, criterion: 'plan' },
      { ...line, criterion: 'term' },
    ])
    expect(of('BT-06-Lot', align(strategic('none'), { ...award, name: { fr: 'Empreinte carbone' } }))).toHaveLength(1)
    expect(of('BT-06-Lot', align(strategic('env-imp'), green))).toEqual([])
    expect(of('BT-06-Lot', align(fixtures.percentages, green))).toEqual([])
    expect(of('BT-06-Lot', align(strategic('none'), award))).toEqual([])
  })

  it('the description of a change notice, whose sections are written with the edits', () => {
    const lines = align(fixtures.change, award).filter(({ field }) => field.endsWith('-notice'))
    expect(lines).toEqual([
      { lot: 'LOT-0001', field: 'BT-141(a)-notice', before: 'La date limite est reportée', after: null },
      { lot: 'LOT-0002', field: 'BT-141(a)-notice', before: null, after: null },
    ])
    expect(align(fixtures.change)).toEqual([])
  })

  it('a group that has criteria of its own, and whose lots change', () => {
    const lines = align(fixtures.lotsGroupAndLots, { ...award, lots: ['LOT-0001'] })
    expect(lines.filter(({ lot }) => lot === 'GLO-0001')).toEqual([
      { lot: 'GLO-0001', field: 'BT-541-LotsGroup-WeightNumber', before: null, after: null },
    ])
  })
})
