import { type NodeId, nodeKinds, noNode } from '../../../../xml/node-kinds'
import type { XmlTree } from '../../../../xml/xml-tree'

/** What is different between two versions of a document: some adjacent children of one element, with what is below them. */
export interface Change {
  /** The element, the same node in both. */
  readonly inside: NodeId
  /** The nodes that went: from the first to before the last. Where none did, both are where the new ones came. */
  readonly from: NodeId
  readonly to: NodeId
  /** The nodes that came: from `from` to before this. */
  readonly newTo: NodeId
}

/** Where two texts differ: `from` to before `to` of the old one became `from` to before `newTo` of the new one. */
export interface TextChange {
  readonly from: number
  readonly to: number
  readonly newTo: number
}

/** Undefined where they are the same. Texts are compared in halves of halves, since machines compare long texts quickly. */
export function textChange(old: string, next: string): TextChange | undefined {
  const shorter = Math.min(old.length, next.length)
  const from = longest(shorter, (length) => old.slice(0, length) === next.slice(0, length))
  if (from === old.length && from === next.length) return undefined
  const tail = longest(shorter - from, (length) => old.slice(old.length - length) === next.slice(next.length - length))
  return { from, to: old.length - tail, newTo: next.length - tail }
}

/** The greatest length up to `most` that holds, where each smaller one does too. */
function longest(most: number, holds: (length: number) => boolean): number {
  let [low, high] = [0, most]
  while (low < high) {
    const middle = Math.ceil((low + high) / 2)
    if (holds(middle)) low = middle
    else high = middle - 1
  }
  return low
}

/**
 * The change of nodes behind a change of text. A parser goes from left to right: what stands before the change is the same in
 * both; and behind it too, from the first place on where both stand between the same two children of the same element. Undefined
 * where there is no such element: then anything may have changed.
 */
export function changeOf(old: XmlTree, next: XmlTree, text: TextChange): Change | undefined {
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

/** The smallest element whose content holds the change; `noNode` where none does. */
function smallestAround(tree: XmlTree, { from, to }: TextChange): NodeId {
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

/** The children of an element that the change touches; undefined where what follows is not at the same place in both. */
function between(old: XmlTree, next: XmlTree, inside: NodeId, text: TextChange): Change | undefined {
  const gone = touched(old, inside, text.from, text.to)
  const came = touched(next, inside, text.from, text.newTo)
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

/** The children that the span touches, and the first one behind. A text is touched by what stands next to it: it may join it. */
function touched(tree: XmlTree, inside: NodeId, from: number, to: number) {
  let child = tree.first(inside)
  while (child !== noNode && isBefore(tree, child, from)) child = tree.next(child)
  const end = tree.after[inside] ?? 0
  const first = child === noNode ? end : child
  while (child !== noNode && !isBehind(tree, child, to)) child = tree.next(child)
  return { from: first, to: child === noNode ? end : child, behind: child }
}

function isBefore(tree: XmlTree, node: NodeId, from: number): boolean {
  const end = tree.end[node] ?? 0
  return tree.kind[node] === nodeKinds.text ? end < from : end <= from
}

function isBehind(tree: XmlTree, node: NodeId, to: number): boolean {
  const start = tree.start[node] ?? 0
  return tree.kind[node] === nodeKinds.text ? start > to : start >= to
}
