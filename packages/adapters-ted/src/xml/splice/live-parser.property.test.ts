import { OseError } from '@opensource-experts/core'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { parseXml } from '../parse-xml'
import type { XmlLimits } from '../xml-limits'
import type { TreeColumns, XmlTree } from '../xml-tree'
import { LiveParser } from './live-parser'

// `OSE_LIVE=100000` for the long run.
const numRuns = Number(process.env.OSE_LIVE ?? 500)
const encode = (text: string) => new TextEncoder().encode(text)

const links = ['kind', 'coded', 'parent', 'firstChild', 'nextSibling', 'previousSibling', 'after'] as const
const places = ['start', 'contentStart', 'contentEnd', 'end'] as const satisfies readonly (keyof TreeColumns)[]

/** All that a tree says, with names in words: those of a spliced tree are numbered otherwise. */
function seen(tree: XmlTree): unknown {
  const nodes = Array.from({ length: tree.size }, (_, node) => {
    const name = tree.name[node] ?? -1
    return {
      ...Object.fromEntries([...links, ...places].map((column) => [column, tree[column][node]])),
      name: name < 0 ? '' : `{${tree.names.at(name).uri}}${tree.names.at(name).local}`,
      value: tree.value(node),
      declared: tree.declarations(node),
      at: tree.location(node),
    }
  })
  return { nodes, text: tree.text, root: tree.root, bom: tree.bom, encoding: tree.encoding }
}

function outcome(parse: () => XmlTree): unknown {
  try {
    return seen(parse())
  } catch (error) {
    if (!OseError.isInstance(error)) throw error
    return `${error.code} ${error.location?.line}:${error.location?.column} ${error.message}`
  }
}

/** Pieces that begin, end and break whatever may stand in a document. */
const pieces = fc.constantFrom(
  ...[
    '<a>',
    '</a>',
    '<a/>',
    '<b x="1">',
    '</b>',
    '<p:c xmlns:p="u">',
    '</p:c>',
    '<p:d p:x="&amp;"/>',
    '<a xmlns="v"/>',
  ],
  ...[' ', '\n', '\r\n', '\r', 'x', 'é', '😀', '\ufeff', '&lt;', '&#10;', '&', ';', ']]', '>', '<', '"', "'", '='],
  ...['<!--', '-->', '<!-- c -->', '<![CDATA[', ']]>', '<![CDATA[]]>', '<![CDATA[x]]>', '<?p i?>', '?>', '/', '-'],
)
const written = fc.array(pieces, { maxLength: 6 }).map((parts) => parts.join(''))

const leaf = fc.constantFrom(
  ...['x', ' \n', 'é😀', '&amp;', '<![CDATA[]]>', '<![CDATA[ ]]>', '<!--c-->', '<?i d?>', '\r\n', '<a/>'],
)
const joined = (node: fc.Arbitrary<string>) => fc.array(node, { maxLength: 4 }).map((parts) => parts.join(''))
const contentOf = (levels: number): fc.Arbitrary<string> => {
  if (levels === 0) return joined(leaf)
  const inner = contentOf(levels - 1)
  const element = fc.oneof(
    inner.map((written) => `<a y="1" p:z='2'>${written}</a>`),
    inner.map((written) => `<p:b xmlns:p="u&amp;&quot;&#10;" xmlns="">${written}</p:b>`),
    inner.map((written) => `<é xmlns="w">${written}</é>`),
  )
  return joined(fc.oneof(leaf, element, element))
}
const content = contentOf(3)
const documents = fc
  .tuple(fc.constantFrom('', '\ufeff', '<?xml version="1.0"?>\n<!-- é -->'), content)
  .map(([head, inner]) => `${head}<r xmlns:p="urn:p" xmlns="urn:d">${inner}</r>\n`)

/** Places where something whole may stand, and any others. */
function placeOf(text: string, share: number, isBetween: boolean): number {
  if (!isBetween) return Math.floor(share * text.length)
  const between = [...text.matchAll(/>|<|y="|1"|é|x/gu)].map(({ index }) => index + (text[index] === '<' ? 0 : 1))
  return between[Math.floor(share * between.length)] ?? 0
}

// Doubles at random are nearly all close to 0.
const share = fc.nat(9999).map((part) => part / 10_000)
const edits = fc.array(
  fc.oneof(
    fc.record({
      from: share,
      to: share,
      isBetween: fc.boolean(),
      length: fc.oneof(fc.constant(0), fc.nat(9)),
      more: written,
    }),
    fc.record({
      from: share,
      to: share,
      isBetween: fc.constant(true),
      length: fc.constantFrom(0, 0, -1),
      more: content,
    }),
  ),
  { minLength: 1, maxLength: 8 },
)

