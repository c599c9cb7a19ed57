/** An element of a notice with its places in the text (UTF-16 units, half-open). */
export interface XmlElement {
  /** Name with the SDK's prefix, such as `cac:TenderingTerms`. */
  readonly name: string
  /** Namespace name; empty where there is none. */
  readonly uri: string
  /** Name as written, such as `ns3:TenderingTerms`. */
  readonly qname: string
  /** Attributes without a namespace, by local name. */
  readonly attributes: Readonly<Record<string, string>>
  /** Namespace prefixes that this element declares. */
  readonly declares: Readonly<Record<string, string>>
  readonly parent: XmlElement | undefined
  readonly children: readonly XmlElement[]
  /** Text directly inside, entities resolved, CDATA included. */
  readonly text: string
  readonly start: number
  readonly contentStart: number
  readonly contentEnd: number
  readonly end: number
  /** True for `<a/>`: there is no end tag. */
  readonly selfClosing: boolean
}

/** Child elements of a name. */
export function childrenOf(element: XmlElement | undefined, name: string): XmlElement[] {
  return element ? element.children.filter((child) => child.name === name) : []
}

/** The first child of a name, along a path of names. */
export function childAt(element: XmlElement | undefined, ...path: readonly string[]): XmlElement | undefined {
  let at = element
  for (const name of path) at = at?.children.find((child) => child.name === name)
  return at
}

/** Every element at a path of names. */
export function descendantsAt(element: XmlElement | undefined, ...path: readonly string[]): XmlElement[] {
  let level = element ? [element] : []
  for (const name of path) level = level.flatMap((each) => childrenOf(each, name))
  return level
}

/** Text of the first child at a path, trimmed; undefined where there is none or it is empty. */
export function textAt(element: XmlElement | undefined, ...path: readonly string[]): string | undefined {
  const text = childAt(element, ...path)?.text.trim()
  return text === '' ? undefined : text
}

const extensionPath = ['ext:UBLExtensions', 'ext:UBLExtension', 'ext:ExtensionContent', 'efext:EformsExtension']

/** Children of the eForms extension of an element. */
export function extensionChildren(element: XmlElement | undefined, name: string): XmlElement[] {
  return descendantsAt(element, ...extensionPath, name)
}

/** The prefix bound to a namespace where `element` stands; undefined where none is. `''`: the default namespace. */
export function prefixFor(element: XmlElement, uri: string): string | undefined {
  const seen = new Set<string>()
  let fallback: string | undefined
  for (let at: XmlElement | undefined = element; at; at = at.parent) {
    for (const [prefix, bound] of Object.entries(at.declares)) {
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
    const uri = at.declares[prefix]
    if (uri !== undefined) return uri
  }
  return undefined
}
