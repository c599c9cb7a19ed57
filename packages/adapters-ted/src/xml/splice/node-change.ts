import { type NodeId, nodeKinds, noNode } from '../node-kinds'
import type { XmlTree } from '../xml-tree'
import { type TextChange, textChange } from './text-change'

/** What is different between two versions of a document: some adjacent children of one element, with what is below them. */
export interface NodeChange {
  /** The element, the same node in both. */
  readonly inside: NodeId
  /** The nodes that went: from the first to before the last. Where none did, both are where the new ones came. */
  readonly from: NodeId
  readonly to: NodeId
  /** The nodes that came: from `from` to before this. */
  readonly newTo: NodeId
}

/** What a tree was made from by a splice. The one before is not held by it. */
const origins = new WeakMap<XmlTree, { readonly before: WeakRef<XmlTree>; readonly change: NodeChange }>()

export function noteChange(old: XmlTree, next: XmlTree, change: NodeChange): void {
  origins.set(next, { before: new WeakRef(old), change })
}

/**
 * The change of nodes from one document to another; `same` where there is none. Undefined where it is not within the content of one
 * element: then anything may have changed.
 */
export function nodeChange(old: XmlTree, next: XmlTree): NodeChange | 'same' | undefined {
  if (old === next) return 'same'
  const origin = origins.get(next)
  if (origin?.before.deref() === old) return origin.change
  const text = textChange(old.text, next.text)
  return text ? changeBehind(old, next, text) : 'same'
}

/**
 * The change of nodes behind a change of text. A parser goes from left to right: what stands before the change is the same in
 * both; and behind it too, from the first place on where both stand between the same two children of the same element.
 */
function changeBehind(old: XmlTree, next: XmlTree, text: TextChange): NodeChange | undefined {
  const grown = text.newTo - text.to
  for (let at = smallestAround(old, text); at !== noNode && at !== 0; at = old.parent[at] ?? noNode) {
    const same =
      next.kind[at] === nodeKinds.element &&
      next.contentStart[at] === old.contentStart[at] &&
      next.contentEnd[at] === (old.contentEnd[at] ?? 0) + grown &&
      next.end[at] === (old.end[at] ?? 0) + grown
    const change = same ? between(old, next, at, text) : undefined
    if (change) return change
  }
  return undefined
}

/** The children of an element that the change touches; undefined where what follows is not at the same place in both. */
function between(old: XmlTree, next: XmlTree, inside: NodeId, text: TextChange): NodeChange | undefined {
  const gone = touchedChildren(old, inside, text.from, text.to)
  const came = touchedChildren(next, inside, text.from, text.newTo)
  if (gone.from !== came.from) return undefined
  const [behind, now] = [gone.behind, came.behind]
  const grown = text.newTo - text.to
  if (behind === noNode || now === noNode) {
    if (behind !== now) return undefined
  } else if (next.start[now] !== (old.start[behind] ?? 0) + grown || next.kind[now] !== old.kind[behind])
    return undefined
  // The same text behind the change, read from the same state, is the same nodes: that there are as many is a check of that.
  if ((old.after[inside] ?? 0) - gone.to !== (next.after[inside] ?? 0) - came.to) return undefined
  if (old.size - gone.to !== next.size - came.to) return undefined
  return { inside, from: gone.from, to: gone.to, newTo: came.to }
}

/** The smallest element whose content holds the change; `noNode` where none does. */
export function smallestAround(tree: XmlTree, { from, to }: Pick<TextChange, 'from' | 'to'>): NodeId {
  const holds = (node: NodeId) =>
    tree.kind[node] === nodeKinds.element &&
    (tree.contentStart[node] ?? 0) <= from &&
    to <= (tree.contentEnd[node] ?? 0) &&
    // `<a/>` has no content: there is no place in it.
    (tree.contentEnd[node] ?? 0) < (tree.end[node] ?? 0)
  if (!holds(tree.root)) return noNode
  let found = tree.root
  for (;;) {
    let child = tree.first(found)
    while (child !== noNode && (tree.end[child] ?? 0) < to) child = tree.next(child)
    while (child !== noNode && !holds(child) && (tree.start[child] ?? 0) <= from) child = tree.next(child)
    if (child === noNode || !holds(child)) return found
    found = child
  }
}

export interface TouchedChildren {
  /** The first child that the span touches, and the first one behind; where none is touched, both are the one behind. */
  readonly first: NodeId
  readonly behind: NodeId
  /** The same as spans of nodes: where there is no child, the end of the element. */
  readonly from: NodeId
  readonly to: NodeId
}

/** The children that the span touches. A text is touched by what stands next to it: it may join it. */
export function touchedChildren(tree: XmlTree, inside: NodeId, from: number, to: number): TouchedChildren {
  let first = tree.first(inside)
  while (first !== noNode && isBefore(tree, first, from)) first = tree.next(first)
  let behind = first
  while (behind !== noNode && !isBehind(tree, behind, to)) behind = tree.next(behind)
  const end = tree.after[inside] ?? 0
  return { first, behind, from: first === noNode ? end : first, to: behind === noNode ? end : behind }
}

function isBefore(tree: XmlTree, node: NodeId, from: number): boolean {
  const end = tree.end[node] ?? 0
  return tree.kind[node] === nodeKinds.text ? end < from : end <= from
}

function isBehind(tree: XmlTree, node: NodeId, to: number): boolean {
  const start = tree.start[node] ?? 0
  return tree.kind[node] === nodeKinds.text ? start > to : start >= to
}
