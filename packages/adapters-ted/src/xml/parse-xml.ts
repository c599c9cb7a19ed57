import { locationAt } from '@opensource-experts/core'
import { SaxesParser } from 'saxes'
import { notWellFormed } from './not-well-formed'
import { openXml } from './open-xml'
import { TreeBuilder } from './tree-builder'
import { xmlError } from './xml-error'
import { defaultXmlLimits, type XmlLimits } from './xml-limits'
import type { XmlTree } from './xml-tree'

const xmlnsNamespace = 'http://www.w3.org/2000/xmlns/'

/** An attribute as it comes, its namespace resolved once the whole tag is there; `at`: its closing quote. */
interface Seen {
  readonly attribute: { readonly name: string; readonly local: string; readonly value: string; readonly uri?: string }
  readonly at: number
}

/**
 * Reads a hostile document within limits. Namespace-aware; without a DOCTYPE there are no entities but XML's own five.
 *
 * @throws OseError `too-large`, `encoding-not-supported`, `encoding-invalid`, `doctype-refused`, `not-xml`, `too-deep`,
 * each with its place.
 */
export function parseXml(bytes: Uint8Array, limits: Partial<XmlLimits> = {}): XmlTree {
  const { maxDepth, maxNodes } = { ...defaultXmlLimits, ...limits }
  const opened = openXml(bytes, limits)
  const { text } = opened
  const builder = new TreeBuilder(opened)
  const parser = new SaxesParser({ xmlns: true, position: true })

  // End of the last markup; end of the last markup or CDATA section, behind which the next `<` begins what comes.
  let textStart = 0
  let tail = 0
  let tagStart = 0
  let pending = ''
  let nodes = 0
  let seen: Seen[] = []

  const here = () => locationAt(text, parser.position - 1)
  const begin = () => text.indexOf('<', tail)
  const done = (end: number) => {
    textStart = end
    tail = end
  }
  const count = () => {
    nodes += 1
    if (nodes > maxNodes) {
      throw xmlError('too-large', `The document has more than ${maxNodes} elements, attributes and texts.`, here())
    }
  }
  // XDM has no two adjacent text nodes: a CDATA section continues the text around it. There is none outside the root.
  const flush = (end: number) => {
    if (pending !== '' && builder.depth > 0) {
      count()
      builder.text(pending, textStart, end)
    }
    pending = ''
  }

  parser.on('error', (error) => {
    throw xmlError('not-xml', notWellFormed(error), here(), error)
  })
  parser.on('doctype', () => {
    throw xmlError('doctype-refused', 'The document has a document type declaration (DOCTYPE): refused.', here())
  })
  parser.on('xmldecl', () => done(parser.position))
  parser.on('text', (data) => {
    pending += data
  })
  parser.on('cdata', (data) => {
    pending += data
    tail = parser.position
  })
  parser.on('comment', (data) => {
    const start = begin()
    flush(start)
    count()
    // The parser has read up to "--"; only ">" can follow.
    const end = parser.position + 1
    builder.comment(data, { start, contentStart: start + 4, contentEnd: end - 3, end })
    done(end)
  })
  parser.on('processinginstruction', ({ target, body }) => {
    const start = begin()
    flush(start)
    count()
    const end = parser.position
    builder.instruction(target, body, { start, contentStart: end - 2 - body.length, contentEnd: end - 2, end })
    done(end)
  })
  parser.on('opentagstart', () => {
    tagStart = begin()
    flush(tagStart)
  })
  parser.on('attribute', (attribute) => {
    seen.push({ attribute: attribute as Seen['attribute'], at: parser.position - 1 })
    // Counted as they come: a single start tag may hold millions.
    count()
  })
  parser.on('opentag', (tag) => {
    if (builder.depth >= maxDepth) {
      throw xmlError('too-deep', `The document nests elements deeper than ${maxDepth}.`, locationAt(text, tagStart))
    }
    count()
    builder.openElement(tag.uri, tag.local, tagStart, parser.position)
    for (const { attribute, at } of seen) {
      const { uri = '', local, value, name } = attribute
      if (uri !== xmlnsNamespace) builder.attribute(uri, local, value, attributeSpan(text, name, at))
    }
    if (seen.length > 0) {
      if (Object.keys(tag.ns).length > 0) builder.declare({ ...tag.ns })
      seen = []
    }
    done(parser.position)
  })
  parser.on('closetag', (tag) => {
    if (tag.isSelfClosing) {
      builder.closeElement(parser.position, parser.position)
      return
    }
    const start = begin()
    flush(start)
    builder.closeElement(start, parser.position)
    done(parser.position)
  })
  parser.write(text).close()

  const tree = builder.build()
  if (!tree) throw xmlError('not-xml', 'The document has no root element. Give an eForms notice in XML.', here())
  return tree
}

/** From the name to behind the closing quote at `quote`; the value between the quotes cannot hold its own quote. */
function attributeSpan(text: string, name: string, quote: number) {
  const contentStart = text.lastIndexOf(text.charAt(quote), quote - 1) + 1
  const equals = text.lastIndexOf('=', contentStart - 1)
  return { start: text.lastIndexOf(name, equals), contentStart, contentEnd: quote, end: quote + 1 }
}
