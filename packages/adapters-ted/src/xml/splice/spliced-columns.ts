import { type NodeId, noNode } from '../node-kinds'
import type { TreeColumns } from '../xml-tree'

/** Where nodes of a part take the place of others. */
export interface Splice {
  readonly inside: NodeId
  /** The children that went: from the first to before the last; and where those end that came. */
  readonly from: NodeId
  readonly to: NodeId
  readonly newTo: NodeId
  /** The children next to them; `noNode` where there is none. */
  readonly before: NodeId
  readonly behind: NodeId
  /** How many units longer the text is. */
  readonly grown: number
  /** What a place in the text of the part has to be moved by. */
  readonly moved: number
}

/** Node 0 of a part is its document, and node 1 the element that stands for `inside`. */
export const partFrom = 2

type Links = Pick<TreeColumns, 'parent' | 'firstChild' | 'nextSibling' | 'previousSibling' | 'after'>

/** The columns after a splice. What is as it was is shared with the old ones: most edits change places alone. */
export function splicedColumns(old: TreeColumns, part: TreeColumns, splice: Splice): TreeColumns {
  const chain: NodeId[] = []
  for (let at = splice.inside; at !== noNode; at = old.parent[at] ?? noNode) chain.push(at)
  const bytes = (was: Uint8Array, came: Uint8Array) => replaced(was, came, splice, (size) => new Uint8Array(size))
  const places = (name: 'start' | 'contentStart' | 'contentEnd' | 'end') => placed(old[name], part[name], splice)
  const [contentEnd, end] = [places('contentEnd'), places('end')]
  for (const node of chain) {
    contentEnd[node] = (old.contentEnd[node] ?? 0) + splice.grown
    end[node] = (old.end[node] ?? 0) + splice.grown
  }
  return {
    kind: bytes(old.kind, part.kind),
    coded: bytes(old.coded, part.coded),
    name: replaced(old.name, part.name, splice, (size) => new Int32Array(size)),
    ...(hasSameShape(old, part, splice) ? linksOf(old) : linked(old, part, splice, chain)),
    ...{ start: places('start'), contentStart: places('contentStart'), contentEnd, end },
  }
}

/** A column of what says nothing about other nodes, nor about places. */
function replaced<Column extends Uint8Array | Int32Array>(
  was: Column,
  came: Column,
  { from, to, newTo }: Splice,
  make: (size: number) => Column,
): Column {
  if (to === newTo) {
    let at = from
    while (at < to && was[at] === came[at - from + partFrom]) at += 1
    if (at === to) return was
  }
  const column = make(was.length + newTo - to)
  column.set(was.subarray(0, from))
  column.set(came.subarray(partFrom), from)
  column.set(was.subarray(to), newTo)
  return column
}

/** Whether as many nodes came as went, each of the same kind, with as many below it: then all links are the same. */
function hasSameShape(old: TreeColumns, part: TreeColumns, { from, to, newTo }: Splice): boolean {
  if (to !== newTo) return false
  for (let node = from; node < to; node += 1) {
    const came = node - from + partFrom
    if (old.kind[node] !== part.kind[came] || (old.after[node] ?? 0) - node !== (part.after[came] ?? 0) - came)
      return false
  }
  return true
}

function linksOf({ parent, firstChild, nextSibling, previousSibling, after }: TreeColumns): Links {
  return { parent, firstChild, nextSibling, previousSibling, after }
}

function linked(old: TreeColumns, part: TreeColumns, splice: Splice, chain: readonly NodeId[]): Links {
  const { inside, from, to, newTo, before, behind } = splice
  const by = newTo - to
  const move = (name: keyof Links) => moved(old[name], part[name], splice)
  const [parent, firstChild, nextSibling] = [move('parent'), move('firstChild'), move('nextSibling')]
  const [previousSibling, after] = [move('previousSibling'), move('after')]
  // Behind the elements around it everything has moved; before them and within nothing points there.
  for (const node of chain) {
    after[node] = (old.after[node] ?? 0) + by
    if ((old.nextSibling[node] ?? noNode) !== noNode) nextSibling[node] = (old.nextSibling[node] ?? 0) + by
  }
  const behindNow = behind === noNode ? noNode : behind + by
  let last = before
  for (let node = from; node < newTo; node = after[node] ?? newTo) {
    parent[node] = inside
    previousSibling[node] = last
    if (last !== noNode) nextSibling[last] = node
    last = node
  }
  if (last !== noNode) nextSibling[last] = behindNow
  if (behindNow !== noNode) previousSibling[behindNow] = last
  if (before === noNode) firstChild[inside] = newTo > from ? from : behindNow
  return { parent, firstChild, nextSibling, previousSibling, after }
}

/** A column of nodes: those of the part, and those behind it, are others now. */
function moved(was: Int32Array, came: Int32Array, { from, to, newTo }: Splice): Int32Array {
  const by = newTo - to
  const column = new Int32Array(was.length + by)
  column.set(was.subarray(0, from))
  for (let node = from; node < newTo; node += 1) {
    const value = came[node - from + partFrom] as number
    column[node] = value < partFrom ? noNode : value - partFrom + from
  }
  if (by === 0) column.set(was.subarray(to), to)
  else
    for (let node = to; node < was.length; node += 1) {
      const value = was[node] as number
      column[node + by] = value < to ? value : value + by
    }
  return column
}

/** A column of places: those of the part, and those behind it, are others now. */
function placed(was: Int32Array, came: Int32Array, { from, to, newTo, grown, moved: by }: Splice): Int32Array {
  const column = new Int32Array(was.length + newTo - to)
  column.set(was.subarray(0, from))
  for (let node = from; node < newTo; node += 1) column[node] = (came[node - from + partFrom] as number) + by
  if (grown === 0) column.set(was.subarray(to), newTo)
  else for (let node = to; node < was.length; node += 1) column[node + newTo - to] = (was[node] as number) + grown
  return column
}
