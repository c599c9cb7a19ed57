import { describe, expect, it } from 'vitest'
import { readEdited } from '../__fixtures__/read-edited'

const lot = (...changes: (readonly [from: string, to: string])[]) => readEdited({}, ...changes).procurement.lots[0]
const duration = '<cbc:DurationMeasure unitCode="MONTH">36</cbc:DurationMeasure>'

describe('a lot', () => {
  it('has its title, description, codes and places', () => {
    expect(lot()).toEqual({
      id: 'LOT-0001',
      title: { fr: 'Lot 1' },
      description: { fr: 'Correctifs, évolutions et assistance' },
      cpv: ['72267000'],
      nuts: ['FRI31'],
      durationMonths: 36,
      selectionSources: ['epo-procurement-document'],
    })
  })

  it('has no member that the notice lacks', () => {
    const bare = lot(
      ['<cbc:Name languageID="FRA">Lot 1</cbc:Name>', ''],
      ['<cbc:Description languageID="FRA">Correctifs, évolutions et assistance</cbc:Description>', ''],
      ['<cbc:ItemClassificationCode listName="cpv">72267000</cbc:ItemClassificationCode>', ''],
      ['<cbc:CountrySubentityCode listName="nuts">FRI31</cbc:CountrySubentityCode>', ''],
      [`<cac:PlannedPeriod>${duration}</cac:PlannedPeriod>`, ''],
      ['selection-criteria-source', 'other-source'],
    )
    expect(bare).toEqual({ id: 'LOT-0001', title: {} })
  })

  it('takes each code once, and none that is empty', () => {
    const nuts = '<cbc:CountrySubentityCode listName="nuts">FRI31</cbc:CountrySubentityCode>'
    const found = lot(
      [
        `<cac:Address>${nuts}`,
        `<cac:Address>${nuts}${nuts}${nuts.replace('FRI31', '  ')}${nuts.replace('FRI31', ' FRK ')}`,
      ],
      ['>72267000</cbc:ItemClassificationCode>', '> </cbc:ItemClassificationCode>'],
    )
    expect(found?.nuts).toEqual(['FRI31', 'FRK'])
    expect(found).not.toHaveProperty('cpv')
  })

  it('has its value (BT-27)', () => {
    const at = '<cac:PlannedPeriod>'
    const value = (text: string) =>
      `<cac:RequestedTenderTotal><cbc:EstimatedOverallContractAmount currencyID="SEK">${text}</cbc:EstimatedOverallContractAmount></cac:RequestedTenderTotal>${at}`
    expect(lot([at, value(' 1500000 ')])?.value).toEqual({ amount: 1500000, currency: 'SEK' })
    // What a double cannot hold stays a decimal string.
    expect(lot([at, value('12345678901234567890.5')])?.value?.amount).toBe('12345678901234567890.5')
    expect(lot([at, value('1 500')])).not.toHaveProperty('value')
  })
})

describe('BT-36, duration', () => {
  it.each([
    ['MONTH', '36', 36],
    ['YEAR', '3', 36],
    ['YEAR', '1', 12],
    ['YEAR', '1.5', 18],
    ['MONTH', ' 6 ', 6],
    // Days and weeks are no exact number of months.
    ['DAY', '90', undefined],
    ['WEEK', '4', undefined],
    ['MONTH', '0', undefined],
    ['MONTH', '-6', undefined],
    ['MONTH', '', undefined],
    ['MONTH', 'six', undefined],
    ['YEAR', 'Infinity', undefined],
  ])('%s %j is %s months', (unit, value, months) => {
    const found = lot([duration, `<cbc:DurationMeasure unitCode="${unit}">${value}</cbc:DurationMeasure>`])
    expect(found?.durationMonths).toBe(months)
    expect(found && 'durationMonths' in found).toBe(months !== undefined)
  })
})
