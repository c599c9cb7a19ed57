import { locationAt } from '@opensource-experts/core'
import { SaxesParser } from 'saxes'
import type { XmlElement } from './element'
import { sdkName } from './namespaces'
import { notWellFormed } from './not-well-formed'
import { type OpenedXml, openXml } from './open-xml'
import { type XmlErrorCode, xmlError } from './xml-error'
import { defaultXmlLimits, type XmlLimits } from './xml-limits'

type Mutable<T> = { -readonly [Key in keyof T]: T[Key] }
type Growing = Mutable<Omit<XmlElement, 'children' | 'parent'>> & { parent: Growing | undefined; children: Growing[] }

export interface ParsedXml extends OpenedXml {
  readonly root: XmlElement
}

/**
 * Reads well-formed XML into elements that know their places. Namespace-aware; without a DOCTYPE there are no entities
 * but XML's own five.
 * @throws OseError `too-large`, `encoding-not-supported`, `encoding-invalid`, `doctype-refused`, `not-xml`, `too-deep`,
 * with their place.
 */
export function parseXml(bytes: Uint8Array, limits: Partial<XmlLimits> = {}): ParsedXml {
  const { maxDepth, maxNodes } = { ...defaultXmlLimits, ...limits }
  const opened = openXml(bytes, limits)
  const { text } = opened
  const parser = new SaxesParser({ xmlns: true, position: true })
  let root: Growing | undefined
  let current: Growing | undefined
  let depth = 0
  let count = 0
  const tooMany = `The document has more than ${maxNodes} elements, attributes and texts.`
  const fail = (code: XmlErrorCode, says: string, cause?: unknown) =>
    xmlError(code, says, locationAt(text, parser.position - 1), cause)

  parser.on('error', (error) => {
    throw fail('not-xml', notWellFormed(error), error)
  })
  // Counted as they come: a single start tag may hold millions.
  parser.on('attribute', () => {
    count += 1
    if (count > maxNodes) throw fail('too-large', tooMany)
  })
  parser.on('opentag', (tag) => {
    depth += 1
    count += 2
    if (depth > maxDepth) throw fail('too-deep', `The document nests elements deeper than ${maxDepth}. No notice does.`)
    if (count > maxNodes) throw fail('too-large', tooMany)
    const attributes: Record<string, string> = {}
    for (const attribute of Object.values(tag.attributes)) {
      if (attribute.uri === '' && attribute.prefix !== 'xmlns') attributes[attribute.local] = attribute.value
    }
    const contentStart = parser.position
    const element: Growing = {
      name: sdkName(tag.uri, tag.local),
      uri: tag.uri,
      qname: tag.name,
      attributes,
      declares: { ...tag.ns },
      parent: current,
      children: [],
      text: '',
      // A raw "<" cannot stand in an attribute, so the last one opened this tag.
      start: text.lastIndexOf('<', contentStart - 1),
      contentStart,
      contentEnd: contentStart,
      end: contentStart,
      selfClosing: tag.isSelfClosing,
    }
    current?.children.push(element)
    root ??= element
    current = element
  })
  const addText = (part: string) => {
    if (current) current.text += part
  }
  parser.on('text', addText)
  parser.on('cdata', addText)
  parser.on('closetag', () => {
    depth -= 1
    if (!current) return
    current.end = parser.position
    current.contentEnd = current.selfClosing ? parser.position : text.lastIndexOf('</', parser.position - 1)
    // White space between child elements says nothing, and would be most of the memory.
    if (current.children.length > 0) current.text = ''
    current = current.parent
  })
  for (let at = 0; at < text.length; at += chunk) parser.write(text.slice(at, at + chunk))
  parser.close()
  if (!root) throw fail('not-xml', 'The document has no root element. Give an eForms notice in XML.')
  return { ...opened, root }
}

const chunk = 65_536
