import { strFromU8, unzipSync } from 'fflate'
import { SaxesParser } from 'saxes'
import { afterEach, describe, expect, it, vi } from 'vitest'
import type { Block, TenderDocument } from '../model/tender-document'
import { toDocx } from './to-docx'
import { toOdt } from './to-odt'
import { toXlsx } from './to-xlsx'

const writers = { docx: toDocx, odt: toOdt, xlsx: toXlsx }
const forms = Object.entries(writers)

function written(...blocks: readonly Block[]): TenderDocument {
  return {
    kind: 'ccap',
    audience: 'tender-documents',
    language: 'fr-BE',
    title: 'Contract <conditions> & "terms"',
    subject: 'A\nB',
    notice: 'not for tenderers',
    sections: [
      {
        number: '1',
        heading: 'Terms',
        blocks: [],
        sections: [{ number: '1.1', heading: 'Deep', blocks, sections: [] }],
      },
    ],
    provenance: { heading: 'Origin', lines: ['A & B'] },
  }
}

const hostile = (nth: number) => `#${nth}<w:p/>&amp; "x" 'y' ]]> \u0000\u0007\ud800\uffff\u202eevil =1+1`
const every: readonly Block[] = [
  { type: 'text', text: hostile(1) },
  { type: 'open', text: hostile(2), what: hostile(3) },
  { type: 'list', items: [hostile(4)] },
  { type: 'list', items: [] },
  {
    type: 'table',
    caption: hostile(5),
    columns: [{ text: hostile(6) }, { text: 'N', numeric: true }],
    rows: [[hostile(7), '60'], []],
  },
  { type: 'table', caption: hostile(8), columns: [], rows: [], total: [hostile(9)] },
  { type: 'field', label: hostile(10), room: [hostile(11)] },
  { type: 'field', label: hostile(12), room: 'line' },
  { type: 'field', label: hostile(13), room: 'lines' },
]

/** The texts of an archive, by path; each XML part has been read by a parser that refuses what is not well formed. */
function partsOf(bytes: Uint8Array): Readonly<Record<string, string>> {
  const parts = Object.entries(unzipSync(bytes)).map(([path, content]) => [path, strFromU8(content)] as const)
  for (const [path, text] of parts)
    if (/\.(xml|rels)$/u.test(path)) new SaxesParser({ xmlns: true }).write(text).close()
  return Object.fromEntries(parts)
}

/** What a reader sees of a part. */
function textOf(part: string | undefined): string {
  return (part ?? '').replace(/<[^>]*>/gu, '')
}

const main = { docx: 'word/document.xml', odt: 'content.xml', xlsx: 'xl/worksheets/sheet1.xml' } as const

afterEach(() => {
  vi.useRealTimers()
})

describe.each(forms)('%s', (form, write) => {
  it('is well formed whatever a text holds, and shows every text', async () => {
    const parts = partsOf(await write(written(...every)))
    const all = Object.values(parts).join('\n')
    for (const refused of '\u202e\u0007\uffff') expect(all).not.toContain(refused)
    const shown = textOf(form === 'xlsx' ? Object.values(parts).join('\n') : parts[main[form as keyof typeof main]])
    // `what` of an open place is for programs.
    const missing = Array.from({ length: 13 }, (_, index) => index + 1).filter(
      (nth) => !shown.includes(`#${nth}&lt;w:p/&gt;&amp;amp;`),
    )
    expect(missing).toEqual([3])
    expect(shown).toContain('Contract &lt;conditions&gt;')
    expect(shown).toContain('A &amp; B')
    expect(shown).toContain('not for tenderers')
    expect(shown).toContain('1.1')
  })

  it('gives the same bytes on another day', async () => {
    vi.useFakeTimers({ now: new Date('2026-01-05T10:00:00Z'), toFake: ['Date'] })
    const first = await write(written(...every))
    vi.setSystemTime(new Date('2031-07-19T23:59:58Z'))
    expect(await write(written(...every))).toEqual(first)
  })

  it('has no macro, no address that is fetched, no author', async () => {
    const parts = partsOf(await write(written(...every)))
    expect(Object.keys(parts).join('\n')).not.toMatch(/vba|\.bin|script/iu)
    const all = Object.values(parts).join('\n')
    expect(all).not.toMatch(/TargetMode="External"|<f>|<f |script:event|Un-named/u)
  })

  it('refuses what is no document', async () => {
    // @ts-expect-error no document
    await expect((async () => write({ title: 3 }))()).rejects.toMatchObject({ code: 'input-invalid' })
  })
})

describe('toDocx', () => {
  it('has headings by level, a first row that is repeated, the language', async () => {
    const parts = partsOf(await toDocx(written(...every)))
    const text = parts['word/document.xml'] ?? ''
    expect(text).toContain('<w:pStyle w:val="Heading1"/>')
    expect(text).toContain('<w:pStyle w:val="Heading2"/>')
    expect(text).toContain('<w:tblHeader/>')
    expect(parts['word/styles.xml']).toContain('<w:lang w:val="fr-BE"/>')
  })
})

describe('toOdt', () => {
  it('stores its type first and as it is, as a file manager reads it', () => {
    const bytes = toOdt(written())
    expect(strFromU8(bytes.subarray(30, 38 + 39))).toBe('mimetypeapplication/vnd.oasis.opendocument.text')
  })

  it('has headings by level, header rows, the language, and keeps spaces in a row', () => {
    const parts = partsOf(toOdt(written({ type: 'text', text: 'a  b\tc\nd' }, ...every)))
    const text = parts['content.xml'] ?? ''
    expect(text).toContain('text:outline-level="2">1.1. Deep</text:h>')
    expect(text).toContain('<table:table-header-rows>')
    expect(text).toContain('a <text:s text:c="1"/>b<text:tab/>c<text:line-break/>d')
    expect(parts['styles.xml']).toContain('fo:language="fr" fo:country="BE"')
    expect(parts['meta.xml']).toContain('<dc:language>fr-BE</dc:language>')
  })
})

describe('toXlsx', () => {
  it('gives each table a sheet, with numbers as numbers and never a formula', async () => {
    const columns = [{ text: 'Criterion' }, { text: 'Weight', numeric: true }]
    const table = (caption: string): Block => ({
      type: 'table',
      caption,
      columns,
      rows: [
        ['=1+1', '60'],
        ['B', '1 000'],
      ],
    })
    const parts = partsOf(await toXlsx(written(table('Award/criteria'), table('AWARD criteria'))))
    const names = [...(parts['xl/workbook.xml'] ?? '').matchAll(/<sheet [^>]*?name="([^"]*)"/gu)].map(
      ([, name]) => name,
    )
    expect(names).toHaveLength(3)
    expect(names.slice(1)).toEqual(['Award criteria', 'AWARD criteria 2'])
    expect(parts['xl/worksheets/sheet2.xml']).toContain('<v>60</v>')
    expect(textOf(parts['xl/sharedStrings.xml'])).toContain('=1+1')
    expect(textOf(parts['xl/sharedStrings.xml'])).toContain('1 000')
  })
})
