import { describe, expect, it } from 'vitest'
import { OseError } from './ose-error'

describe('the one error', () => {
  it('carries what it is given, and an empty record of facts', () => {
    const cause = new Error('inner')
    const location = { line: 2, column: 3 }
    const full = new OseError('not-xml', 'No XML.', { file: 'a.xml', location, path: '/a', facts: { x: 1 }, cause })
    expect(full).toMatchObject({ code: 'not-xml', file: 'a.xml', location, path: '/a', facts: { x: 1 }, cause })
    expect([full.message, full.name, full instanceof Error]).toEqual(['No XML.', 'OseError', true])
    const bare = new OseError('not-xml', 'No XML.')
    expect([bare.file, bare.location, bare.path, bare.facts]).toEqual([undefined, undefined, undefined, {}])
    expect('cause' in bare).toBe(false)
    expect(new OseError('acme:x', 'X', { cause: null }).cause).toBeNull()
  })

  it('is known across copies of the package, by a mark that no copy of its members has', () => {
    const error = new OseError('not-xml', 'No XML.')
    const foreign = Object.defineProperty(new Error('copy'), Symbol.for('opensource-experts.error'), { value: true })
    expect([OseError.isInstance(error), OseError.isInstance(foreign)]).toEqual([true, true])
    for (const other of [undefined, null, 'OseError', 1, new Error('x'), { ...error }, { code: 'x', name: 'OseError' }])
      expect(OseError.isInstance(other)).toBe(false)
  })
})
