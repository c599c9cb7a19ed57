import type { AwardMethod, Lot, Money } from '@opensource-experts/core'
import {
  defined,
  multiplyDecimals,
  parseDecimal,
  toDecimalValue,
  toDouble,
  wholeDecimal,
} from '@opensource-experts/core'
import { childAt, childrenOf, descendantsAt, textAt, type XmlElement } from '../xml/element'
import { selectionSources } from './declared'
import { localizedAt } from './localized'
import { readStrategic } from './strategic'
import { wholeNumber } from './whole-number'

/** BT-137, BT-21, BT-24, BT-262/263, BT-5071, BT-27, BT-36, BT-821 of a lot or part. */
export function readLot(id: string, place: XmlElement, fallback: string, awardMethod: AwardMethod | undefined): Lot {
  const project = childAt(place, 'cac:ProcurementProject')
  const cpv = readCpv(project)
  const nuts = readNuts(project)
  return defined({
    id,
    title: localizedAt(project, 'cbc:Name', fallback) ?? {},
    description: localizedAt(project, 'cbc:Description', fallback),
    cpv: cpv.length > 0 ? cpv : undefined,
    nuts: nuts.length > 0 ? nuts : undefined,
    value: readValue(project),
    durationMonths: readMonths(childAt(project, 'cac:PlannedPeriod', 'cbc:DurationMeasure')),
    awardMethod,
    selectionSources: selectionSources(place),
    ...readStrategic(place, fallback),
  })
}

/** BT-262 (main) and BT-263 (additional). */
export function readCpv(project: XmlElement | undefined): string[] {
  const classifications = ['cac:MainCommodityClassification', 'cac:AdditionalCommodityClassification']
  const codes = classifications.flatMap((name) => descendantsAt(project, name, 'cbc:ItemClassificationCode'))
  return [...new Set(codes.map(({ text }) => text.trim()).filter((code) => code !== ''))]
}

function readNuts(project: XmlElement | undefined): string[] {
  const codes = descendantsAt(project, 'cac:RealizedLocation', 'cac:Address', 'cbc:CountrySubentityCode')
  return [...new Set(codes.map(({ text }) => text.trim()).filter((code) => code !== ''))]
}

/** BT-27. */
export function readValue(project: XmlElement | undefined): Money | undefined {
  return readMoney(childAt(project, 'cac:RequestedTenderTotal', 'cbc:EstimatedOverallContractAmount'))
}

export function readMoney(element: XmlElement | undefined): Money | undefined {
  const amount = element ? parseDecimal(element.text.trim()) : undefined
  const currency = element?.attribute('currencyID')
  return amount && currency !== undefined ? { amount: toDecimalValue(amount), currency } : undefined
}

/** BT-36 in months; days and weeks have no exact number of months and are left out. */
function readMonths(measure: XmlElement | undefined): number | undefined {
  const value = parseDecimal(measure?.text ?? '')
  const unit = measure?.attribute('unitCode')
  const perUnit = unit === 'YEAR' ? 12 : unit === 'MONTH' ? 1 : undefined
  if (!value || perUnit === undefined || value.units <= 0n) return undefined
  return toDouble(multiplyDecimals(value, wholeDecimal(perUnit)))
}

/** Whether the lot's techniques say that a dynamic purchasing system is used (BT-766). */
export function usesDps(place: XmlElement): boolean {
  return systemCodes(place, 'dps-usage').some((code) => code !== 'none')
}

/** BT-765: with, without or mixed reopening of competition. */
export function frameworkCode(place: XmlElement): string | undefined {
  return systemCodes(place, 'framework-agreement').find((code) => code !== 'none')
}

function systemCodes(place: XmlElement, listName: string): string[] {
  return childrenOf(childAt(place, 'cac:TenderingProcess'), 'cac:ContractingSystem').flatMap((system) =>
    childrenOf(system, 'cbc:ContractingSystemTypeCode')
      .filter((each) => each.attribute('listName') === listName)
      .map(({ text }) => text.trim()),
  )
}

/** BT-113: the highest number of participants of the framework. */
export function frameworkParticipants(place: XmlElement): number | undefined {
  const value = wholeNumber(
    textAt(place, 'cac:TenderingProcess', 'cac:FrameworkAgreement', 'cbc:MaximumOperatorQuantity'),
  )
  return value !== undefined && value > 0 ? value : undefined
}