describe('reading one version after the other', () => {
  it('gives the tree of a whole reading, with its places, or its error', { timeout: 0 }, () => {
    let spliced = 0
    fc.assert(
      fc.property(documents, edits, (xml, all) => {
        const live = new LiveParser()
        let last = live.parse(encode(xml))
        expect(seen(last)).toEqual(seen(parseXml(encode(xml))))
        let text = xml
        const again = (bytes: Uint8Array) => {
          const tree = live.parse(bytes)
          // Names are numbered together where it was not read from its beginning.
          if (tree !== last && tree.names === last.names) spliced += 1
          last = tree
          return tree
        }
        for (const { isBetween, length, more, ...places } of all) {
          const from = placeOf(text, places.from, isBetween)
          const to = length < 0 ? Math.max(from, placeOf(text, places.to, isBetween)) : from + length
          const next = text.slice(0, from) + more + text.slice(to)
          const expected = outcome(() => parseXml(encode(next)))
          expect(
            outcome(() => again(encode(next))),
            JSON.stringify([text, next]),
          ).toEqual(expected)
          // An editor goes on from what is broken too; most of the time from what is not.
          if (typeof expected !== 'string' || more.length === 1) text = next
        }
      }),
      { numRuns },
    )
    expect(spliced).toBeGreaterThan(numRuns / 2)
  })

  const deep = (levels: number, inner: string) => `${'<a>'.repeat(levels)}${inner}${'</a>'.repeat(levels)}`
  const limited: readonly (readonly [string, Partial<XmlLimits>, string, string])[] = [
    ['the depth, which an edit keeps', { maxDepth: 5 }, deep(4, 'x'), deep(4, '<a/>')],
    ['the depth, which an edit goes beyond', { maxDepth: 5 }, deep(4, 'x'), deep(4, '<a><a/></a>')],
    ['the nodes, which an edit keeps', { maxNodes: 6 }, '<r><a/><b/></r>', '<r><a/><b c="1" xmlns:d="1"/></r>'],
    ['the nodes, which an edit goes beyond', { maxNodes: 4 }, '<r><a/><b/></r>', '<r><a/><b c="1" xmlns:d="1"/></r>'],
    ['the bytes', { maxBytes: 16 }, '<r><a/><b/></r>', '<r><a/>xx<b/></r>'],
  ]
  it.each(limited)('keeps to the limits: %s', (_, limits, xml, next) => {
    const live = new LiveParser()
    live.parse(encode(xml), limits)
    expect(outcome(() => live.parse(encode(next), limits))).toEqual(outcome(() => parseXml(encode(next), limits)))
  })

  it('reads anew what stands under other limits, in another encoding, or in bytes that are none of it', () => {
    const live = new LiveParser()
    live.parse(encode('<r><a>é</a></r>'))
    const broken = Uint8Array.from(encode('<r><a>é</a></r>'), (byte) => (byte === 0xc3 ? 0xff : byte))
    const utf16 = Uint8Array.from([0xff, 0xfe, ...[...'<r><a>é</a></r>'].flatMap((c) => [c.charCodeAt(0), 0])])
    for (const bytes of [broken, utf16, encode('<?xml version="1.0" encoding="iso-8859-1"?><r><a>x</a></r>')])
      expect(outcome(() => live.parse(bytes))).toEqual(outcome(() => parseXml(bytes)))
    expect(outcome(() => live.parse(encode('<r><a>é</a></r>'), { maxDepth: 1 }))).toMatch(/^too-deep/)
  })

  it('keeps a copy of what it was given, and does not change the tree that it gave', () => {
    const live = new LiveParser()
    const bytes = encode('<r><a>1</a><b/></r>')
    const first = live.parse(bytes)
    const was = seen(first)
    bytes[6] = 0x32
    expect(live.parse(bytes).value(2)).toBe('2')
    expect(seen(first)).toEqual(was)
  })

  it('does not number the names of all that was ever typed', () => {
    const live = new LiveParser()
    const sizes = Array.from(
      { length: 3000 },
      (_, index) => live.parse(encode(`<r><a><b${index}/></a></r>`)).names.size,
    )
    expect(Math.max(...sizes)).toBeLessThan(1100)
  })
})
