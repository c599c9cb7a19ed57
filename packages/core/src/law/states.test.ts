import { describe, expect, it } from 'vitest'
import { reaches } from './states'

// The 27 Member States (EL is what eForms and VAT call GR), and IS, LI, NO by the EEA agreement.
const directiveStates =
  'AT BE BG CY CZ DE DK EE EL ES FI FR GR HR HU IE IS IT LI LT LU LV MT NL NO PL PT RO SE SI SK'.split(' ')
// ISO codes of their own for overseas departments and for Saint-Martin.
const frenchCodes = ['FR', 'GF', 'GP', 'MF', 'MQ', 'RE', 'YT']

describe('reaches', () => {
  it.each(directiveStates)('the law of the Union reaches %s', (state) => {
    expect(reaches('EU', state)).toBe(true)
  })

  it.each(frenchCodes)('French law reaches %s, and so does that of the Union', (code) => {
    expect([reaches('FR', code), reaches('EU', code)]).toEqual([true, true])
  })

  it.each(directiveStates.filter((state) => state !== 'FR'))('French law does not reach %s', (state) => {
    expect(reaches('FR', state)).toBe(false)
  })

  it.each(['US', 'CH', 'GB', 'NC', 'PF', ''.padEnd(2, 'X')])('neither reaches %s', (state) => {
    expect([reaches('FR', state), reaches('EU', state), reaches('any', state)]).toEqual([false, false, true])
  })

  it('takes a State that is not known for one of the Union, never for France', () => {
    for (const unknown of [undefined, '', '  ']) {
      expect([reaches('any', unknown), reaches('EU', unknown), reaches('FR', unknown)]).toEqual([true, true, undefined])
    }
  })

  it.each(['IT', 'BE', 'DE', 'PT'] as const)('the law of %s reaches that State alone', (law) => {
    for (const state of [...directiveStates, ...frenchCodes, 'US', 'CH'])
      expect(reaches(law, state)).toBe(state === law)
    expect(reaches(law, undefined)).toBeUndefined()
  })

  it('heeds neither case nor blanks', () => {
    expect([reaches('FR', ' fr '), reaches('EU', 'de'), reaches('IT', ' it')]).toEqual([true, true, true])
  })
})
