import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { homedir } from 'node:os'
import { fileURLToPath } from 'node:url'
import { describe, expect, it } from 'vitest'
import { openSdk, readTable, renderTables } from '../../scripts/generate-tables.ts'
import { type SdkTable, supportedMinors, tableFor } from './sdk-tables'

const table = (minor: string): SdkTable => {
  const found = tableFor(minor)
  if (!found) throw new Error(`no table for ${minor}`)
  return found
}
const range = (from: number, to: number) => Array.from({ length: to - from + 1 }, (_, index) => String(from + index))

describe('the tables, against facts read by hand', () => {
  it.each(supportedMinors)('%s: elements stand in the order of UBL 2.3', (minor) => {
    const { order } = table(minor)
    const position = (parent: keyof SdkTable['order'], child: string) => order[parent].indexOf(child) + 1
    expect(order['cac:TenderingTerms']).toHaveLength(55)
    expect(position('cac:TenderingTerms', 'cac:ContractExecutionRequirement')).toBe(38)
    expect(position('cac:TenderingTerms', 'cac:AwardingTerms')).toBe(39)
    expect(position('cac:TenderingTerms', 'cac:TendererQualificationRequest')).toBe(35)
    expect(position('cac:ProcurementProjectLot', 'cac:TenderingTerms')).toBe(8)
    expect(position('cac:AwardingTerms', 'cac:AwardingCriterion')).toBe(12)
    expect(position('cac:AwardingCriterion', 'cbc:CalculationExpression')).toBe(8)
    expect(position('cac:AwardingCriterion', 'cac:SubordinateAwardingCriterion')).toBe(15)
    expect(order['efext:EformsExtension']).toHaveLength(26)
    expect(position('efext:EformsExtension', 'efac:AwardCriterionParameter')).toBe(9)
    expect(position('efext:EformsExtension', 'efac:FieldsPrivacy')).toBe(13)
    expect(order['efac:AwardCriterionParameter']).toEqual([
      'efac:FieldsPrivacy',
      'efbc:ParameterCode',
      'efbc:ParameterNumeric',
    ])
    expect(order['cac:ContractExecutionRequirement']).toEqual([
      'ext:UBLExtensions',
      'cbc:Name',
      'cbc:ExecutionRequirementCode',
      'cbc:Description',
    ])
  })

  it('BT-70 holds 1000 characters up to 1.14 and 6000 from 1.15', () => {
    expect(supportedMinors.map((minor) => table(minor).maxLength['BT-70-Lot'])).toEqual([
      1000, 1000, 1000, 1000, 1000, 6000,
    ])
    expect(table('1.12').maxLength).toMatchObject({ 'BT-734-Lot': 400, 'BT-540-Lot': 6000, 'BT-543-Lot': 1000 })
  })

  it('award criteria are allowed in 7-37, and in E3-E5 since these exist (1.13)', () => {
    expect(table('1.15').allowed['BT-539-Lot']).toEqual([...range(7, 37), 'E3', 'E4', 'E5'])
    expect(table('1.13').allowed['BT-541-Lot-WeightNumber']).toEqual([...range(7, 37), 'E3', 'E4', 'E5'])
    expect(table('1.12').allowed['BT-539-Lot']).toEqual(range(7, 37))
    expect(table('1.15').mandatory['BT-539-Lot']).toEqual(['29', '31', '32'])
  })

  it('performance terms are allowed in 7-22, 38-40, CEI, E3, E6 and mandatory in 17, 18, 22', () => {
    expect(table('1.15').allowed['BT-70-Lot']).toEqual([...range(7, 22), '38', '39', '40', 'CEI', 'E3', 'E6'])
    expect(table('1.10').allowed['BT-70-Lot']).toEqual([...range(7, 22), '38', '39', '40', 'CEI'])
    expect(table('1.10').mandatory['BT-70-Lot']).toEqual(['17', '18', '22'])
  })

  it('selection criteria are allowed in 7-24, CEI, E3', () => {
    expect(table('1.15').allowed['BT-750-Lot']).toEqual([...range(7, 24), 'CEI', 'E3'])
  })

  it.each([
    ['1.10', 'selection-criterion', '', 'nothing'],
    ['1.11', 'selection-criterion', '', 'BT-52'],
    ['1.12', '', 'selection-criterion', 'BT-52'],
    ['1.13', '', 'selection-criterion', 'BT-52'],
    ['1.14', '', 'selection-criterion', 'BT-52'],
    ['1.15', '', 'selection-criterion', 'BT-661'],
  ])('%s: selection criteria have the terms of their dialect', (minor, old, now, stage) => {
    const { codes, listNames, secondStage } = table(minor)
    expect([listNames['BT-747-Lot'], listNames['BT-809-Lot'], secondStage]).toEqual([old, now, stage])
    expect([codes['BT-747-Lot'].length, codes['BT-809-Lot'].length]).toEqual(old === '' ? [0, 32] : [4, 0])
  })

  it('the ESPD is a source of selection criteria under another code from 1.14', () => {
    expect(table('1.13').codes['BT-821-Lot']).toEqual(['epo-notice', 'epo-procurement-document', 'epo-sub-espd'])
    expect(table('1.14').codes['BT-821-Lot']).toEqual([
      'epo-acc-espd-request',
      'epo-notice',
      'epo-procurement-document',
    ])
  })

  it('AppealsInformation became Appeals in 1.13', () => {
    expect(table('1.12').order['efext:EformsExtension'][7]).toBe('efac:AppealsInformation')
    expect(table('1.13').order['efext:EformsExtension'][7]).toBe('efac:Appeals')
  })

  it.each(supportedMinors)('%s: codes and list names', (minor) => {
    const { codes, listNames, conditionsCode, languages } = table(minor)
    expect(codes['BT-539-Lot']).toEqual(['cost', 'price', 'quality'])
    expect(codes['BT-5421-Lot']).toHaveLength(7)
    expect(codes['BT-5421-Lot']).toContain('ord-imp')
    expect(codes['BT-5422-Lot']).toEqual(['fix-tot', 'fix-unit'])
    expect(codes['BT-5423-Lot']).toEqual(['max-pass', 'min-score'])
    expect(listNames).toMatchObject({
      'BT-539-Lot': 'award-criterion-type',
      'BT-5421-Lot': 'number-weight',
      'BT-5422-Lot': 'number-fixed',
      'BT-5423-Lot': 'number-threshold',
      'OPT-060-Lot': 'conditions',
    })
    expect(conditionsCode).toBe('performance')
    expect(languages).toHaveLength(24)
  })

  it('other minors have no table', () => {
    expect(tableFor('1.9')).toBeUndefined()
    expect(tableFor('1.1')).toBeUndefined()
    expect(tableFor('2.0')).toBeUndefined()
  })
})

