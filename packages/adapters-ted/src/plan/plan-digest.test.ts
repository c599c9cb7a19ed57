import type { Plan } from '@opensource-experts/core'
import { describe, expect, it } from 'vitest'
import { digest } from './digest'
import { planDigest } from './plan-digest'

const edit = {
  op: 'insert',
  lot: 'LOT-0001',
  field: 'BT-70-Lot',
  language: 'fr',
  before: null,
  after: 'Un « é »\n"deux" \u0007',
  cause: 'requested',
  span: { start: 3, end: 3 },
} as const
const plan = {
  base: { sha256: 'ab', format: 'eforms', subtype: '16', sdk: '1.15' },
  edits: [edit],
  patches: [{ start: 3, end: 3, text: '<a>é</a>' }],
  refusals: [],
}

describe('the digest of a plan', () => {
  it('is that of its canonical JSON: names in order, no white space', () => {
    const canonical =
      '{"base":{"format":"eforms","sdk":"1.15","sha256":"ab","subtype":"16"},' +
      '"edits":[{"after":"Un « é »\\n\\"deux\\" \\u0007","before":null,"cause":"requested","field":"BT-70-Lot",' +
      '"language":"fr","lot":"LOT-0001","op":"insert","span":{"end":3,"start":3}}],' +
      '"patches":[{"end":3,"start":3,"text":"<a>é</a>"}]}'
    expect(planDigest(plan)).toBe(digest(new TextEncoder().encode(canonical)))
  })

  it('leaves out what a plan says beside, and members without a value', () => {
    const more = { ...plan, losses: [1], refusals: [], align: [], digest: 'x', rehearsal: true }
    expect(planDigest(more)).toBe(planDigest(plan))
    expect(planDigest({ ...plan, edits: [{ ...edit, criterion: undefined }] } as unknown as Plan)).toBe(
      planDigest(plan),
    )
  })

  it('is that of its refusals too, where it has some', () => {
    const refusals = [{ code: 'lot-not-found', lot: 'LOT-0009', params: { lots: ['LOT-0001'] } }] as const
    const refused = { base: plan.base, edits: [], patches: [], refusals }
    const canonical =
      '{"base":{"format":"eforms","sdk":"1.15","sha256":"ab","subtype":"16"},"edits":[],"patches":[],' +
      '"refusals":[{"code":"lot-not-found","lot":"LOT-0009","params":{"lots":["LOT-0001"]}}]}'
    expect(planDigest(refused)).toBe(digest(new TextEncoder().encode(canonical)))
    expect(planDigest({ ...refused, refusals: [] })).not.toBe(planDigest(refused))
  })

  it('differs for whatever is added inside', () => {
    for (const name of ['note', 'constructor', '__proto__', '1']) {
      const changed = JSON.parse(JSON.stringify(plan).replace('"op"', `"${name}":{},"op"`)) as Plan
      expect(planDigest(changed), name).not.toBe(planDigest(plan))
    }
  })
})
