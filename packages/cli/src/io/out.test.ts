import { expect, test } from 'vitest'
import { Out, type TextSink } from './out'

function failing(code: string): TextSink {
  return { write: (_, done) => done(Object.assign(new Error(`write ${code}`), { code })) }
}
const quiet: TextSink = { write: (_, done) => done() }

test('a reader that has gone is no error, and nothing more is written', async () => {
  const out = new Out(failing('EPIPE'), quiet)
  await out.json({})
  await out.json({})
  expect(out.closed).toBe(true)
})

test('an answer that cannot be written is an error', async () => {
  await expect(new Out(failing('ENOSPC'), quiet).json({})).rejects.toMatchObject({ code: 'output-failed' })
})

test('a JSON document stays on one line for every reader of lines', async () => {
  let text = ''
  const sink: TextSink = {
    write(part, done) {
      text += part
      done()
    },
  }
  const document = { text: 'a\u2028b\u2029c\u0085d\ne' }
  await new Out(sink, quiet).json(document)
  expect(text).toBe('{"text":"a\\u2028b\\u2029c\\u0085d\\ne"}\n')
  expect(JSON.parse(text)).toEqual(document)
})
