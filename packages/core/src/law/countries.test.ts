import { describe, expect, it } from 'vitest'
import { isCountry, nearestCountry, toAlpha2 } from './countries'

const letters = [...'ABCDEFGHIJKLMNOPQRSTUVWXYZ']
/** Codes that CLDR names and ISO 3166-1 has not assigned: regions of the world, reserved and private ones. */
const notAssigned =
  'AC AN BU CP CQ CS DD DG DY EA EU EZ FX HV IC NH NT PC PU PZ QO QU RH SU TA TP UK UN VD WK XA XB YD YU ZR ZZ'

describe('codes of countries', () => {
  it('are those of ISO 3166-1, as CLDR names them', () => {
    const names = new Intl.DisplayNames('en', { type: 'region', fallback: 'none' })
    const pairs = letters.flatMap((first) => letters.map((second) => first + second))
    const assigned = pairs.filter((code) => names.of(code) !== undefined && !notAssigned.split(' ').includes(code))
    expect(pairs.filter(isCountry)).toEqual(assigned)
    expect(assigned).toHaveLength(250)
  })

  it.each(['', 'F', 'FRA', 'fr', 'EL', 'UK', 'A1', 'AZBA', ' '])('%j is none', (code) => {
    expect(isCountry(code)).toBe(false)
  })

  it.each([
    ['FRA', 'FR'],
    ['fra', 'FR'],
    ['AUT', 'AT'],
    ['DEU', 'DE'],
    ['GRC', 'GR'],
    ['SWE', 'SE'],
    ['GBR', 'GB'],
    ['XKX', 'XK'],
    ['ALB', 'AL'],
    ['ARM', 'AM'],
    ['LTU', 'LT'],
    ['FR', undefined],
    ['AT', undefined],
    ['USA', undefined],
    ['', undefined],
  ])('%j is %j', (alpha3, alpha2) => {
    expect(toAlpha2(alpha3)).toBe(alpha2)
  })
})

describe('the country that was meant', () => {
  it.each([
    ['fr', 'FR'],
    [' FRA ', 'FR'],
    ['EL', 'GR'],
    ['uk', 'GB'],
    ['US', 'US'],
    ['XX', undefined],
    ['ABC', undefined],
    ['', undefined],
    ['France', 'FR'],
    ['FRANCE', 'FR'],
    ['Germany', 'DE'],
    ['Deutschland', 'DE'],
    ['Nederland', 'NL'],
    ['Italia', 'IT'],
    ['España', 'ES'],
    ['Espana', 'ES'],
    ['República Dominicana', 'DO'],
    ['Alemanha', 'DE'],
    ['Niemcy', 'DE'],
    ['Tyskland', 'DE'],
    ['Frankrig', 'FR'],
    ['Ranska', 'FR'],
    ['Německo', 'DE'],
    ['Nemecko', 'DE'],
    ['Franciaország', 'FR'],
    ['Franța', 'FR'],
    ['Франция', 'FR'],
    ['Ελλάδα', 'GR'],
    ['Pays-Bas', 'NL'],
    ['pays bas', 'NL'],
    ['Atlantis', undefined],
    ['1234', undefined],
    ['x'.repeat(61), undefined],
    [`France${' '.repeat(54)}`, 'FR'],
    [`France${' '.repeat(55)}`, undefined],
  ])('by %j is %j', (wanted, code) => {
    expect(nearestCountry(wanted)).toBe(code)
  })
})