// OSE_SHARED, or ../shared beside the repository, holds the archives that the registry lacks.
const shared = process.env.OSE_SHARED ?? fileURLToPath(new URL('../../../../../shared', import.meta.url))
const sources = supportedMinors.map((minor) => {
  const maven = `${homedir()}/.m2/repository/eu/europa/ted/eforms/eforms-sdk/${table(minor).version}`
  const jar = existsSync(maven) && readdirSync(maven).find((file) => file.endsWith(`${table(minor).version}.jar`))
  const path = jar ? `${maven}/${jar}` : `${shared}/sdk/eForms-SDK-${table(minor).version}.zip`
  return { minor, path, exists: existsSync(path) }
})

describe('the tables, against the SDKs', () => {
  for (const { minor, path, exists } of sources) {
    it.skipIf(!exists)(
      `${minor} equals its SDK and fields.json agrees with the XSD${exists ? '' : ' (no SDK here)'}`,
      () => {
        const read = readTable(openSdk(path))
        expect(tableFor(minor)).toEqual(read.table)
        expect(read.compared).toBeGreaterThan(200)
        expect(read.differences).toEqual([])
      },
    )
  }

  const all = sources.every(({ exists }) => exists)
  it.skipIf(!all)(`the generated files are what the script writes${all ? '' : ' (not all six SDKs are here)'}`, () => {
    const files = renderTables(sources.map(({ path }) => readTable(openSdk(path)).table))
    for (const [file, text] of files)
      expect(readFileSync(new URL(`./generated/${file}`, import.meta.url), 'utf8'), file).toBe(text)
    expect(files.size).toBe(6)
  })
})
