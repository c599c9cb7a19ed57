import type { Refusal } from '@opensource-experts/core'
import { expect, test } from 'vitest'
import { testContext } from '../__fixtures__/test-context'
import { namesIn } from './names'
import { refusalsText } from './refusals-text'

const context = testContext({ flags: new Set(['--weights']) })
const names = namesIn([{ lots: [{ id: 'LOT-0001', title: { en: 'Search' } }] }], 'en')
const moved = (lot: string): Refusal => ({
  code: 'weights-not-adjustable',
  lot,
  params: { reason: 'policy-refuse', proposed: [] },
})

test('advice stands once below the refusals that it is about', () => {
  const lines = refusalsText(
    [moved('LOT-0001'), { code: 'lot-not-found', params: {} }, moved('LOT-0002')],
    context,
    names,
  )
  expect(lines).toHaveLength(4)
  expect(lines.slice(0, 3)).toEqual([
    expect.stringMatching(/Search \(LOT-0001\).*\[weights-not-adjustable\]$/u),
    expect.stringMatching(/\[lot-not-found\]$/u),
    expect.stringMatching(/LOT-0002.*\[weights-not-adjustable\]$/u),
  ])
  expect(lines[3]).toContain('--weights scale')
})

test('without advice there is no line of it', () => {
  expect(refusalsText([{ code: 'lot-not-found', params: {} }], context, names)).toHaveLength(1)
  expect(refusalsText([], context, names)).toEqual([])
})
