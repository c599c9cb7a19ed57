import { describe, expect, it } from 'vitest'
import { parseNotice } from '../read/notice-head'
import { descendantsAt } from '../xml/element'
import type { NewElement } from './new-element'
import { NoticeEditor } from './notice-editor'

const cn = 'urn:oasis:names:specification:ubl:schema:xsd:ContractNotice-2'
const cac = 'urn:oasis:names:specification:ubl:schema:xsd:CommonAggregateComponents-2'
const cbc = 'urn:oasis:names:specification:ubl:schema:xsd:CommonBasicComponents-2'
const open = `<ContractNotice xmlns="${cn}" xmlns:cac="${cac}" xmlns:cbc="${cbc}">`
const order = ['cbc:ID', 'cbc:Name', 'cbc:Note', 'cac:TenderingTerms', 'cac:ProcurementProject']
const note = (text: string, name = 'cbc:Note'): NewElement => ({ name, text })

/** The notice with these changes; `lot` is its first `cac:ProcurementProjectLot`. */
function edited(xml: string, edit: (editor: NoticeEditor, lots: ReturnType<typeof descendantsAt>) => void) {
  const bytes = new TextEncoder().encode(xml)
  const notice = parseNotice(bytes)
  const editor = new NoticeEditor(notice)
  edit(editor, descendantsAt(notice.root, 'cac:ProcurementProjectLot'))
  const decode = (from: number, to?: number) => new TextDecoder().decode(bytes.slice(from, to))
  let [text, at] = ['', 0]
  for (const patch of editor.patches()) {
    text += decode(at, patch.start) + patch.text
    at = patch.end
  }
  return text + decode(at)
}
const inside = (content: string) =>
  `${open}<cac:ProcurementProjectLot>${content}</cac:ProcurementProjectLot></ContractNotice>`
const insert = (xml: string, ...elements: readonly NewElement[]) =>
  edited(xml, (editor, [lot]) => {
    for (const element of elements) if (lot) editor.insert(lot, element, order)
  })

describe('where a child goes', () => {
  it.each([
    ['<cbc:ID>1</cbc:ID><cac:ProcurementProject/>', '<cbc:ID>1</cbc:ID>+<cac:ProcurementProject/>'],
    ['<cbc:ID>1</cbc:ID>', '<cbc:ID>1</cbc:ID>+'],
    ['<cac:ProcurementProject/>', '+<cac:ProcurementProject/>'],
    ['<cbc:Note>a</cbc:Note><cac:ProcurementProject/>', '<cbc:Note>a</cbc:Note>+<cac:ProcurementProject/>'],
    ['<cbc:ID>1</cbc:ID><!-- c --><cac:TenderingTerms/>', '<cbc:ID>1</cbc:ID>+<!-- c --><cac:TenderingTerms/>'],
    ['', '+'],
  ])('%s', (before, after) => {
    expect(insert(inside(before), note('x'))).toBe(inside(after.replace('+', '<cbc:Note>x</cbc:Note>')))
  })

  it('several of one place stand in the order of the schema, those of one name as they came', () => {
    const result = insert(inside('<cbc:ID>1</cbc:ID>'), note('b'), note('n', 'cbc:Name'), note('c'))
    expect(result).toBe(inside('<cbc:ID>1</cbc:ID><cbc:Name>n</cbc:Name><cbc:Note>b</cbc:Note><cbc:Note>c</cbc:Note>'))
  })

  it('each parent and each place has its own', () => {
    const two = `${open}<cac:ProcurementProjectLot><cbc:ID>1</cbc:ID><cac:TenderingTerms/></cac:ProcurementProjectLot><cac:ProcurementProjectLot><cbc:ID>2</cbc:ID></cac:ProcurementProjectLot></ContractNotice>`
    const result = edited(two, (editor, [first, second]) => {
      if (!first || !second) return
      editor.insert(second, note('s'), order)
      editor.insert(first, note('p', 'cac:ProcurementProject'), order)
      editor.insert(first, note('f'), order)
    })
    expect(result).toBe(
      `${open}<cac:ProcurementProjectLot><cbc:ID>1</cbc:ID><cbc:Note>f</cbc:Note><cac:TenderingTerms/><cac:ProcurementProject>p</cac:ProcurementProject></cac:ProcurementProjectLot><cac:ProcurementProjectLot><cbc:ID>2</cbc:ID><cbc:Note>s</cbc:Note></cac:ProcurementProjectLot></ContractNotice>`,
    )
  })

  it('says the place without adding anything', () => {
    const xml = inside('<cbc:ID>1</cbc:ID><cac:ProcurementProject/>')
    const at = new TextEncoder().encode(xml.slice(0, xml.indexOf('<cac:ProcurementProject/>'))).length
    edited(xml, (editor, [lot]) => {
      expect(lot && editor.place(lot, 'cbc:Note', order)).toEqual({ start: at, end: at })
      expect(editor.patches()).toEqual([])
    })
  })
})

