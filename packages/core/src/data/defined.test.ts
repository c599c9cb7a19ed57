import fc from 'fast-check'
import { describe, expect, expectTypeOf, it } from 'vitest'
import { defined } from './defined'

describe('defined', () => {
  it('drops undefined members, and nothing else', () => {
    const file: string | undefined = undefined
    expect(Object.keys(defined({ a: 0, file, b: null, c: '', d: false }))).toEqual(['a', 'b', 'c', 'd'])
  })

  it('gives what JSON keeps', () => {
    fc.assert(
      fc.property(fc.dictionary(fc.string(), fc.option(fc.jsonValue(), { nil: undefined })), (members) => {
        expect(JSON.stringify(defined(members))).toBe(JSON.stringify(members))
      }),
    )
  })

  it('makes optional what may be undefined, and keeps literals', () => {
    const status = defined({ id: 'a', reason: Math.random() < 2 ? 'down' : undefined, status: 'ok' })
    expectTypeOf(status.status).toEqualTypeOf<'ok'>()
    expectTypeOf(status).toExtend<{ readonly id: string; readonly reason?: string }>()
    expectTypeOf<{ reason?: 'down' }>().toExtend<Pick<typeof status, 'reason'>>()
  })
})

it('keeps a member called __proto__ as a member', () => {
  const kept = defined(JSON.parse('{ "__proto__": 1, "a": 2 }'))
  expect(Object.keys(kept)).toEqual(['__proto__', 'a'])
  expect(Object.getPrototypeOf(kept)).toBe(Object.prototype)
})
