import { languageOf } from '../read/localized'
import { additionalTypes, strategicLists } from '../read/strategic'
import { childAt, childrenOf, type XmlElement } from '../xml/element'
import type { Term } from './term'

/** Key of a code that a lot declares, and of what is said of it: codes of one list have no order. */
export function strategicKey(lot: string, field: string, code: string, language = ''): string {
  return `${lot} ${field} ${code} ${language}`
}

const accessibility = ['accessibility', 'BT-754-Lot', 'BT-755-Lot'] as const

/** BT-06 with BT-777, BT-774, BT-775, BT-776, BT-805, BT-726, and BT-754 with BT-755, of a lot. */
export function strategicTerms(lot: string, place: XmlElement, fallback: string): Omit<Term, 'value'>[] {
  const fields = new Map<string, string>([
    ...strategicLists.map(([, list, field]) => [list, field] as const),
    accessibility.slice(0, 2) as [string, string],
  ])
  const types = additionalTypes(place).flatMap(({ element, code, list, value }) => {
    const field = fields.get(list)
    if (field === undefined || !code) return []
    const text = list === accessibility[0] ? accessibility[2] : 'BT-777-Lot'
    return [
      { key: strategicKey(lot, field, value), lot, field, element: code },
      ...childrenOf(element, 'cbc:ProcurementType').map((each) => {
        const language = languageOf(each, fallback)
        return { key: strategicKey(lot, text, value, language), lot, field: text, language, element: each }
      }),
    ]
  })
  const sme = childAt(place, 'cac:ProcurementProject', 'cbc:SMESuitableIndicator')
  const scope = lot.startsWith('GLO-') ? 'LotsGroup' : 'Lot'
  return [...types, ...(sme ? [{ key: `${lot} BT-726`, lot, field: `BT-726-${scope}`, element: sme }] : [])]
}
