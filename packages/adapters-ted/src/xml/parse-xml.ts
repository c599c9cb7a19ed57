import { OseError } from '@opensource-experts/core'
import { SaxesParser } from 'saxes'
import type { XmlElement } from './element'
import { sdkName } from './namespaces'

export interface XmlLimits {
  /** Default 200. A notice has about 20 levels. */
  readonly maxDepth?: number
  /** Default 1,000,000. */
  readonly maxElements?: number
}

type Mutable<T> = { -readonly [Key in keyof T]: T[Key] }
type Growing = Mutable<Omit<XmlElement, 'children' | 'parent'>> & { parent: Growing | undefined; children: Growing[] }

/**
 * Reads well-formed XML into elements that know their places. Namespace-aware; DOCTYPE refused, so there are no entities
 * but XML's own five.
 * @throws OseError `not-xml`, `doctype-refused`, `too-deep`, `too-large`, with line and column.
 */
export function parseXml(text: string, { maxDepth = 200, maxElements = 1_000_000 }: XmlLimits = {}): XmlElement {
  const parser = new SaxesParser({ xmlns: true, position: true })
  let root: Growing | undefined
  let current: Growing | undefined
  let depth = 0
  let count = 0
  const fail = (code: string, says: string) =>
    new OseError(code, says, { location: { line: parser.line, column: parser.columnIndex + 1 } })

  parser.on('error', (error) => {
    const what = error.message.replace(/^\d+:\d+:\s*/u, '')
    throw fail('not-xml', `The document is not well-formed XML: ${what}`)
  })
  parser.on('doctype', () => {
    throw fail(
      'doctype-refused',
      'The document has a DOCTYPE. Notices have none, and it can hide entities that grow without bound: remove it.',
    )
  })
  parser.on('opentag', (tag) => {
    depth += 1
    count += 1
    if (depth > maxDepth)
      throw fail('too-deep', `Elements are nested more than ${maxDepth} deep. This is not a notice.`)
    if (count > maxElements)
      throw fail('too-large', `The document has more than ${maxElements} elements. This is not a notice.`)
    const attributes: Record<string, string> = {}
    for (const attribute of Object.values(tag.attributes)) {
      if (attribute.uri === '' && attribute.prefix !== 'xmlns') attributes[attribute.local] = attribute.value
    }
    const contentStart = parser.position
    const element: Growing = {
      name: sdkName(tag.uri, tag.local),
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
  if (!root) throw fail('not-xml', 'The document holds no XML element.')
  return root
}

const chunk = 65_536
