import type { Context } from '../io/context'
import { createInput } from '../io/input'
import { Out } from '../io/out'
import { createInk } from '../io/paint'

/** A context for tests of text: nothing is painted, and nothing is written anywhere. */
export function testContext(more: Partial<Context> = {}): Context {
  const sink = { write: (_text: string, done: () => void) => done() }
  return {
    out: new Out({ stdout: sink, stderr: sink, ink: createInk('secret'), env: {} }),
    input: createInput(undefined),
    json: false,
    lang: 'en',
    paint: (_style, text) => text,
    flags: new Set(),
    env: {},
    signal: new AbortController().signal,
    from: 0,
    at: () => {},
    progress: { show: () => {}, clear: () => {} },
    ...more,
  }
}
