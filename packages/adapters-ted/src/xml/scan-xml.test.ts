import { OseError } from '@opensource-experts/core'
import { describe, expect, it } from 'vitest'
import { rootOf } from './element'
import { nodeKinds } from './node-kinds'
import { parseXml } from './parse-xml'
import type { XmlLimits } from './xml-limits'

const parse = (text: string, limits?: Partial<XmlLimits>) => parseXml(new TextEncoder().encode(text), limits)

/** Line, column and message of the refusal; undefined where a document is accepted. */
function refusal(text: string, limits?: Partial<XmlLimits>) {
  try {
    parse(text, limits)
  } catch (error) {
    if (!OseError.isInstance(error)) throw error
    return `${error.location?.line}:${error.location?.column} ${error.message}`
  }
  return undefined
}

describe('XML 1.0 and Namespaces 1.0, each rule from both sides', () => {
  it.each([
    ['names in all planes', '<\u{10000}\u00b7 \u00e9="1"/>', undefined],
    ['a name with what is in none', '<a\u00d7/>', '1:3 '],
    ['a name of a plane for private use', '<\u{f0000}/>', '1:2 '],
    ['a middle dot first', '<\u00b7a/>', '1:2 '],
    ['a wide local name', '<p:\u00e9 xmlns:p="u"/>', undefined],
    ['a local name that begins as none', '<p:\u0300 xmlns:p="u"/>', '1:18 '],
    ['a local name that begins with a digit', '<p:1 xmlns:p="u"/>', '1:18 '],
    ['two colons', '<a:b:c xmlns:a="u"/>', '1:20 '],
    ['a wide end tag', '<a\u00e9></a\u00e9\n>', undefined],
    ['an end tag that goes on', '<a></ab>', '1:8 '],
    ['an end tag that goes on widely', '<a></a\u00e9>', '1:8 '],
    ['a prefix of an attribute that is declared behind it', '<a p:b="1" xmlns:p="u"/>', undefined],
    ['a prefix that is not declared any more', '<a><b xmlns:p="u"/><p:c/></a>', '1:25 '],
    ['an attribute twice', '<a b="1" b="2"/>', '1:16 '],
    ['an attribute twice by two prefixes', '<a xmlns:p="u" xmlns:q="u" p:b="" q:b=""/>', '1:42 '],
    ['an attribute with and without a prefix', '<a xmlns="u" xmlns:p="u" p:b="" b=""/>', undefined],
    ['a declaration twice', '<a xmlns:p="u" xmlns:p="u"/>', '1:28 '],
    ['the prefix xml declared as what it is', '<a xmlns:xml="http://www.w3.org/XML/1998/namespace"/>', undefined],
    ['the prefix xml declared as another', '<a xmlns:xml="u"/>', '1:16 '],
    ['its namespace declared by another', '<a xmlns="http://www.w3.org/XML/1998/namespace"/>', '1:47 '],
    ['the prefix xmlns declared', '<a xmlns:xmlns="u"/>', '1:18 '],
    ['its namespace declared', '<a xmlns:p="http://www.w3.org/2000/xmlns/"/>', '1:42 '],
    ['an element with the prefix xmlns', '<xmlns:a/>', '1:10 '],
    ['a prefix taken back', '<a xmlns:p="u"><b xmlns:p=""/></a>', '1:28 '],
    ['the default namespace taken back', '<a xmlns="u"><b xmlns=""/></a>', undefined],
    ['"]]>" in a text', '<a>]]></a>', '1:6 '],
    ['"]]" and ">" apart', '<a>]] >]&#93;>]]&gt;</a>', undefined],
    ['"<" in a value', '<a b="<"/>', '1:7 '],
    ['">" in a value, and the other quote', `<a b=">'" c='"'/>`, undefined],
    ['"--" in a comment', '<a><!-- -- --></a>', '1:11 '],
    ['a comment that ends in "--->"', '<a><!-- ---></a>', '1:11 '],
    ['"]]" in a section', '<a><![CDATA[]]]]>]]&gt;</a>', undefined],
    ['an instruction with the target xml', '<a><?xml a?></a>', '1:9 '],
    ['an instruction with the target XML', '<a><?XML a?></a>', '1:12 '],
    ['an instruction with a colon', '<a><?b:c?></a>', '1:7 '],
    ['the last character', '<a>\ufffd\u{10ffff}</a>', undefined],
    ['U+FFFE', '<a>\ufffe</a>', '1:4 '],
    ['U+FFFF in a value', '<a b="\u00e9\uffff"/>', '1:8 '],
    ['a control character in a comment', '<a><!--\u0007--></a>', '1:8 '],
    ['a reference to the last character', '<a>&#x10FFFF;&#1114111;</a>', undefined],
    ['a reference beyond it', '<a>&#x110000;</a>', '1:13 '],
    ['a reference to half a pair', '<a>&#xD800;</a>', '1:11 '],
    ['a reference without digits', '<a>&#x;</a>', '1:7 '],
    ['a reference without an end', '<a>&amp </a>', '1:8 '],
    ['an entity that XML does not know', '<a>&eacute;</a>', '1:11 '],
    ['a version to come', '<?xml version="1.7" encoding="UTF-8"?><a/>', undefined],
    ['a version that is none', '<?xml version="2.0"?><a/>', '1:6 '],
    ['a declaration in another order', '<?xml version="1.0" standalone="no" encoding="UTF-8"?><a/>', '1:36 '],
    ['a section outside the root', '<a/><![CDATA[]]>', '1:13 '],
    ['text behind the root', '<a/>\n b', '2:2 '],
    ['a DOCTYPE behind the root', '<a/><!DOCTYPE a>', '1:7 '],
  ])('%s', (_, text, place) => {
    const found = refusal(text)
    if (place === undefined) expect(found).toBeUndefined()
    else expect(found).toMatch(new RegExp(`^${place}The document is not well-formed XML: .+\\. Correct it`, 'u'))
  })

  it.each([
    '<',
    '</',
    '</b',
    '<c',
    '<c d',
    '<c d=',
    '<c d="',
    '<c d="&am',
    '<!',
    '<!-',
    '<!--',
    '<!-- -',
    '<![CD',
    '<?p',
    '<?p q?',
    '&',
    '&#',
    't',
  ])('is cut off behind %s', (end) => {
    const text = `<a>\n<b>${end}`
    expect(refusal(text)).toBe(`2:${text.length - 4} The document is cut off: <b> is not closed. Give the whole file.`)
  })
})

