import type { Refusal } from '@opensource-experts/core'
import { expect, test } from 'vitest'
import type { Context } from '../io/context'
import { createInput } from '../io/input'
import { Out } from '../io/out'
import { createInk } from '../io/paint'
import { refusalsText } from './refusals-text'

const sink = { write: (_text: string, done: () => void) => done() }
const context: Context = {
  out: new Out({ stdout: sink, stderr: sink, ink: createInk('secret'), env: {} }),
  input: createInput(undefined),
  json: false,
  lang: 'en',
  paint: (_style, text) => text,
  flags: new Set(['--weights']),
  env: {},
  signal: new AbortController().signal,
  from: 0,
  at: () => {},
  progress: { show: () => {}, clear: () => {} },
}
const moved = (lot: string): Refusal => ({
  code: 'weights-not-adjustable',
  lot,
  params: { reason: 'policy-refuse', proposed: [] },
})

test('advice stands once below the refusals that it is about', () => {
  const lines = refusalsText([moved('LOT-0001'), { code: 'lot-not-found', params: {} }, moved('LOT-0002')], context)
  expect(lines).toHaveLength(4)
  expect(lines.slice(0, 3)).toEqual([
    expect.stringMatching(/LOT-0001.*\[weights-not-adjustable\]$/u),
    expect.stringMatching(/\[lot-not-found\]$/u),
    expect.stringMatching(/LOT-0002.*\[weights-not-adjustable\]$/u),
  ])
  expect(lines[3]).toContain('--weights scale')
})

test('without advice there is no line of it', () => {
  expect(refusalsText([{ code: 'lot-not-found', params: {} }], context)).toHaveLength(1)
  expect(refusalsText([], context)).toEqual([])
})
