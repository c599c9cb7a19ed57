import { describe, expect, it } from 'vitest'
import { once } from './once'

describe('what is made once', () => {
  it('is made when first asked, and kept, even where it is nothing', () => {
    let calls = 0
    const made = once(() => {
      calls += 1
      return calls > 5 ? 'late' : undefined
    })
    expect(calls).toBe(0)
    expect([made(), made(), calls]).toEqual([undefined, undefined, 1])
    const list = once(() => ['a'])
    expect(list()).toBe(list())
  })
})
