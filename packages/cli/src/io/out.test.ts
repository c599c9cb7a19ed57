import { expect, test } from 'vitest'
import { Out, type TextSink } from './out'
import { createInk } from './paint'

const quiet: TextSink = { write: (_, done) => done() }
const ink = createInk('secret')
const outOn = (stdout: TextSink, stderr = quiet) => new Out({ stdout, stderr, ink, env: {} })
function failing(code: string): TextSink {
  return { write: (_, done) => done(Object.assign(new Error(`write ${code}`), { code })) }
}
function collector(isTTY = false) {
  const sink = {
    isTTY,
    text: '',
    write(part: string, done: () => void) {
      sink.text += part
      done()
    },
  }
  return sink
}

test('a reader that has gone is no error, and nothing more is written', async () => {
  const out = outOn(failing('EPIPE'))
  await out.json({})
  await out.json({})
  expect(out.closed).toBe(true)
})

test('an answer that cannot be written is an error', async () => {
  await expect(outOn(failing('ENOSPC')).json({})).rejects.toMatchObject({ code: 'output-failed' })
})

test('a JSON document stays on one line for every reader of lines, and hides nothing', async () => {
  const sink = collector()
  const document = { text: 'a\u2028b\u2029c\u0085d\ne\u001b[8m\u202ef\u200bg\u{e0041}é😀' }
  await outOn(sink).json(document)
  expect(sink.text).toBe('{"text":"a\\u2028b\\u2029c\\u0085d\\ne\\u001b[8m\\u202ef\\u200bg\\udb40\\udc41é😀"}\n')
  expect(JSON.parse(sink.text)).toEqual(document)
})

test('each stream has colour where it is a terminal itself', async () => {
  const stdout = collector(true)
  const stderr = collector(false)
  const out = outOn(stdout, stderr)
  await out.lines([ink.paint('red', 'a\u001b[8m')])
  await out.errors([ink.paint('red', 'b')])
  expect(stdout.text).toBe('\u001b[31ma\\u{1b}[8m\u001b[39m\n')
  expect(stderr.text).toBe('b\n')
})

test('a text that is an answer is byte for byte, and on a terminal as lines are', async () => {
  const text = 'a;\u001b[8mb\r\nc\r\n'
  const file = collector(false)
  await outOn(file).text(text)
  expect(file.text).toBe(text)
  const terminal = collector(true)
  await outOn(terminal).text(text)
  expect(terminal.text).toBe('a;\\u{1b}[8mb\nc\n')
})
