import type { XmlElement } from '../xml/element'
import { nodeKinds } from '../xml/node-kinds'
import type { NoticePaths } from './notice-paths'
import type { Term } from './term'

/** A value that this adapter has no business term for. */
export function otherTerm(element: XmlElement, lot: string, paths: NoticePaths): Omit<Term, 'value'> {
  return { key: paths.fixed(element.id), lot, field: paths.shown(element.id), element }
}

/** The elements that hold values, in document order: those without children, unless they are empty. */
export function leavesOf(element: XmlElement): XmlElement[] {
  const { tree, id } = element
  const leaves: XmlElement[] = []
  for (let node = id; node < (tree.after[id] ?? 0); node += 1) {
    if (tree.kind[node] === nodeKinds.element && tree.isLeaf(node) && tree.value(node).trim() !== '')
      leaves.push(element.at(node))
  }
  return leaves
}
