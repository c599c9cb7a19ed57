import type { Patch, Plan } from '@opensource-experts/core'
import { describe, expect, it } from 'vitest'
import { applyPlan } from './apply-plan'
import { digest } from './digest'

const document = new TextEncoder().encode('<a>é</a>')
const plan = (...patches: readonly Patch[]): Plan => ({
  base: { sha256: digest(document), format: 'eforms' },
  edits: [],
  patches,
  losses: [],
  refusals: [],
  align: [],
})
const applied = (...patches: readonly Patch[]) => new TextDecoder().decode(applyPlan(document, plan(...patches)))

describe('applying a plan', () => {
  it('splices bytes, and leaves every other byte', () => {
    expect(applied()).toBe('<a>é</a>')
    expect(applied({ start: 3, end: 5, text: 'œuvre' })).toBe('<a>œuvre</a>')
    expect(
      applied({ start: 0, end: 0, text: '1' }, { start: 3, end: 3, text: '2' }, { start: 9, end: 9, text: '3' }),
    ).toBe('1<a>2é</a>3')
    // One that ends where the next begins, and one that reaches the last byte.
    expect(
      applied({ start: 0, end: 3, text: '<b>' }, { start: 3, end: 5, text: '' }, { start: 5, end: 9, text: '</b>' }),
    ).toBe('<b></b>')
  })

  it('does not change the document it is given', () => {
    applied({ start: 0, end: 9, text: '' })
    expect(new TextDecoder().decode(document)).toBe('<a>é</a>')
  })

  it.each<readonly [string, readonly Patch[], readonly [number, number]]>([
    ['begins before the document', [{ start: -1, end: 2, text: '' }], [-1, 2]],
    ['ends behind it', [{ start: 0, end: 10, text: '' }], [0, 10]],
    ['ends before it begins', [{ start: 4, end: 3, text: '' }], [4, 3]],
    [
      'overlaps the one before',
      [
        { start: 0, end: 3, text: '' },
        { start: 2, end: 4, text: '' },
      ],
      [2, 4],
    ],
    ['has half a byte at its start', [{ start: 0.5, end: 3, text: '' }], [0.5, 3]],
    ['has half a byte at its end', [{ start: 0, end: 3.5, text: '' }], [0, 3.5]],
  ])('refuses a patch that %s', (_, patches, [start, end]) => {
    expect(() => applied(...patches)).toThrow(
      expect.objectContaining({
        code: 'plan-invalid',
        message: `The patch at bytes ${start} to ${end} overlaps another or lies outside the document. Plan again.`,
        facts: { start, end, length: 9 },
      }),
    )
  })

  it('refuses another document, and says which it was made for', () => {
    const other = new TextEncoder().encode('<a>e</a>')
    expect(() => applyPlan(other, plan())).toThrow(
      expect.objectContaining({
        code: 'plan-base-differs',
        message: expect.stringContaining('Plan again on this one.'),
        facts: { expected: digest(document), found: digest(other) },
      }),
    )
  })

  it('refuses a plan that was refused, whatever its patches', () => {
    const refusals = [{ code: 'lot-not-found', params: {} }] as const
    expect(() => applyPlan(document, { ...plan({ start: 0, end: 1, text: '' }), refusals })).toThrow(
      expect.objectContaining({
        code: 'plan-refused',
        message: expect.stringContaining('(lot-not-found)'),
        facts: { refusals },
      }),
    )
  })

  it('knows a document by its SHA-256', () => {
    // FIPS 180-4, "abc".
    expect(digest(new TextEncoder().encode('abc'))).toBe(
      'ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad',
    )
  })
})
