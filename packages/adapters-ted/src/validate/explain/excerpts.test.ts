import type { Finding } from '@opensource-experts/core'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { parseXml } from '../../xml/parse-xml'
import { bytes } from '../__fixtures__/small-notice'
import { createExcerpts } from './excerpts'

const finding = (line: number, column: number, path = '/*/a[1]'): Finding => ({
  ruleId: 'R',
  severity: 'error',
  certainty: 'certain',
  path,
  location: { line, column },
  params: {},
  source: 'eforms',
  fingerprint: '0',
})

/** The excerpt, its part between brackets. */
function shown(xml: string, line: number, column: number, path?: string, width?: number): string {
  const excerpt = createExcerpts(bytes(xml), width === undefined ? {} : { width })(finding(line, column, path))
  if (!excerpt) return ''
  const { text, caretFrom, caretTo, cutBefore, cutAfter } = excerpt
  const marked = `${text.slice(0, caretFrom)}[${text.slice(caretFrom, caretTo)}]${text.slice(caretTo)}`
  return `${cutBefore ? '…' : ''}${marked}${cutAfter ? '…' : ''}`
}

describe('an excerpt', () => {
  it.each([
    ['an element with its text', '<r>\n\t<a x=">">1 &lt; 2</a>\n</r>', 2, 2, '/*/a[1]', ' [<a x=">">1 &lt; 2</a>]'],
    [
      'the start tag of one that holds others',
      '<r>\r\n  <a x="1"><b/></a>\r\n</r>',
      2,
      3,
      '/*/a[1]',
      '  [<a x="1">]<b/></a>',
    ],
    ['one without content', '<r>\r <a/>\r</r>', 2, 2, '/*/a[1]', ' [<a/>]'],
    ['an attribute', `<r><a x='1' n:y = "2">t</a></r>`, 1, 4, '/*/a[1]/@y', `<r><a x='1' [n:y = "2"]>t</a></r>`],
    ['no further than the line', '<r><a>one\ntwo</a></r>', 1, 4, '/*/a[1]', '<r>[<a>one]'],
    ['columns in characters', '<r><b>😀😀</b><a>1</a></r>', 1, 13, '/*/a[1]', '<r><b>😀😀</b>[<a>1</a>]</r>'],
    ['a place behind the end', '<r/>', 9, 1, '/*', ''],
    ['a column behind the line', '<r>\n</r>', 1, 99, '/*', '<r>[]'],
  ])('shows %s', (_, xml, line, column, path, expected) => {
    expect(shown(xml, line, column, path)).toBe(expected)
  })

  it('is cut around its part in a long line, and the part too where it is longer', () => {
    const row = `<r><b>${'x'.repeat(500)}</b><a>1</a><c>${'y'.repeat(500)}</c></r>`
    expect(shown(row, 1, 511, '/*/a[1]', 40)).toBe(`…xxxxxx</b>[<a>1</a>]<c>${'y'.repeat(19)}…`)
    expect(shown(`<r><a>${'x'.repeat(500)}</a></r>`, 1, 4, '/*/a[1]', 20)).toBe(`…[<a>${'x'.repeat(17)}]…`)
  })

  it('obeys nobody: controls, marks of direction and invisible signs are visible, unit by unit', () => {
    const xml = '<r><a>\u009b1\u202e2\u200b3\u20284\ufeff5\u{e0041}6</a></r>'
    expect(shown(xml, 1, 4)).toBe('<r>[<a>\ufffd1\ufffd2\ufffd3\ufffd4\ufffd5\ufffd\ufffd6</a>]</r>')
  })

  it('takes a hundred megabytes of one line for what it is', { timeout: 20_000 }, () => {
    const excerpts = createExcerpts(bytes(`<r><a x="${'>'.repeat(20_000_000)}">t</a></r>`))
    expect(excerpts(finding(1, 4, '/*/a[1]/@x'))?.text).toHaveLength(100)
  })

  it('marks the element that a finding is at, in whatever stands around it', () => {
    const text = fc.string({ unit: fc.constantFrom('a', ' ', '\n', '\t', '😀', 'é', '\r\n', '\u0085'), maxLength: 200 })
    fc.assert(
      fc.property(text, text, fc.integer({ min: 20, max: 120 }), (before, after, width) => {
        const xml = `<r>${before}<a>1</a>${after}</r>`
        const tree = parseXml(bytes(xml))
        const location = tree.location(tree.child(tree.root, tree.names.idOf('', 'a')))
        const excerpt = createExcerpts(bytes(xml), { width })(finding(location.line, location.column))
        expect(excerpt).toMatchObject(location)
        expect(excerpt?.text.slice(excerpt.caretFrom, excerpt.caretTo)).toBe('<a>1</a>')
        expect(excerpt?.text.length).toBeLessThanOrEqual(width)
        expect(excerpt?.text).not.toMatch(/[\p{Cc}\p{Cs}]/u)
      }),
    )
  })
})
