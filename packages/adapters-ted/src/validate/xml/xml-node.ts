// A read-only XPath data model (XDM) tree: adjacent text and CDATA are one text node, namespace declarations are no
// attributes, and each element knows its place in the file. Node types are those of the DOM.

export type XmlNode = XmlDocument | XmlElement | XmlAttribute | XmlText | XmlComment | XmlInstruction
export type XmlChild = XmlElement | XmlText | XmlComment | XmlInstruction

/** One-based line; one-based column in Unicode characters, of the `<` of the element's start tag. */
export interface XmlLocation {
  readonly line: number
  readonly column: number
}

export class XmlDocument {
  readonly nodeType = 9
  readonly parent = null
  readonly children: XmlChild[] = []
  /** Expanded names (`{namespace}local`) of all elements: a path through any other name matches nothing. */
  readonly elementNames: Set<string> = new Set()

  get root(): XmlElement | undefined {
    return this.children.find((child): child is XmlElement => child.nodeType === 1)
  }
}

export class XmlElement {
  readonly nodeType = 1
  readonly attributes: XmlAttribute[] = []
  readonly children: XmlChild[] = []
  readonly nodeName: string
  readonly prefix: string | null
  readonly localName: string
  readonly namespaceURI: string | null
  readonly parent: XmlElement | XmlDocument
  /** Place among the parent's children. */
  readonly position: number
  readonly location: XmlLocation

  constructor(
    name: { nodeName: string; prefix: string; localName: string; namespaceURI: string },
    parent: XmlElement | XmlDocument,
    location: XmlLocation,
  ) {
    this.nodeName = name.nodeName
    this.prefix = name.prefix === '' ? null : name.prefix
    this.localName = name.localName
    this.namespaceURI = name.namespaceURI === '' ? null : name.namespaceURI
    this.parent = parent
    this.position = parent.children.length
    this.location = location
  }
}

export class XmlAttribute {
  readonly nodeType = 2
  readonly children: readonly never[] = []
  readonly nodeName: string
  readonly name: string
  readonly prefix: string | null
  readonly localName: string
  readonly namespaceURI: string | null
  readonly value: string
  readonly parent: XmlElement

  constructor(
    name: { nodeName: string; prefix: string; localName: string; namespaceURI: string },
    value: string,
    parent: XmlElement,
  ) {
    this.nodeName = name.nodeName
    this.name = name.nodeName
    this.prefix = name.prefix === '' ? null : name.prefix
    this.localName = name.localName
    this.namespaceURI = name.namespaceURI === '' ? null : name.namespaceURI
    this.value = value
    this.parent = parent
  }
}

class CharacterNode {
  readonly children: readonly never[] = []
  readonly data: string
  readonly parent: XmlElement | XmlDocument
  readonly position: number

  constructor(data: string, parent: XmlElement | XmlDocument) {
    this.data = data
    this.parent = parent
    this.position = parent.children.length
  }
}

export class XmlText extends CharacterNode {
  readonly nodeType = 3
}

export class XmlComment extends CharacterNode {
  readonly nodeType = 8
}

export class XmlInstruction extends CharacterNode {
  readonly nodeType = 7
  readonly nodeName: string
  readonly target: string

  constructor(target: string, data: string, parent: XmlElement | XmlDocument) {
    super(data, parent)
    this.nodeName = target
    this.target = target
  }
}

/** The element that holds the node, the node itself where it is one; undefined for what stands beside the root. */
export function ownerElement(node: XmlNode): XmlElement | undefined {
  let current: XmlNode | null = node
  while (current !== null && current.nodeType !== 1) current = current.parent
  return current ?? undefined
}
