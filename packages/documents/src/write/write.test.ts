import { createHash } from 'node:crypto'
import { describe, expect, it } from 'vitest'
import type { Block, TenderDocument } from '../model/tender-document'
import { documentPolicy, documentStyle } from './document-style'
import { toHtml } from './to-html'
import { toMarkdown } from './to-markdown'

function written(...blocks: readonly Block[]): TenderDocument {
  return {
    kind: 'ccap',
    audience: 'tender-documents',
    language: 'en',
    title: 'Contract <conditions>',
    sections: [{ number: '1', heading: 'Terms', blocks, sections: [] }],
    provenance: { heading: 'Origin', lines: ['A & B'] },
  }
}

const hostile = '<script>alert(1)</script> "x" [link](javascript:1) ![i](x) *b* _u_ `c` | pipe\\ &amp; \u202eevil\u0007'

describe('toHtml', () => {
  it('escapes every value, whatever block it stands in', () => {
    const page = toHtml(
      written(
        { type: 'text', text: hostile },
        { type: 'open', text: hostile, what: hostile },
        { type: 'list', items: [hostile] },
        { type: 'table', caption: hostile, columns: [{ text: hostile }], rows: [[hostile]], total: [hostile] },
        { type: 'field', label: hostile, room: [hostile] },
        { type: 'field', label: hostile, room: 'line' },
      ),
    )
    expect(page).not.toMatch(/<script|\u202e/u)
    expect(page.split('&lt;script&gt;alert(1)&lt;/script&gt;')).toHaveLength(11)
    expect(page).toContain('<h1>Contract &lt;conditions&gt;</h1>')
    expect(page).toContain('<li>A &amp; B</li>')
  })

  it('allows its own style by its digest, and nothing else', () => {
    const digest = createHash('sha256').update(documentStyle).digest('base64')
    expect(documentPolicy).toBe(`default-src 'none'; style-src 'sha256-${digest}'; base-uri 'none'; form-action 'none'`)
    const page = toHtml(written())
    expect(page).toContain(`<style>${documentStyle}</style>`)
    expect(page).toContain(documentPolicy.replaceAll("'", '&#39;'))
    expect(page).not.toMatch(/ style="| src=| href=|<script| on[a-z]+=/u)
  })

  it('keeps line breaks, and sets numbers to the right', () => {
    const columns = [{ text: 'N', numeric: true }]
    const page = toHtml(
      written({ type: 'text', text: 'a\nb' }, { type: 'table', caption: 'C', columns, rows: [['1']] }),
    )
    expect(page).toContain('<p>a<br>b</p>')
    expect(page).toContain('<th scope="col" class="n">N</th>')
    expect(page).toContain('<td class="n">1</td>')
  })
})

describe('toMarkdown', () => {
  it('lets no text become a heading, a list, a link, a tag or a table', () => {
    const page = toMarkdown(
      written(
        { type: 'text', text: `# no heading\n- no list\n1. no number\n+ no\n> no\n===\n${hostile}` },
        { type: 'table', caption: 'C', columns: [{ text: 'A' }], rows: [['x | y\nz']] },
      ),
    )
    expect(page).toBe(
      [
        '# Contract \\<conditions\\>',
        '## 1. Terms',
        [
          '\\# no heading',
          '\\- no list',
          '1\\. no number',
          '\\+ no',
          '\\> no',
          '\\===',
          '\\<script\\>alert(1)\\</script\\> "x" \\[link\\](javascript:1) !\\[i\\](x) \\*b\\* \\_u\\_ \\`c\\` \\| pipe\\\\ \\&amp; \ufffdevil\ufffd',
        ].join('\\\n'),
        '*C*\n\n| A |\n|---|\n| x \\| y z |',
        '## Origin',
        '- A \\& B',
      ]
        .join('\n\n')
        .concat('\n'),
    )
  })

  it('gives tenderers boxes and room', () => {
    const page = toMarkdown(
      written({ type: 'field', label: 'Lots', room: ['One', 'Two'] }, { type: 'field', label: 'Price', room: 'line' }),
    )
    expect(page).toContain('Lots\n\n- [ ] One\n- [ ] Two')
    expect(page).toContain('| Price |\n|---|\n| &nbsp; |')
  })

  it('keeps the no-break spaces of French', () => {
    expect(toMarkdown(written({ type: 'text', text: 'À 60\u00a0%\u202f; oui' }))).toContain('À 60\u00a0%\u202f; oui')
  })
})
