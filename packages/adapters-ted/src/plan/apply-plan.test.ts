import type { Patch, Plan } from '@opensource-experts/core'
import { describe, expect, it } from 'vitest'
import { applyPlan } from './apply-plan'
import { digest } from './digest'
import { planDigest } from './plan-digest'

const document = new TextEncoder().encode('<a>é</a>')
const plan = (...patches: readonly Patch[]): Plan => {
  const does = { base: { sha256: digest(document), format: 'eforms' }, edits: [], patches, refusals: [] }
  return { ...does, losses: [], align: [], digest: planDigest(does) }
}
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

  it.each<readonly [string, readonly Patch[], string]>([
    ['begins inside a character', [{ start: 4, end: 5, text: '' }], 'splits a character'],
    ['ends inside a character', [{ start: 3, end: 4, text: '' }], 'splits a character'],
    ['has no text', [{ start: 3, end: 5 } as Patch], 'has no text'],
    ['has a number for a text', [{ start: 3, end: 5, text: 5 as unknown as string }], 'has no text'],
  ])('refuses a patch that %s', (_, patches, says) => {
    expect(() => applied(...patches)).toThrow(
      expect.objectContaining({ code: 'plan-invalid', message: expect.stringContaining(says) }),
    )
  })

  it.each<readonly [string, unknown]>([
    ['nothing', undefined],
    ['a list', []],
    ['patches alone', { patches: [] }],
    ['a base without digest', { ...plan(), base: {} }],
    ['a patch that is none', { ...plan(), patches: [null] }],
  ])('refuses %s', (_, given) => {
    expect(() => applyPlan(document, given as Plan)).toThrow(expect.objectContaining({ code: 'plan-invalid' }))
  })

  it.each<readonly [string, (whole: Plan) => Partial<Plan>]>([
    ['a text that was changed', ({ patches }) => ({ patches: patches.map((each) => ({ ...each, text: '!' })) })],
    ['patches that were cut', ({ patches }) => ({ patches: patches.slice(1) })],
    ['a patch that moved', ({ patches: [first, ...rest] }) => ({ patches: [{ ...first, end: 1 } as Patch, ...rest] })],
    ['a patch too many', ({ patches }) => ({ patches: [...patches, { start: 9, end: 9, text: '!' }] })],
    ['members that are not of a patch', ({ patches }) => ({ patches: patches.map((each) => ({ ...each, note: 1 })) })],
    ['edits that were cut', () => ({ edits: [] })],
    ['another edition of the base', ({ base }) => ({ base: { ...base, sdk: '1.15' } as Plan['base'] })],
    ['a digest that is gone', () => ({ digest: undefined }) as unknown as Partial<Plan>],
    ['a digest of another kind', ({ digest: own = '' }) => ({ digest: own.toUpperCase() })],
  ])('refuses %s', (_, change) => {
    const edit = {
      op: 'insert',
      lot: 'LOT-0001',
      field: 'BT-70-Lot',
      before: null,
      after: 'é',
      cause: 'requested',
    } as const
    const bare = plan({ start: 0, end: 0, text: '1' }, { start: 9, end: 9, text: '2' })
    const whole = { ...bare, edits: [edit], digest: planDigest({ ...bare, edits: [edit] }) }
    expect(new TextDecoder().decode(applyPlan(document, JSON.parse(JSON.stringify(whole))))).toBe('1<a>é</a>2')
    expect(() => applyPlan(document, { ...whole, ...change(whole) })).toThrow(
      expect.objectContaining({ code: 'plan-altered', message: expect.stringContaining('Plan again') }),
    )
  })

  it('knows a plan whatever the order of its members', () => {
    const turned = (value: unknown): unknown =>
      Array.isArray(value)
        ? value.map(turned)
        : typeof value === 'object' && value !== null
          ? Object.fromEntries(
              Object.entries(value)
                .reverse()
                .map(([key, each]) => [key, turned(each)]),
            )
          : value
    const own = plan({ start: 3, end: 5, text: 'e' })
    expect(new TextDecoder().decode(applyPlan(document, turned(own) as Plan))).toBe('<a>e</a>')
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

  it('refuses a plan whose refusals were taken out: it would be one that has nothing to do', () => {
    const refusals = [
      { code: 'lot-not-found', params: {} },
      { code: 'language-draft', params: {} },
    ] as const
    const empty = plan()
    const refused: Plan = { ...empty, refusals, digest: planDigest({ ...empty, refusals }) }
    for (const left of [refusals, refusals.slice(1)])
      expect(() => applyPlan(document, { ...refused, refusals: left })).toThrow(
        expect.objectContaining({ code: 'plan-refused' }),
      )
    expect(() => applyPlan(document, { ...refused, refusals: [] })).toThrow(
      expect.objectContaining({ code: 'plan-altered' }),
    )
  })

  it('knows a document by its SHA-256', () => {
    // FIPS 180-4, "abc".
    expect(digest(new TextEncoder().encode('abc'))).toBe(
      'ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad',
    )
  })
})
