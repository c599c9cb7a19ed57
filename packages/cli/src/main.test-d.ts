import { expectTypeOf, test } from 'vitest'
import { type MainOptions, main, type TextSink } from './index'

test('main takes what a process has, and answers a number', () => {
  const { stdout, stderr, env } = process
  expectTypeOf({ stdout, stderr, env }).toExtend<MainOptions>()
  expectTypeOf(process.stdout).toExtend<TextSink>()
  expectTypeOf(main).parameters.toEqualTypeOf<[readonly string[], MainOptions]>()
  expectTypeOf(main).returns.toEqualTypeOf<Promise<number>>()
})

test('the signal may be left out, the streams may not', () => {
  expectTypeOf<MainOptions['signal']>().toEqualTypeOf<AbortSignal | undefined>()
  // @ts-expect-error -- without standard error
  const options: MainOptions = { stdout: process.stdout, env: {} }
  expectTypeOf(options).toEqualTypeOf<MainOptions>()
})

test('a collector is a sink', () => {
  expectTypeOf({ write: (_text: string, done: () => void) => done() }).toExtend<TextSink>()
})
