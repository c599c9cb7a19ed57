/** An element of XQueryX, the tree that fontoxpath parses an expression into. */
export interface XPathTree {
  /** Local name, `pathExpr`. */
  readonly name: string
  /** By name as written, `xqx:prefix`. */
  readonly attributes: Readonly<Record<string, string>>
  readonly children: readonly XPathTree[]
  readonly text: string
}

/** What is used of fontoxpath to parse. */
export interface XPathParser {
  parseScript(
    script: string,
    options: { readonly language: never; readonly namespaceResolver: (prefix: string) => string | null },
    factory: never,
    writer: never,
  ): unknown
}

interface Draft {
  readonly nodeType: 1
  readonly name: string
  readonly attributes: Record<string, string>
  readonly children: Draft[]
  text: string
}

const draft = (name: string): Draft => ({ nodeType: 1, name, attributes: {}, children: [], text: '' })

// The tree is written into plain objects: no DOM is needed.
const factory = {
  createElementNS: (_: string | null, name: string) => draft(name.slice(name.indexOf(':') + 1)),
  createTextNode: (data: string) => ({ data }),
  createComment: () => ({}),
}
const writer = {
  insertBefore: (parent: Draft, node: Partial<Draft> & { readonly data?: string }) => {
    if (node.name !== undefined) parent.children.push(node as Draft)
    else if (node.data !== undefined) parent.text += node.data
  },
  setAttributeNS: (node: Draft, _: string | null, name: string, value: string) => {
    node.attributes[name] = value
  },
}

/** @throws Error of fontoxpath for what is no XPath. */
export function parseXPath(
  parser: XPathParser,
  xpath: string,
  namespaces: Readonly<Record<string, string>>,
): XPathTree | undefined {
  const namespaceResolver = (prefix: string) =>
    Object.hasOwn(namespaces, prefix) ? (namespaces[prefix] ?? null) : null
  const options = { language: 'XPath3.1' as never, namespaceResolver }
  const module = parser.parseScript(xpath, options, factory as never, writer as never) as XPathTree
  return module.children[0]?.children[0]?.children[0]
}
