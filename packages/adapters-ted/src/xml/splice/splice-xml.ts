import { OseError } from '@opensource-experts/core'
import { type NodeId, nodeKinds, noNode } from '../node-kinds'
import { scanXml } from '../scan-xml'
import { TreeBuilder } from '../tree-builder'
import type { XmlLimits } from '../xml-limits'
import { XmlTree } from '../xml-tree'
import { replacedText } from './document-text'
import { noteChange, smallestAround, touchedChildren } from './node-change'
import { partFrom, type Splice, splicedColumns } from './spliced-columns'
import type { TextChange } from './text-change'

/**
 * The tree of a document after a change, of which only the children that it touches are read. A parser goes from left to right: what
 * stands before them is as it was, and where they are whole elements, comments and texts again, so is what stands behind.
 *
 * Undefined where that cannot be shown, also where it is no XML any more: then the document has to be read from its beginning, and
 * what is wrong with it is said there. Names of the old tree and the new one are numbered together.
 *
 * @param written what stands in place of `from` to `to`.
 */
export function spliceXml(
  old: XmlTree,
  { from, to }: Pick<TextChange, 'from' | 'to'>,
  written: string,
  limits: XmlLimits,
): XmlTree | undefined {
  const inside = smallestAround(old, { from, to })
  if (inside === noNode) return undefined
  const region = regionOf(old, inside, from, to)
  const part = old.written.slice(region.start, from) + written + old.written.slice(to, region.end)
  const grown = written.length - (to - from)
  const read = readPart(old, inside, part, limits)
  if (!read) return undefined
  const { tree: inserted, head } = read
  const newTo = region.from + inserted.size - partFrom
  const size = old.size + newTo - region.to
  const splice: Splice = { ...region, inside, newTo, grown, moved: region.start - head }
  const declarations = splicedDeclarations(old, inserted, splice)
  if (size - 1 + countOf(declarations) > limits.maxNodes) return undefined
  const text = replacedText(old.written, from, to, written)
  const columns = splicedColumns(old, inserted, splice)
  const { encoding, bom, names, root } = old
  // No bytes of a spliced text are asked for: its places begin at its start, and are counted from there.
  const places = [0, 0]
  const tree = new XmlTree({ text, encoding, bom }, { names, root, columns, declarations, places })
  noteChange(old, tree, { inside, from: region.from, to: region.to, newTo })
  return tree
}

interface Region {
  /** The children that are read again, as nodes: from the first to before the last. */
  readonly from: NodeId
  readonly to: NodeId
  /** Their neighbours. */
  readonly before: NodeId
  readonly behind: NodeId
  /** All that stands between the neighbours. */
  readonly start: number
  readonly end: number
}

/** Next to what is read again there are no texts: they might join it. */
function regionOf(tree: XmlTree, inside: NodeId, from: number, to: number): Region {
  const touched = touchedChildren(tree, inside, from, to)
  const isText = (node: NodeId) => node !== noNode && tree.kind[node] === nodeKinds.text
  const last = touched.first === noNode ? lastChild(tree, inside) : (tree.previousSibling[touched.first] ?? noNode)
  const [first, before] = isText(last) ? [last, tree.previousSibling[last] ?? noNode] : [touched.from, last]
  const behind = isText(touched.behind) ? tree.next(touched.behind) : touched.behind
  return {
    from: first,
    to: behind === noNode ? (tree.after[inside] ?? 0) : behind,
    before,
    behind,
    start: before === noNode ? (tree.contentStart[inside] ?? 0) : (tree.end[before] ?? 0),
    end: behind === noNode ? (tree.contentEnd[inside] ?? 0) : (tree.start[behind] ?? 0),
  }
}

function lastChild(tree: XmlTree, element: NodeId): NodeId {
  let last = noNode
  for (let child = tree.first(element); child !== noNode; child = tree.next(child)) last = child
  return last
}

/** Reads some content of an element within another of the same name, at which all prefixes are declared that are in scope there. */
function readPart(
  old: XmlTree,
  inside: NodeId,
  content: string,
  limits: XmlLimits,
): { readonly tree: XmlTree; readonly head: number } | undefined {
  const name = old.qname(inside)
  const { depth, declared } = scopeOf(old, inside)
  const head = `<${name}${declared}>`
  const text = `${head}${content}</${name}>`
  const builder = new TreeBuilder({ text, encoding: old.encoding, bom: 0 }, old.names)
  try {
    const maxDepth = limits.maxDepth - depth
    scanXml(new TextEncoder().encode(text), text, builder, { maxDepth, maxNodes: limits.maxNodes })
  } catch (error) {
    if (OseError.isInstance(error)) return undefined
    throw error
  }
  const tree = builder.build()
  // The end tag may have closed something else, and the element have ended before.
  const isWhole = tree?.end[tree.root] === text.length && tree.contentEnd[tree.root] === head.length + content.length
  return tree && isWhole ? { tree, head: head.length } : undefined
}

function scopeOf(tree: XmlTree, element: NodeId): { readonly depth: number; readonly declared: string } {
  const uris = new Map<string, string>()
  let depth = 0
  for (let at = element; at !== 0 && at !== noNode; at = tree.parent[at] ?? noNode) {
    depth += at === element ? 0 : 1
    for (const [prefix, uri] of Object.entries(tree.declarations(at) ?? {})) {
      if (!uris.has(prefix)) uris.set(prefix, uri)
    }
  }
  const declared = [...uris].map(([prefix, uri]) => ` xmlns${prefix === '' ? '' : `:${prefix}`}="${escaped(uri)}"`)
  return { depth, declared: declared.join('') }
}

function escaped(value: string): string {
  return value.replace(/[&<"\t\n\r]/gu, (character) => `&#${character.charCodeAt(0)};`)
}

type Declarations = ReadonlyMap<NodeId, Readonly<Record<string, string>>>

function splicedDeclarations(old: XmlTree, part: XmlTree, { from, to, newTo }: Splice): Declarations {
  const inserted = [...part.allDeclarations].filter(([node]) => node >= partFrom)
  const known = [...old.allDeclarations.keys()]
  if (inserted.length === 0 && known.every((node) => node < from)) return old.allDeclarations
  const declarations = new Map(inserted.map(([node, declared]) => [node - partFrom + from, declared]))
  for (const [node, declared] of old.allDeclarations) {
    if (node < from) declarations.set(node, declared)
    else if (node >= to) declarations.set(node - to + newTo, declared)
  }
  return declarations
}

function countOf(declarations: Declarations): number {
  let count = 0
  for (const declared of declarations.values()) count += Object.keys(declared).length
  return count
}