describe('how it is laid out', () => {
  const lines = (...content: readonly string[]) =>
    ['<?xml version="1.0"?>', open, ...content, '</ContractNotice>'].join('\n')

  it.each([
    [
      'like its siblings',
      ['  <cac:ProcurementProjectLot>', '      <cbc:ID>1</cbc:ID>', '  </cac:ProcurementProjectLot>'],
      [
        '  <cac:ProcurementProjectLot>',
        '      <cbc:ID>1</cbc:ID>',
        '      <cbc:Note>x</cbc:Note>',
        '  </cac:ProcurementProjectLot>',
      ],
    ],
    [
      'like the one that follows',
      ['\t<cac:ProcurementProjectLot>', '\t\t<cac:ProcurementProject/>', '\t</cac:ProcurementProjectLot>'],
      [
        '\t<cac:ProcurementProjectLot>\n\t\t<cbc:Note>x</cbc:Note>',
        '\t\t<cac:ProcurementProject/>',
        '\t</cac:ProcurementProjectLot>',
      ],
    ],
    [
      'one step deeper than its parent, whose own step counts',
      ['    <cac:ProcurementProjectLot>', '    </cac:ProcurementProjectLot>'],
      ['    <cac:ProcurementProjectLot>\n        <cbc:Note>x</cbc:Note>', '    </cac:ProcurementProjectLot>'],
    ],
    [
      'in an element without content, on lines of its own',
      ['  <cac:ProcurementProjectLot></cac:ProcurementProjectLot>'],
      ['  <cac:ProcurementProjectLot>\n    <cbc:Note>x</cbc:Note>\n  </cac:ProcurementProjectLot>'],
    ],
    [
      'in an empty element too',
      ['  <cac:ProcurementProjectLot/>'],
      ['  <cac:ProcurementProjectLot>\n    <cbc:Note>x</cbc:Note>\n  </cac:ProcurementProjectLot>'],
    ],
    [
      'on the line of a sibling that has none of its own',
      ['  <cac:ProcurementProjectLot><cbc:ID>1</cbc:ID></cac:ProcurementProjectLot>'],
      ['  <cac:ProcurementProjectLot><cbc:ID>1</cbc:ID><cbc:Note>x</cbc:Note></cac:ProcurementProjectLot>'],
    ],
    [
      'flat where the notice is flat',
      ['<cac:ProcurementProjectLot>', '<cbc:ID>1</cbc:ID>', '</cac:ProcurementProjectLot>'],
      ['<cac:ProcurementProjectLot>', '<cbc:ID>1</cbc:ID>', '<cbc:Note>x</cbc:Note>', '</cac:ProcurementProjectLot>'],
    ],
  ])('%s', (_, before, after) => {
    expect(insert(lines(...before), note('x'))).toBe(lines(...after))
  })

  it('children stand deeper by the notice’s own step', () => {
    const parent = { name: 'cac:TenderingTerms', children: [note('x')] }
    expect(
      insert(
        lines('\t<cac:ProcurementProjectLot>', '\t\t<cbc:ID>1</cbc:ID>', '\t</cac:ProcurementProjectLot>'),
        parent,
      ),
    ).toContain('\n\t\t<cac:TenderingTerms>\n\t\t\t<cbc:Note>x</cbc:Note>\n\t\t</cac:TenderingTerms>\n')
  })

  it('line ends are those of the first line, also in texts', () => {
    const windows = lines(
      '  <cac:ProcurementProjectLot>',
      '    <cbc:ID>1</cbc:ID>',
      '  </cac:ProcurementProjectLot>',
    ).replaceAll('\n', '\r\n')
    expect(insert(windows, note('a\nb\rc\r\nd'))).toContain('\r\n    <cbc:Note>a\r\nb\r\nc\r\nd</cbc:Note>\r\n  </')
    expect(insert(inside(''), note('a\r\nb\rc'))).toContain('<cbc:Note>a\nb\nc</cbc:Note>')
  })

  it('carriage returns alone are line ends of the notice as well', () => {
    const mac = lines(
      '  <cac:ProcurementProjectLot>',
      '    <cbc:ID>1</cbc:ID>',
      '  </cac:ProcurementProjectLot>',
    ).replaceAll('\n', '\r')
    expect(insert(mac, note('x'))).toContain('<cbc:ID>1</cbc:ID>\n    <cbc:Note>x</cbc:Note>\r  </')
  })

  it('characters and attributes are escaped', () => {
    const element = { name: 'cbc:Note', attributes: { languageID: '"<&>"' }, text: '<&>"' }
    expect(insert(inside(''), element)).toBe(
      inside('<cbc:Note languageID="&quot;&lt;&amp;>&quot;">&lt;&amp;&gt;"</cbc:Note>'),
    )
    expect(insert(inside(''), { name: 'cbc:Note' })).toBe(inside('<cbc:Note></cbc:Note>'))
  })

  it('two namespaces that are not bound get prefixes of their own', () => {
    const xml = `<n:ContractNotice xmlns:n="${cn}" xmlns:a="${cac}" xmlns:cbc="urn:1" xmlns:cbc1="urn:2" xmlns:ext="urn:3"><a:ProcurementProjectLot/></n:ContractNotice>`
    const ext = 'urn:oasis:names:specification:ubl:schema:xsd:CommonExtensionComponents-2'
    const element = { name: 'cac:TenderingTerms', children: [note('x'), { name: 'ext:UBLExtensions' }, note('y')] }
    expect(insert(xml, element)).toContain(
      `<a:TenderingTerms xmlns:cbc2="${cbc}" xmlns:ext1="${ext}"><cbc2:Note>x</cbc2:Note><ext1:UBLExtensions></ext1:UBLExtensions><cbc2:Note>y</cbc2:Note></a:TenderingTerms>`,
    )
  })
})

