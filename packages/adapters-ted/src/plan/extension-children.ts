import type { Span } from '@opensource-experts/core'
import type { NewElement } from '../edit/new-element'
import { childAt, descendantsAt, type XmlElement } from '../xml/element'
import { extension } from './award-elements'
import { insertTerm } from './insert-term'
import type { LotPlan } from './lot-plan'

const path = ['ext:UBLExtension', 'ext:ExtensionContent', 'efext:EformsExtension'] as const

/** Adds children to the eForms extension of the lot's `cac:TenderingTerms`, making what is missing above them. */
export function insertExtension(plan: LotPlan, elements: readonly NewElement[]): Span {
  const { editor, place, table } = plan
  const extensions = childAt(place, 'cac:TenderingTerms', 'ext:UBLExtensions')
  const [first] = elements
  const holders = descendantsAt(extensions, ...path)
  // Beside those of their name, where there are some.
  const holder = holders.find((each) => childAt(each, first?.name ?? '')) ?? holders[0]
  const whole = extension(elements)
  if (!holder) {
    const [inner] = whole.children ?? []
    return extensions && inner ? editor.insert(extensions, inner, ['ext:UBLExtension']) : insertTerm(plan, whole)
  }
  let span: Span = { start: 0, end: 0 }
  for (const element of elements) span = editor.insert(holder, element, table.order['efext:EformsExtension'])
  return span
}

/** Takes elements out of the extension. `isLast`: with them what would be left empty above. Gives where each stood. */
export function removeExtended(
  { editor, place }: Pick<LotPlan, 'editor' | 'place'>,
  elements: readonly XmlElement[],
  isLast: boolean,
): ReadonlyMap<XmlElement, Span> {
  const gone = new Set(elements)
  const spans = new Map<XmlElement, Span>()
  const terms = childAt(place, 'cac:TenderingTerms')
  const taken = new Map<XmlElement, Span>()
  for (const element of elements) {
    let top = element
    if (isLast) {
      while (top.parent && top.parent !== terms && top.parent.children.every((each) => gone.has(each))) {
        top = top.parent
        gone.add(top)
      }
    }
    const span = taken.get(top) ?? editor.remove(top)
    taken.set(top, span)
    spans.set(element, span)
  }
  return spans
}
