import type { XmlElement } from '../xml/element'
import { pathOf, placeOf } from './path-of'
import type { Term } from './term'

/** A value that this adapter has no business term for. */
export function otherTerm(element: XmlElement, lot: string): Omit<Term, 'value'> {
  return { key: placeOf(element), lot, field: pathOf(element), element }
}

/** The elements that hold values: those without children, unless they are empty. */
export function leavesOf(element: XmlElement): XmlElement[] {
  if (element.children.length > 0) return element.children.flatMap(leavesOf)
  return element.text.trim() === '' ? [] : [element]
}
