// XML from outside, read within limits.
export { rootOf, type XmlAttribute, type XmlElement } from './element'
export { type NodeId, nodeKinds, noNode } from './node-kinds'
export { parseXml } from './parse-xml'
export type { XmlTree } from './xml-tree'
