import { checkInput, locationAt, OseError } from '@opensource-experts/core'
import { SaxesParser } from 'saxes'
import { bytesOf, type NoticeBytes } from './bytes-of'
import { limitsInput } from './limits-input'
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
 * each with its place; `input-invalid` for what is no bytes.
 */
export function parseXml(bytes: NoticeBytes, limits: Partial<XmlLimits> = {}): XmlTree {
  checkInput('parseXml', { limits: [limitsInput, limits] })
  const { maxDepth, maxNodes } = { ...defaultXmlLimits, ...limits }
  const opened = openXml(bytesOf('parseXml', bytes), limits)
  const { text } = opened
  const builder = new TreeBuilder(opened)
  const parser = new SaxesParser({ xmlns: true, position: true })

  // End of the last markup; end of the last markup or CDATA section, behind which the next `<` begins what comes.
  let textStart = declarationEnd(text)
  let tail = textStart
  let pending = ''
  let nodes = 0
  let seen: Seen[] = []

  const here = () => locationAt(text, parser.position - 1)
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

  // Where the markup begins that the parser has just read: behind `tail`, only it can hold a raw "<". Instructions on
  // the way are taken first.
  const begin = (limit = parser.position - 1): number => {
    let start = text.indexOf('<', tail)
    while (start >= 0 && start < limit && text.charCodeAt(start + 1) === 0x3f) {
      flush(start)
      count()
      const end = text.indexOf('?>', start) + 2
      builder.instruction(start, end)
      done(end)
      start = text.indexOf('<', tail)
    }
    return start
  }

  // Six listeners and no more, so none for instructions and errors: with a seventh V8 keeps the parser's members in a
  // dictionary, at five times the time.
  parser.on('text', (data) => {
    begin()
    pending += data
  })
  parser.on('cdata', (data) => {
    begin()
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
  parser.on('attribute', (attribute) => {
    seen.push({ attribute: attribute as Seen['attribute'], at: parser.position - 1 })
    // Counted as they come: a single start tag may hold millions.
    count()
  })
  parser.on('opentag', (tag) => {
    // Neither text nor the attributes so far can hold a raw "<".
    const start = begin()
    flush(start)
    if (builder.depth >= maxDepth) {
      throw xmlError(
        'too-deep',
        `The document nests elements deeper than ${maxDepth}. No notice does.`,
        locationAt(text, start),
      )
    }
    count()
    builder.openElement(tag.uri, tag.local, start, parser.position)
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
  try {
    parser.write(text).close()
  } catch (error) {
    if (OseError.isInstance(error) || !(error instanceof Error)) throw error
    throw xmlError('not-xml', notWellFormed(error), here(), error)
  }
  begin(text.length)
  const tree = builder.build()
  if (!tree) throw xmlError('not-xml', 'The document has no root element. Give an eForms notice in XML.', here())
  return tree
}

/** Where the XML declaration ends; 0 where there is none. */
function declarationEnd(text: string): number {
  return /^<\?xml\s/u.test(text) ? text.indexOf('?>') + 2 : 0
}

/** From the name to behind the closing quote at `quote`; the value between the quotes cannot hold its own quote. */
function attributeSpan(text: string, name: string, quote: number) {
  const contentStart = text.lastIndexOf(text.charAt(quote), quote - 1) + 1
  const equals = text.lastIndexOf('=', contentStart - 1)
  return { start: text.lastIndexOf(name, equals), contentStart, contentEnd: quote, end: quote + 1 }
}
