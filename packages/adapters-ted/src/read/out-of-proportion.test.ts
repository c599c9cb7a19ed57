import { OseError } from '@opensource-experts/core'
import { expect, it } from 'vitest'
import { makeNotice } from '../__fixtures__/make-notice'
import { readNotice } from './read-notice'

// Lots by the thousand, and a group that names five times as many which are not there, in one file among several.

const lot = (at: number) => `LOT-${String(at + 1).padStart(4, '0')}`
const lots = Array.from({ length: 400 }, (_, at) => ({ id: lot(at), award: [] }))
const references = Array.from(
  { length: 2_000 },
  (_, at) =>
    `<cac:ProcurementProjectLotReference><cbc:ID schemeName="Lot">${lot(at + 5_000)}</cbc:ID></cac:ProcurementProjectLotReference>`,
).join('')
const group = `<cac:LotDistribution><cac:LotsGroup><cbc:LotsGroupID schemeName="LotsGroup">GLO-0001</cbc:LotsGroupID>${references}</cac:LotsGroup></cac:LotDistribution>`
const hostile = new TextEncoder().encode(
  makeNotice({ lots }).replace('<cac:TenderingTerms>', `<cac:TenderingTerms>${group}`),
)
const good = new TextEncoder().encode(makeNotice())

it('is read within bounds: what is not there is counted, and a few are named', () => {
  const { procurement, losses } = readNotice(hostile)
  expect(procurement.lots).toHaveLength(400)
  expect(losses).toHaveLength(1)
  const [loss] = losses
  expect(loss).toMatchObject({ code: 'group-lot-unknown', params: { count: 2_000 } })
  expect(JSON.stringify(loss).length).toBeLessThan(1_000)
})

it('is refused as too large by the caller’s limits, and the good file beside it is answered', () => {
  const limits = { maxNodes: 2_500, maxBytes: 2_000_000 }
  const answers = [good, hostile, good].map((each) => {
    try {
      return readNotice(each, limits).procurement.lots.length
    } catch (error) {
      return OseError.isInstance(error) ? error.code : error
    }
  })
  expect(answers).toEqual([1, 'too-large', 1])
  expect(() => readNotice(hostile, { maxBytes: hostile.length - 1 })).toThrow(
    expect.objectContaining({ code: 'too-large' }),
  )
})
