import { bytesOf, type NoticeBytes } from '../bytes-of'
import { parseXml } from '../parse-xml'
import { defaultXmlLimits, type XmlLimits } from '../xml-limits'
import type { XmlTree } from '../xml-tree'
import { byteChange } from './byte-change'
import { spliceXml } from './splice-xml'

interface Last {
  /** A copy: whoever gave them may go on writing. */
  readonly bytes: Uint8Array
  readonly tree: XmlTree
  readonly limits: XmlLimits
  /** How many names the tree may have before it is read from its beginning: those that went are still numbered. */
  readonly mostNames: number
}

/**
 * Reads one version of a document after the other: of a version like the one before only what is different is read. The tree and the
 * errors are those of `parseXml`; names are numbered otherwise.
 */
export class LiveParser {
  #last: Last | undefined

  parse(document: NoticeBytes, given: Partial<XmlLimits> = {}): XmlTree {
    const bytes = bytesOf('parseXml', document)
    const limits = { ...defaultXmlLimits, ...given }
    const last = this.#last
    const next = last && isSame(last.limits, limits) && bytes.length <= limits.maxBytes ? again(last, bytes) : undefined
    if (next) {
      this.#last = next
      return next.tree
    }
    const tree = parseXml(bytes, given)
    const isKept = tree.encoding === 'utf-8'
    this.#last = isKept ? { bytes: bytes.slice(), tree, limits, mostNames: 2 * tree.names.size + 1000 } : undefined
    return tree
  }
}

function isSame(a: XmlLimits, b: XmlLimits): boolean {
  return a.maxBytes === b.maxBytes && a.maxDepth === b.maxDepth && a.maxNodes === b.maxNodes
}

/** Undefined where the document has to be read from its beginning. */
function again(last: Last, given: Uint8Array): Last | undefined {
  const { tree, limits } = last
  if (tree.names.size > last.mostNames) return undefined
  const bytes = given.slice()
  const change = byteChange(last.bytes, bytes)
  if (!change) return last
  const { from, to, newTo } = change
  const written = decoded(bytes.subarray(from, newTo))
  if (written === undefined) return undefined
  const start = unitsIn(last, from)
  const end = start + lengthOf(last.bytes, from, to)
  const spliced = spliceXml(tree, { from: start, to: end }, written, limits)
  return spliced && { ...last, bytes, tree: spliced }
}

function decoded(bytes: Uint8Array): string | undefined {
  try {
    return new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes)
  } catch {
    return undefined
  }
}

/** How many UTF-16 units stand before a place in the bytes. */
function unitsIn({ bytes, tree }: Last, place: number): number {
  // A byte for each unit: nothing to count.
  if (bytes.length - tree.bom === tree.written.length) return place - tree.bom
  return lengthOf(bytes, tree.bom, place)
}

/** Units of whole characters in UTF-8: one for each, two for those of four bytes. */
function lengthOf(bytes: Uint8Array, from: number, to: number): number {
  let units = 0
  for (let at = from; at < to; at += 1) {
    const byte = bytes[at] as number
    if (byte < 0x80 || byte >= 0xc0) units += byte < 0xf0 ? 1 : 2
  }
  return units
}
