import { childAt, childrenOf, descendantsAt, type XmlElement } from '../xml/element'
import type { Term } from './term'

const limits = [
  ['cbc:MaximumLotsSubmittedNumeric', 'BT-31-Procedure'],
  ['cbc:MaximumLotsAwardedNumeric', 'BT-33-Procedure'],
] as const

/** The values of the procedure on its lots: BT-31, BT-33, BT-763, and the groups by their own identifier (BT-330, BT-1375). */
export function procedureTerms(root: XmlElement): Omit<Term, 'value'>[] {
  const distribution = childAt(root, 'cac:TenderingTerms', 'cac:LotDistribution')
  const whole = limits.flatMap(([name, field]) => {
    const element = childAt(distribution, name)
    return element ? [{ key: field, lot: '', field, element }] : []
  })
  const all = childAt(root, 'cac:TenderingProcess', 'cbc:PartPresentationCode')
  const groups = childrenOf(distribution, 'cac:LotsGroup').flatMap((group) => {
    const id = childAt(group, 'cbc:LotsGroupID')
    if (!id) return []
    const lot = id.text.trim()
    const members = descendantsAt(group, 'cac:ProcurementProjectLotReference', 'cbc:ID')
    return [
      { key: groupKey(lot), lot, field: 'BT-330-Procedure', element: id },
      ...members.map((element) => ({ key: memberKey(lot, element.text), lot, field: 'BT-1375-Procedure', element })),
    ]
  })
  return [...whole, ...(all ? [{ key: 'BT-763', lot: '', field: 'BT-763-Procedure', element: all }] : []), ...groups]
}

/** Key of a group (BT-330). */
function groupKey(group: string): string {
  return `${group} BT-330`
}

/** Key of a lot in a group (BT-1375): lots have no order there. */
function memberKey(group: string, lot: string): string {
  return `${group} BT-1375 ${lot.trim()}`
}
