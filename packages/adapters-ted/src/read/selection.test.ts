import { describe, expect, it } from 'vitest'
import { readEdited } from '../__fixtures__/read-edited'

const at = '<cbc:VariantConstraintCode listName="permission">'
const criterion = (...inner: string[]) => `<efac:SelectionCriteria>${inner.join('')}</efac:SelectionCriteria>`
const read = (...criteria: string[]) => {
  const extension = `<ext:UBLExtensions><ext:UBLExtension><ext:ExtensionContent><efext:EformsExtension>${criteria.join('')}</efext:EformsExtension></ext:ExtensionContent></ext:UBLExtension></ext:UBLExtensions>`
  const { procurement, losses } = readEdited({}, [at, extension + at])
  return { criteria: procurement.criteria.filter(({ kind }) => kind === 'selection'), losses }
}
const old = '<cbc:CriterionTypeCode listName="selection-criterion">ef-stand</cbc:CriterionTypeCode>'
const code =
  '<cbc:TendererRequirementTypeCode listName="selection-criterion">slc-abil-refer-services</cbc:TendererRequirementTypeCode>'
const name = '<cbc:Name languageID="FRA">Références</cbc:Name>'
const description = '<cbc:Description languageID="FRA">Trois en trois ans</cbc:Description>'
const use = (value: string) =>
  `<cbc:CalculationExpressionCode listName="usage">${value}</cbc:CalculationExpressionCode>`
const second = (value: string) => `<efbc:SecondStageIndicator>${value}</efbc:SecondStageIndicator>`

describe('selection criteria', () => {
  it('are read in the dialect up to SDK 1.11 (BT-747, BT-749, BT-750)', () => {
    expect(read(criterion(old, name, description))).toEqual({
      criteria: [
        {
          id: 'LOT-0001.selection.1',
          kind: 'selection',
          origin: 'notice',
          lots: ['LOT-0001'],
          code: 'ef-stand',
          name: { fr: 'Références' },
          description: { fr: 'Trois en trois ans' },
        },
      ],
      losses: [],
    })
  })

  it('are read in the dialect from SDK 1.12 (BT-809), whose code comes first', () => {
    expect(read(criterion(code, description)).criteria).toEqual([
      {
        id: 'LOT-0001.selection.1',
        kind: 'selection',
        origin: 'notice',
        lots: ['LOT-0001'],
        code: 'slc-abil-refer-services',
        description: { fr: 'Trois en trois ans' },
      },
    ])
    expect(read(criterion(old, code)).criteria[0]).toMatchObject({ code: 'slc-abil-refer-services' })
  })

  it('that are bare have no code and no texts', () => {
    expect(read(criterion()).criteria).toEqual([
      { id: 'LOT-0001.selection.1', kind: 'selection', origin: 'notice', lots: ['LOT-0001'] },
    ])
  })

  // BT-40: a criterion that also ranks those invited to the second stage is no mere minimum.
  it.each([
    ['true', 'ranking'],
    ['1', 'ranking'],
    ['false', 'minimum'],
    ['0', 'minimum'],
  ])('of BT-40 %s are a %s', (value, expected) => {
    expect(read(criterion(old, second(value))).criteria[0]).toMatchObject({ use: expected })
  })

  it('without BT-40 say nothing of their use', () => {
    expect(read(criterion(old)).criteria[0]).not.toHaveProperty('use')
  })

  it('that are not used (BT-748) are no criteria, and are counted', () => {
    const { criteria, losses } = read(
      criterion(old, use('n-used')),
      criterion(old, use('used'), name),
      criterion(old, use('n-used')),
    )
    expect(criteria.map(({ id, name: texts }) => [id, texts?.fr])).toEqual([['LOT-0001.selection.1', 'Références']])
    expect(losses).toEqual([{ code: 'selection-not-used', lot: 'LOT-0001', params: { field: 'BT-748-Lot', count: 2 } }])
  })

  it('lose numbers of the second stage and withheld texts', () => {
    const parameter =
      '<efac:CriterionParameter><efbc:ParameterNumeric>3</efbc:ParameterNumeric></efac:CriterionParameter>'
    const { criteria, losses } = read(
      criterion(old),
      criterion(old, '<cbc:Description languageID="FRA">unpublished</cbc:Description>', parameter),
    )
    expect(criteria[1]).not.toHaveProperty('description')
    expect(losses).toEqual([
      { code: 'unpublished', criterion: 'LOT-0001.selection.2', lot: 'LOT-0001', params: { field: 'BT-750-Lot' } },
      {
        code: 'second-stage-numbers',
        criterion: 'LOT-0001.selection.2',
        lot: 'LOT-0001',
        params: { field: 'BT-752-Lot' },
      },
    ])
  })
})
