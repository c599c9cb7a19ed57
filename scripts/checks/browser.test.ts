import { describe, expect, it } from 'vitest'
import { runBare } from './lib/bare-context.ts'
import { dynamicCode } from './lib/dynamic-code.ts'

describe('dynamicCode', () => {
  it.each([
    'eval("1")',
    '(0, eval)("1")',
    'new Function("return 1")',
    'const F = Function; new F("")',
    'globalThis.Function("1")',
    'run(Function)',
  ])('sees %s', (script) => expect(dynamicCode(script)).toHaveLength(1))

  it.each([
    'typeof f === "function"',
    'f instanceof Function',
    'const text = "eval(1) new Function()" // eval(1)',
    'engine.eval(1)',
    'const o = { eval: 1, Function() { return 1 } }',
    'const evaluate = (Functions) => Functions',
  ])('lets %s pass', (script) => expect(dynamicCode(script)).toEqual([]))
})

describe('runBare', () => {
  it('has the web globals and the language', () => {
    expect(
      runBare('new TextDecoder().decode(new TextEncoder().encode("é")) + new URL("https://a.example/b").pathname'),
    ).toBe('é/b')
  })

  it.each(['process', 'Buffer', 'require', 'setTimeout', 'fetch', 'noteAttempt'])('has no %s', (name) => {
    expect(runBare(`typeof ${name}`)).toBe('undefined')
  })

  it.each(['new Function("return 1")()', 'eval("1")', '(() => {}).constructor("return 1")()'])('stops %s', (script) => {
    expect(() => runBare(script)).toThrow()
  })

  it('tells of an attempt that the script hides', () => {
    expect(() => runBare('try { new Function("") } catch {}')).toThrow('tried to make code from strings: new Function')
  })
})
