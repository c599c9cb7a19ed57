import { describe, expect, it } from 'vitest'
import { readPattern } from './read-schematron'

function rolesOf(...attributes: readonly string[]) {
  const asserts = attributes.map((each, index) => `<assert id="R-${index}" ${each} test="true()">rule|text|R</assert>`)
  const text = `<pattern xmlns="http://purl.oclc.org/dsdl/schematron" id="P"><rule context="/*">${asserts.join('')}</rule></pattern>`
  const { rules } = readPattern(new TextEncoder().encode(text), 'stage.sch', new Map())
  return rules.flatMap((rule) => rule.asserts.map(({ role }) => role))
}

describe('the role of an assert', () => {
  it('is read as SDK 1.x and as SDK 2 write it', () => {
    expect(rolesOf('role="ERROR"', 'role="WARN"', 'role="WARNING"', '')).toEqual(['ERROR', 'WARN', 'WARN', 'ERROR'])
  })

  it.each(['INFO', 'warn', '', 'constructor'])('%j is not guessed', (role) => {
    expect(() => rolesOf(`role="${role}"`)).toThrow('stage.sch, line 1: <assert> is not known to this version.')
  })
})
