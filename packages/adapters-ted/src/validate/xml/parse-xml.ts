import { LineCursor, locationAt } from '@opensource-experts/core'
import { SaxesParser, type SaxesTagNS } from 'saxes'
import { notWellFormed } from '../../xml/not-well-formed'
import { openXml } from '../../xml/open-xml'
import { xmlError } from '../../xml/xml-error'
import { defaultXmlLimits, type XmlLimits } from '../../xml/xml-limits'
import {
  XmlAttribute,
  XmlComment,
  XmlDocument,
  XmlElement,
  XmlInstruction,
  type XmlLocation,
  XmlText,
} from './xml-node'

export interface ParsedXml {
  readonly document: XmlDocument
  readonly root: XmlElement
  /** The decoded text, without byte order mark. */
  readonly text: string
}

const xmlnsNamespace = 'http://www.w3.org/2000/xmlns/'

/**
 * Reads a hostile document within limits.
 *
 * @throws OseError `too-large`, `encoding-not-supported`, `encoding-invalid`, `doctype-refused`, `not-xml`, `too-deep`,
 * each with its place.
 */
export function parseXml(bytes: Uint8Array, limits: Partial<XmlLimits> = {}): ParsedXml {
  const { maxDepth, maxNodes } = { ...defaultXmlLimits, ...limits }
  const { text } = openXml(bytes, limits)

  const document = new XmlDocument()
  const parser = new SaxesParser({ xmlns: true, position: true })
  let parent: XmlElement | XmlDocument = document
  let depth = 0
  let nodes = 0
  let pending = ''
  let start: XmlLocation = { line: 1, column: 1 }

  const cursor = new LineCursor(text)
  const here = (): XmlLocation => locationAt(text, parser.position - 1)
  const count = (added: number) => {
    nodes += added
    if (nodes > maxNodes) {
      throw xmlError('too-large', `The document has more than ${maxNodes} elements, attributes and texts.`, here())
    }
  }
  // XDM has no two adjacent text nodes: a CDATA section continues the text around it.
  const flush = () => {
    if (pending === '') return
    if (parent.nodeType === 1) {
      count(1)
      parent.children.push(new XmlText(pending, parent))
    }
    pending = ''
  }

  parser.on('error', (error) => {
    throw xmlError('not-xml', notWellFormed(error), here(), error)
  })
  parser.on('doctype', () => {
    throw xmlError('doctype-refused', 'The document has a document type declaration (DOCTYPE): refused.', here())
  })
  parser.on('text', (data) => {
    pending += data
  })
  parser.on('cdata', (data) => {
    pending += data
  })
  parser.on('comment', (data) => {
    flush()
    count(1)
    parent.children.push(new XmlComment(data, parent))
  })
  parser.on('processinginstruction', ({ target, body }) => {
    flush()
    count(1)
    parent.children.push(new XmlInstruction(target, body, parent))
  })
  // Counted as they come: a single start tag may hold millions.
  parser.on('attribute', () => count(1))
  parser.on('opentagstart', () => {
    flush()
    // The parser has read the name and what ends it; no other `<` can stand between.
    start = cursor.at(text.lastIndexOf('<', parser.position - 1))
  })
  parser.on('opentag', (tag) => {
    depth += 1
    if (depth > maxDepth) {
      throw xmlError('too-deep', `The document nests elements deeper than ${maxDepth}.`, start)
    }
    const element: XmlElement = new XmlElement(nameOf(tag), parent, start)
    for (const attribute of Object.values(tag.attributes)) {
      if (attribute.uri === xmlnsNamespace) continue
      const name = {
        nodeName: attribute.name,
        prefix: attribute.prefix,
        localName: attribute.local,
        namespaceURI: attribute.uri,
      }
      element.attributes.push(new XmlAttribute(name, attribute.value, element))
    }
    count(1)
    document.elementNames.add(`{${tag.uri}}${tag.local}`)
    parent.children.push(element)
    parent = element
  })
  parser.on('closetag', () => {
    flush()
    depth -= 1
    parent = parent.parent ?? document
  })
  parser.write(text).close()

  const root = document.root
  if (!root) throw xmlError('not-xml', 'The document has no root element. Give an eForms notice in XML.', here())
  return { document, root, text }
}

function nameOf(tag: SaxesTagNS) {
  return { nodeName: tag.name, prefix: tag.prefix, localName: tag.local, namespaceURI: tag.uri }
}
