import type { XmlElement } from './element'
import { type NodeId, noNode } from './node-kinds'
import type { XmlTree } from './xml-tree'

/** A longer prefix is not written again: what a hostile notice has is not multiplied. */
const longestPrefix = 64

/** What prefixes mean where an element stands. What was looked up once is known for all elements below. */
export class PrefixesInScope {
  readonly #known = new Map<string, string | undefined>()

  /** The prefix bound to a namespace where `element` stands; undefined where none is. `''`: the default namespace. */
  prefixFor({ tree, id }: XmlElement, uri: string): string | undefined {
    const at = declaring(tree, id)
    const key = `${at} ${uri}`
    if (!this.#known.has(key)) this.#known.set(key, prefixFrom(tree, at, uri))
    return this.#known.get(key)
  }

  /** The namespace that a prefix is bound to where `element` stands. */
  boundTo({ tree, id }: XmlElement, prefix: string): string | undefined {
    for (let at = declaring(tree, id); at !== noNode; at = declaring(tree, tree.parent[at] ?? noNode)) {
      const declared = tree.declarations(at)
      if (declared && Object.hasOwn(declared, prefix)) return declared[prefix]
    }
    return undefined
  }
}

function prefixFrom(tree: XmlTree, from: NodeId, uri: string): string | undefined {
  const seen = new Set<string>()
  let fallback: string | undefined
  for (let at = from; at !== noNode; at = declaring(tree, tree.parent[at] ?? noNode)) {
    for (const [prefix, bound] of Object.entries(tree.declarations(at) ?? {})) {
      // An inner declaration hides an outer one of the same prefix.
      if (!seen.has(prefix) && bound === uri && prefix.length <= longestPrefix) {
        if (prefix !== '') return prefix
        fallback = ''
      }
      seen.add(prefix)
    }
  }
  return fallback
}

/** The element itself, or the nearest one above it, that declares namespaces: what is bound below it depends on it alone. */
function declaring(tree: XmlTree, element: NodeId): NodeId {
  let at = element
  while (at !== noNode && tree.declarations(at) === undefined) at = tree.parent[at] ?? noNode
  return at
}