it('an instruction before the root whose target only begins as that of the declaration has its place', () => {
  const tree = parse('<?xml\ufeff version="1.0"?><a/>')
  expect([tree.kind[1], tree.start[1], tree.end[1], tree.value(1)]).toEqual([
    nodeKinds.instruction,
    0,
    22,
    'version="1.0"',
  ])
})

describe('what is hostile costs what it weighs', () => {
  const within = (text: string, limits?: Partial<XmlLimits>) => {
    // Processor time: others may use the machine.
    const before = process.cpuUsage()
    const tree = parse(text, { maxBytes: 2 ** 30, ...limits })
    expect(process.cpuUsage(before).user / 1000).toBeLessThan(5000)
    return tree
  }

  it('one attribute of 20 MB', () => {
    const tree = within(`<a b="${'x'.repeat(2e7)}"/>`)
    expect(tree.value(tree.root + 1).length).toBe(2e7)
  })

  it('one text of 8 MB in which everything is a reference or a line end', () => {
    expect(rootOf(within(`<a>${'&lt;\r\n'.repeat(1.3e6)}</a>`)).text.length).toBe(2.6e6)
  })

  it('100,000 attributes, and as many declarations with a prefix each', () => {
    const attributes = Array.from(
      { length: 1e5 },
      (_, index) => ` a${index}="" xmlns:p${index}="u${index}" p${index}:a=""`,
    )
    const tree = within(`<a${attributes.join('')}/>`)
    expect(tree.size).toBe(2 + 2e5)
    expect(Object.keys(tree.declarations(tree.root) ?? {}).length).toBe(1e5)
  })

  it('100,000 names of one hash', () => {
    // "Aa" and "BB" have the same sum times 31, and so have all words made of them.
    const names = Array.from({ length: 1e5 }, (_, index) =>
      [...index.toString(2).padStart(17, '0')].map((bit) => (bit === '0' ? 'Aa' : 'BB')).join(''),
    )
    const tree = within(`<r>${names.map((name) => `<${name}/>`).join('')}</r>`)
    expect(tree.names.size).toBe(1e5 + 1)
  })

  it('500,000 empty sections are no text', () => {
    const tree = within(`<a>${'<![CDATA[]]>'.repeat(5e5)}</a>`)
    expect([...tree.kind]).toEqual([nodeKinds.document, nodeKinds.element])
  })

  it('elements in 100,000 levels, each with a namespace of its own', () => {
    const levels = Array.from({ length: 1e5 }, (_, index) => `<a xmlns="u${index % 7}">`)
    const tree = within(levels.join('') + '</a>'.repeat(1e5), { maxDepth: 1e5 })
    expect(tree.names.size).toBe(7)
  })
})
