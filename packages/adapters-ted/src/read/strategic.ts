import { defined, type Lot, type LotStrategic } from '@opensource-experts/core'
import { childAt, childrenOf, textAt, type XmlElement } from '../xml/element'
import { localizedAt } from './localized'

/** The lists by which a lot declares strategic procurement, and their business terms. */
export const strategicLists = [
  ['purposes', 'strategic-procurement', 'BT-06-Lot'],
  ['environment', 'environmental-impact', 'BT-774-Lot'],
  ['social', 'social-objective', 'BT-775-Lot'],
  ['innovation', 'innovative-acquisition', 'BT-776-Lot'],
  ['greenCriteria', 'gpp-criteria', 'BT-805-Lot'],
] as const satisfies readonly (readonly [keyof LotStrategic, string, string])[]

/** The `cac:ProcurementAdditionalType` of a lot, each with its list and code. */
export function additionalTypes(place: XmlElement) {
  return childrenOf(childAt(place, 'cac:ProcurementProject'), 'cac:ProcurementAdditionalType').map((element) => {
    const code = childAt(element, 'cbc:ProcurementTypeCode')
    return { element, code, list: code?.attribute('listName') ?? '', value: code?.text.trim() ?? '' }
  })
}

/** BT-06 with BT-777, BT-774, BT-775, BT-776, BT-805 and BT-726 of a lot. */
export function readStrategic(place: XmlElement, fallback: string): Pick<Lot, 'strategic' | 'smeSuitable'> {
  const types = additionalTypes(place).filter(({ value }) => value !== '')
  const lists = strategicLists.flatMap(([member, list]): [string, unknown][] => {
    const own = types.filter((each) => each.list === list)
    if (own.length === 0) return []
    if (member !== 'purposes') return [[member, own.map(({ value }) => value)]]
    return [
      [
        member,
        own.map(({ element, value }) =>
          defined({ code: value, description: localizedAt(element, 'cbc:ProcurementType', fallback) }),
        ),
      ],
    ]
  })
  const sme = textAt(place, 'cac:ProcurementProject', 'cbc:SMESuitableIndicator')
  return defined({
    strategic: lists.length > 0 ? (Object.fromEntries(lists) as LotStrategic) : undefined,
    smeSuitable: sme === undefined ? undefined : sme === 'true' || sme === '1',
  })
}
