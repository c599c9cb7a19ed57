import { setTimeout as pause } from 'node:timers/promises'
import { expect, test } from 'vitest'
import type { TextSink } from '../io/out'
import { type Ended, supervise } from './supervise'

const script = new URL('./__fixtures__/thread.mjs', import.meta.url)

function call(...argv: string[]) {
  const controller = new AbortController()
  const texts = { stdout: '', stderr: '' }
  const ended: Ended[] = []
  const sink = (name: keyof typeof texts): TextSink => ({
    write(text, done) {
      texts[name] += text
      done()
    },
  })
  const exit = supervise({
    script,
    argv,
    stdout: sink('stdout'),
    stderr: sink('stderr'),
    stdin: (async function* () {
      yield 'typed'
    })(),
    signal: controller.signal,
    report: async (each) => {
      ended.push(each)
    },
  })
  return { exit, texts, ended, controller }
}

test('what the thread writes comes out, and its exit is the exit', async () => {
  const { exit, texts } = call('say-a', 'say-b')
  expect(await exit).toBe(1)
  expect(texts).toEqual({ stdout: 'say-a\nsay-b\n', stderr: '' })
})

test('standard input is there for whoever asks, also again', async () => {
  const { exit, texts } = call('echo-a', 'throw-b', 'echo-c')
  expect(await exit).toBe(2)
  expect(texts.stderr).toBe('typedtyped')
})

test('what takes the thread down costs the answer of its file and of no other', async () => {
  const { exit, texts, ended } = call('say-a', 'throw-b', 'leave-c', 'say-d')
  expect(await exit).toBe(2)
  expect(texts.stdout).toBe('say-a\nsay-d\n')
  expect(ended).toMatchObject([
    { file: 'throw-b', cause: { message: 'broken' } },
    { file: 'leave-c', cause: undefined },
  ])
})

test('work that waits hears the signal', async () => {
  const { exit, controller } = call('wait-a')
  controller.abort()
  expect(await exit).toBe(130)
})

test('work that hears nothing is ended', async () => {
  const { exit, controller, texts } = call('say-a', 'spin-b')
  while (texts.stdout === '') await pause(5)
  controller.abort()
  expect(await exit).toBe(130)
})
