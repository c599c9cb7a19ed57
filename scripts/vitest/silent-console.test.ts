import { describe, expect, it } from 'vitest'

// The set-up file of all tests is at work here too.
describe('the console in a test', () => {
  it.fails.each(['debug', 'error', 'info', 'log', 'warn'] as const)('console.%s fails it', (method) => {
    console[method]('something')
  })

  it.fails('even where the call is caught', () => {
    try {
      console.log('something')
    } catch {}
  })

  it('is silent otherwise', () => {
    expect(console.log).toBeTypeOf('function')
  })
})
