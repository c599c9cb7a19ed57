import type { ReadAward } from '../read/award'
import { languageOf } from '../read/localized'
import { childAt, childrenOf, type XmlElement } from '../xml/element'
import { awardTerms } from './award-terms'
import type { NoticePaths } from './notice-paths'
import { leavesOf, otherTerm } from './other-terms'
import { strategicTerms } from './strategic-terms'
import type { Term } from './term'

/** BT-137 of a lot, part or group. */
export function idTerm(lot: string, place: XmlElement): Omit<Term, 'value'>[] {
  const element = childAt(place, 'cbc:ID')
  const scope = lot.startsWith('GLO-') ? 'LotsGroup' : lot.startsWith('PAR-') ? 'Part' : 'Lot'
  return element ? [{ key: `${lot} BT-137`, lot, field: `BT-137-${scope}`, element }] : []
}

/** BT-22, BT-21 and BT-24 of a group. */
export function titleTerms(lot: string, place: XmlElement, fallback: string): Omit<Term, 'value'>[] {
  if (!lot.startsWith('GLO-')) return []
  const project = childAt(place, 'cac:ProcurementProject')
  const seen = new Set<string>()
  const internal = childAt(project, 'cbc:ID')
  const ids = internal ? [{ key: `${lot} BT-22`, lot, field: 'BT-22-LotsGroup', element: internal }] : []
  const texts = (['cbc:Name BT-21-LotsGroup', 'cbc:Description BT-24-LotsGroup'] as const).flatMap((each) => {
    const [name = '', field = ''] = each.split(' ')
    return childrenOf(project, name).flatMap((element) => {
      const language = languageOf(element, fallback)
      const key = `${lot} ${field} ${language}`
      // Of two in one language the first is meant.
      if (seen.has(key)) return []
      seen.add(key)
      return [{ key, lot, field, language, element }]
    })
  })
  return [...ids, ...texts]
}

/** Every value of a group of lots: its identifier, its criteria, and what has no name here. */
export function groupTerms(
  lot: string,
  place: XmlElement,
  award: ReadAward,
  language: string,
  paths: NoticePaths,
): Omit<Term, 'value'>[] {
  const named = [
    ...idTerm(lot, place),
    ...titleTerms(lot, place, language),
    ...awardTerms(lot, award, language, paths),
    ...strategicTerms(lot, place, language),
  ]
  const known = new Set(named.map(({ element }) => element))
  const others = leavesOf(place).filter((leaf) => !known.has(leaf))
  return [...named, ...others.map((leaf) => otherTerm(leaf, lot, paths))]
}
