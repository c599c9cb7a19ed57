import { ownerElement, type XmlElement, type XmlNode } from './xml/xml-node'

/**
 * Positional XPath of a node with the SDK's prefixes, whatever prefixes the notice has:
 * `/*&#47;cac:ProcurementProjectLot[2]/cbc:ID[1]/@schemeName`. The root is `*`, as in the SDK's own paths.
 */
export function nodePath(node: XmlNode, prefixes: ReadonlyMap<string, string>): string {
  if (node.nodeType === 9) return '/'
  const element = ownerElement(node)
  if (!element) return '/'
  const path = elementPath(element, prefixes)
  if (node.nodeType !== 2) return path
  const prefix = node.namespaceURI === null ? '' : `${prefixes.get(node.namespaceURI) ?? node.prefix ?? ''}:`
  return `${path}/@${prefix}${node.localName}`
}

function elementPath(element: XmlElement, prefixes: ReadonlyMap<string, string>): string {
  const steps: string[] = []
  let current = element
  while (current.parent.nodeType === 1) {
    const { localName, namespaceURI, parent } = current
    let place = 0
    for (const sibling of parent.children) {
      if (sibling.nodeType === 1 && sibling.localName === localName && sibling.namespaceURI === namespaceURI) place += 1
      if (sibling === current) break
    }
    const prefix = namespaceURI === null ? undefined : prefixes.get(namespaceURI)
    // A name that the SDK has no prefix for keeps the path evaluable by its local name.
    steps.push(prefix === undefined ? `*[local-name()='${localName}'][${place}]` : `${prefix}:${localName}[${place}]`)
    current = parent
  }
  return ['/*', ...steps.reverse()].join('/')
}
