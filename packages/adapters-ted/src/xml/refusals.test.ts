import { OseError } from '@opensource-experts/core'
import { describe, expect, it } from 'vitest'
import { parseXml } from './parse-xml'
import { defaultXmlLimits, type XmlLimits } from './xml-limits'

const bytes = (text: string) => new TextEncoder().encode(text)

function refusal(document: Uint8Array | string, limits?: Partial<XmlLimits>) {
  try {
    parseXml(typeof document === 'string' ? bytes(document) : document, limits)
  } catch (error) {
    if (OseError.isInstance(error)) return { code: error.code, location: error.location, message: error.message }
    throw error
  }
  return undefined
}

describe('what is refused, and where', () => {
  it.each([
    ['nothing', '', 'not-xml', 1, 1],
    ['JSON', '{"a": 1}', 'not-xml', 1, 1],
    ['a PDF', '%PDF-1.7', 'not-xml', 1, 1],
    ['text before the root', '<?xml version="1.0"?>\n oops <a/>', 'not-xml', 2, 2],
    ['a cut declaration', '<?xml version', 'not-xml', 1, 1],
    ['an unclosed element', '<a>\n<b>x</b>\n', 'not-xml', 2, 9],
    ['an unknown entity', '<a>\n &x;</a>', 'not-xml', 2, 4],
    ['a control character', '<a>\u0001</a>', 'not-xml', 1, 4],
    ['two roots', '<a/><b/>', 'not-xml', 1, 7],
    ['an unbound prefix', '<x:a/>', 'not-xml', 1, 6],
    ['a document type', '<?xml version="1.0"?>\n<!-- x -->\n  <!DOCTYPE a><a/>', 'doctype-refused', 3, 3],
    ['an HTML document type', '<!doctype html><p>', 'doctype-refused', 1, 1],
    ['an encoding unknown here', '<?xml version="1.0" encoding="ebcdic-cp-be"?><a/>', 'encoding-not-supported', 1, 1],
    ['UTF-16 that is declared only', '<?xml version="1.0" encoding="UTF-16"?><a/>', 'encoding-not-supported', 1, 1],
  ])('%s', (_name, document, code, line, column) => {
    expect(refusal(document)).toMatchObject({ code, location: { line, column } })
  })

  it('says that a file is cut off', () => {
    expect(refusal('<a><b>')?.message).toContain('cut off')
  })

  it('bytes that are not of the encoding', () => {
    const document = Uint8Array.from([...bytes('<a>\nxy'), 0xe9, ...bytes('</a>')])
    expect(refusal(document)).toMatchObject({ code: 'encoding-invalid', location: { line: 2, column: 3 } })
  })

  it('entity bombs, before any parser expands them', () => {
    const entities = Array.from({ length: 30 }, (_, index) => `<!ENTITY e${index + 1} "${`&e${index};`.repeat(10)}">`)
    const bomb = `<!DOCTYPE a [<!ENTITY e0 "lol">${entities.join('')}]><a>&e30;</a>`
    expect(refusal(bomb)).toMatchObject({ code: 'doctype-refused' })
  })

  it('200,000 nested elements, at the first too many', () => {
    const column = 3 * defaultXmlLimits.maxDepth + 1
    expect(refusal('<a>'.repeat(200_000))).toMatchObject({ code: 'too-deep', location: { line: 1, column } })
  })

  it('more bytes or nodes than the limits, and nothing less', () => {
    expect(refusal('<a/>', { maxBytes: 3 })).toMatchObject({ code: 'too-large' })
    expect(refusal('<a b=""/>', { maxBytes: 9, maxNodes: 2, maxDepth: 1 })).toBeUndefined()
    expect(refusal('<a b="">x</a>', { maxNodes: 2 })).toMatchObject({ code: 'too-large' })
    expect(refusal('<a><b/></a>', { maxDepth: 1 })).toMatchObject({
      code: 'too-deep',
      location: { line: 1, column: 4 },
    })
  })
})
