import { languageOf } from '../read/localized'
import { conditionElements } from '../read/performance'
import type { NoticeReading } from '../read/read-notice'
import { awardTerms } from '../terms/award-terms'
import { idTerm, titleTerms } from '../terms/group-terms'
import { noticePaths } from '../terms/notice-paths'
import { leavesOf, otherTerm } from '../terms/other-terms'
import { procedureTerms } from '../terms/procedure-terms'
import { selectionTerms } from '../terms/selection-terms'
import { strategicTerms } from '../terms/strategic-terms'
import type { Term } from '../terms/term'
import { childAt, childrenOf, type XmlElement } from '../xml/element'
import { headTerms } from './head-terms'

/** Every value of a notice in document order: criteria by what they are called, all else by where it stands. */
export function termsOf(reading: NoticeReading): Term[] {
  const { notice, awards, selections } = reading
  const language = notice.languages[0] ?? ''
  const terms: Term[] = []
  const paths = noticePaths(notice.root.tree)
  const named = new Set<XmlElement>()
  const add = (term: Omit<Term, 'value'>) => {
    named.add(term.element)
    terms.push({ ...term, value: term.element.text })
  }
  for (const [lot, place] of notice.places) {
    const award = awards.get(lot)
    if (award) awardTerms(lot, award, language, paths).forEach(add)
    idTerm(lot, place).forEach(add)
    titleTerms(lot, place, language).forEach(add)
    strategicTerms(lot, place, language).forEach(add)
    const selection = selections.get(lot)
    if (selection) selectionTerms(lot, place, selection, language, paths).forEach(add)
    conditionElements(place).forEach((element, index) => {
      const criterion = `${lot}.performance.${index + 1}`
      const code = childAt(element, 'cbc:ExecutionRequirementCode')
      if (code) add({ key: `${criterion} OPT-060`, lot, field: 'OPT-060-Lot', criterion, element: code })
      for (const each of childrenOf(element, 'cbc:Description')) {
        const tag = languageOf(each, language)
        add({ key: `${criterion} BT-70 ${tag}`, lot, field: 'BT-70-Lot', criterion, language: tag, element: each })
      }
    })
    addRequirements(
      place,
      (element, key) => {
        if (!named.has(element)) add({ ...otherTerm(element, lot, paths), key: `${lot} ${key}` })
      },
      paths,
    )
    // By its place in the lot: one lot more or less before it is no change of this one.
    const above = paths.fixed(place.id).length
    for (const element of leavesOf(place)) {
      if (named.has(element)) continue
      const term = otherTerm(element, lot, paths)
      add({ ...term, key: `${lot} ${term.key.slice(above)}` })
    }
  }
  headTerms(notice.root, language).forEach(add)
  procedureTerms(notice.root).forEach(add)
  for (const element of leavesOf(notice.root)) if (!named.has(element)) add(otherTerm(element, '', paths))
  return terms
}

/** Requirements of other kinds are told apart by their list, not by their place: one before them may come or go. */
function addRequirements(
  place: XmlElement,
  add: (element: XmlElement, key: string) => void,
  paths: ReturnType<typeof noticePaths>,
): void {
  const counts = new Map<string, number>()
  for (const each of childrenOf(childAt(place, 'cac:TenderingTerms'), 'cac:ContractExecutionRequirement')) {
    const list = childAt(each, 'cbc:ExecutionRequirementCode')?.attribute('listName') ?? ''
    const count = (counts.get(list) ?? 0) + 1
    counts.set(list, count)
    const above = paths.fixed(each.id).length
    for (const leaf of leavesOf(each)) add(leaf, `requirement ${list} ${count} ${paths.fixed(leaf.id).slice(above)}`)
  }
}
