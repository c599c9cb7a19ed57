import type { XmlAttribute, XmlChild, XmlDocument, XmlElement, XmlNode } from '../xml/xml-node'

type Parent = XmlElement | XmlDocument
type Bucket = string | null | undefined

// fontoxpath asks with a bucket for what a step can match; filtering here spares it most nodes of a wide parent.
function accepts(bucket: Bucket): ((node: XmlChild) => boolean) | undefined {
  if (!bucket) return undefined
  if (bucket.startsWith('name-')) {
    const name = bucket.slice(5)
    return (node) => node.nodeType === 1 && node.localName === name
  }
  const type = /^type-(\d+)$/.exec(bucket)?.[1]
  if (type === undefined) return undefined
  const nodeType = Number(type)
  return (node) => node.nodeType === nodeType
}

const acceptors = new Map<string, ReturnType<typeof accepts>>()

function acceptor(bucket: Bucket): ReturnType<typeof accepts> {
  if (!bucket) return undefined
  if (!acceptors.has(bucket)) acceptors.set(bucket, accepts(bucket))
  return acceptors.get(bucket)
}

function find(parent: Parent, from: number, step: 1 | -1, bucket: Bucket): XmlChild | null {
  const matches = acceptor(bucket)
  for (let index = from; ; index += step) {
    const node = parent.children[index]
    if (node === undefined) return null
    if (!matches || matches(node)) return node
  }
}

/** Lets fontoxpath walk the tree. */
export const fontoXPathDom = {
  getAllAttributes: (node: XmlElement): XmlAttribute[] => node.attributes,
  getAttribute: (node: XmlElement, name: string): string | null =>
    node.attributes.find((attribute) => attribute.nodeName === name)?.value ?? null,
  getChildNodes: (node: Parent, bucket?: Bucket): XmlChild[] => {
    const matches = acceptor(bucket)
    return matches ? node.children.filter(matches) : node.children
  },
  getData: (node: XmlNode): string =>
    node.nodeType === 2 ? node.value : node.nodeType === 1 || node.nodeType === 9 ? '' : node.data,
  getFirstChild: (node: Parent, bucket?: Bucket): XmlChild | null => find(node, 0, 1, bucket),
  getLastChild: (node: Parent, bucket?: Bucket): XmlChild | null => find(node, node.children.length - 1, -1, bucket),
  getNextSibling: (node: XmlChild, bucket?: Bucket): XmlChild | null => find(node.parent, node.position + 1, 1, bucket),
  getParentNode: (node: XmlNode): Parent | null => node.parent,
  getPreviousSibling: (node: XmlChild, bucket?: Bucket): XmlChild | null =>
    find(node.parent, node.position - 1, -1, bucket),
}