describe('taking out and replacing', () => {
  it('an element goes with the white space before it', () => {
    const xml = inside('\n  <cbc:ID>1</cbc:ID>\n \t <cbc:Note>é</cbc:Note>\n')
    const result = edited(xml, (editor, [lot]) => {
      const leaf = lot?.children[1]
      if (leaf) {
        const start = new TextEncoder().encode(xml.slice(0, xml.indexOf('\n \t <cbc:Note>'))).length
        expect(editor.remove(leaf)).toEqual({ start, end: start + '\n \t <cbc:Note>é</cbc:Note>'.length + 1 })
      }
    })
    expect(result).toBe(inside('\n  <cbc:ID>1</cbc:ID>\n'))
  })

  it('an element beside another goes alone', () => {
    const xml = inside('<cbc:ID>1</cbc:ID><cbc:Note>x</cbc:Note>')
    const result = edited(xml, (editor, [lot]) => {
      const leaf = lot?.children[1]
      if (leaf) editor.remove(leaf)
    })
    expect(result).toBe(inside('<cbc:ID>1</cbc:ID>'))
  })

  it('says where the content of an element stands; an empty one has no inside', () => {
    const xml = inside('<cbc:ID>1é</cbc:ID><cbc:Note/>')
    edited(xml, (editor, [lot]) => {
      const at = xml.indexOf('1é')
      expect(editor.contentOf(lot?.children[0])).toEqual({ start: at, end: at + 3 })
      expect(editor.contentOf(lot?.children[1])).toBeUndefined()
      expect(editor.contentOf(undefined)).toBeUndefined()
    })
  })

  it('gives patches in the order of the document, whatever the order of the calls', () => {
    const xml = inside('<cbc:ID>1</cbc:ID><cbc:Name>n</cbc:Name><cbc:Note/>')
    const result = edited(xml, (editor, [lot]) => {
      const [id, name, empty] = lot?.children ?? []
      if (!lot || !id || !name || !empty) return
      const end = xml.indexOf('<cbc:Note/>') + '<cbc:Note'.length
      expect(editor.replaceText(empty, 'x')).toEqual({ start: end, end: end + 2 })
      expect(editor.appendText(name, '+')).toEqual({
        start: xml.indexOf('n</cbc:Name>'),
        end: xml.indexOf('</cbc:Name>'),
      })
      editor.replaceText(id, '2')
      editor.insert(lot, note('t', 'cac:TenderingTerms'), order)
      const starts = editor.patches().map(({ start }) => start)
      expect(starts).toEqual([...starts].sort((a, b) => a - b))
    })
    expect(result).toBe(
      inside(
        '<cbc:ID>2</cbc:ID><cbc:Name>n+</cbc:Name><cbc:Note>x</cbc:Note><cac:TenderingTerms>t</cac:TenderingTerms>',
      ),
    )
  })
})
