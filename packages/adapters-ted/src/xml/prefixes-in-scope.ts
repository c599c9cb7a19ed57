import type { XmlElement } from './element'

/** The prefix bound to a namespace where `element` stands; undefined where none is. `''`: the default namespace. */
export function prefixFor(element: XmlElement, uri: string): string | undefined {
  const seen = new Set<string>()
  let fallback: string | undefined
  for (let at: XmlElement | undefined = element; at; at = at.parent) {
    for (const [prefix, bound] of Object.entries(at.tree.declarations(at.id) ?? {})) {
      // An inner declaration hides an outer one of the same prefix.
      if (!seen.has(prefix) && bound === uri) {
        if (prefix !== '') return prefix
        fallback = ''
      }
      seen.add(prefix)
    }
  }
  return fallback
}

/** The namespace that a prefix is bound to where `element` stands. */
export function boundTo(element: XmlElement, prefix: string): string | undefined {
  for (let at: XmlElement | undefined = element; at; at = at.parent) {
    const uri = at.tree.declarations(at.id)?.[prefix]
    if (uri !== undefined) return uri
  }
  return undefined
}
