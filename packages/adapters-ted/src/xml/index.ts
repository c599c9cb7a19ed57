// XML from outside, read within limits.
export { type ParsedXml, parseXml } from '../validate/xml/parse-xml'
export type { XmlElement } from '../validate/xml/xml-node'
