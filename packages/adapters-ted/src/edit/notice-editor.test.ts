import { describe, expect, it } from 'vitest'
import { parseNotice } from '../read/notice-head'
import { descendantsAt } from '../xml/element'
import type { NewElement } from './new-element'
import { NoticeEditor } from './notice-editor'

const cn = 'urn:oasis:names:specification:ubl:schema:xsd:ContractNotice-2'
const cac = 'urn:oasis:names:specification:ubl:schema:xsd:CommonAggregateComponents-2'
const cbc = 'urn:oasis:names:specification:ubl:schema:xsd:CommonBasicComponents-2'
const order = ['cbc:ID', 'cac:TenderingTerms', 'cac:ProcurementProject']
const added: NewElement = {
  name: 'cac:TenderingTerms',
  children: [{ name: 'cbc:Note', attributes: { languageID: 'FRA' }, text: 'a & b\n]]>' }],
}

function edited(xml: string, edit: (editor: NoticeEditor, lot: ReturnType<typeof descendantsAt>) => void): string {
  const notice = parseNotice(new TextEncoder().encode(xml))
  const editor = new NoticeEditor(notice)
  edit(editor, descendantsAt(notice.root, 'cac:ProcurementProjectLot'))
  let result = ''
  let at = 0
  const bytes = new TextEncoder().encode(xml)
  const decode = (from: number, to?: number) => new TextDecoder().decode(bytes.slice(from, to))
  for (const { start, end, text } of editor.patches()) {
    result += decode(at, start) + text
    at = end
  }
  return result + decode(at)
}

const insert = (xml: string) =>
  edited(xml, (editor, [lot]) => {
    if (lot) editor.insert(lot, added, order)
  })

describe('a new child', () => {
  it('stands in the order of the sequence, laid out like its siblings', () => {
    const xml = `<ContractNotice xmlns="${cn}" xmlns:cac="${cac}" xmlns:cbc="${cbc}">\n\t<cac:ProcurementProjectLot>\n\t\t<cbc:ID>é</cbc:ID>\n\t\t<!-- kept -->\n\t\t<cac:ProcurementProject/>\n\t</cac:ProcurementProjectLot>\n</ContractNotice>`
    expect(insert(xml)).toBe(
      xml.replace(
        'é</cbc:ID>',
        'é</cbc:ID>\n\t\t<cac:TenderingTerms>\n\t\t\t<cbc:Note languageID="FRA">a &amp; b\n]]&gt;</cbc:Note>\n\t\t</cac:TenderingTerms>',
      ),
    )
  })

  it.each([
    [
      'inside an empty element, in the notice’s own prefixes and on one line',
      `<x:ContractNotice xmlns:x="${cn}" xmlns:a="${cac}" xmlns="${cbc}"><a:ProcurementProjectLot/></x:ContractNotice>`,
      `<x:ContractNotice xmlns:x="${cn}" xmlns:a="${cac}" xmlns="${cbc}"><a:ProcurementProjectLot><a:TenderingTerms><Note languageID="FRA">a &amp; b\n]]&gt;</Note></a:TenderingTerms></a:ProcurementProjectLot></x:ContractNotice>`,
    ],
    [
      'with a declaration of what is not bound there, under a free prefix',
      `<x:ContractNotice xmlns:x="${cn}"  xmlns:a="${cac}"  xmlns:cbc="urn:other"><a:ProcurementProjectLot></a:ProcurementProjectLot></x:ContractNotice>`,
      `<x:ContractNotice xmlns:x="${cn}"  xmlns:a="${cac}"  xmlns:cbc="urn:other"><a:ProcurementProjectLot><a:TenderingTerms xmlns:cbc1="${cbc}"><cbc1:Note languageID="FRA">a &amp; b\n]]&gt;</cbc1:Note></a:TenderingTerms></a:ProcurementProjectLot></x:ContractNotice>`,
    ],
    [
      'with Windows line ends',
      `<x:ContractNotice xmlns:x="${cn}" xmlns:a="${cac}" xmlns:b="${cbc}">\r\n  <a:ProcurementProjectLot>\r\n  </a:ProcurementProjectLot>\r\n</x:ContractNotice>`,
      `<x:ContractNotice xmlns:x="${cn}" xmlns:a="${cac}" xmlns:b="${cbc}">\r\n  <a:ProcurementProjectLot>\r\n    <a:TenderingTerms>\r\n      <b:Note languageID="FRA">a &amp; b\r\n]]&gt;</b:Note>\r\n    </a:TenderingTerms>\r\n  </a:ProcurementProjectLot>\r\n</x:ContractNotice>`,
    ],
  ])('%s', (_, xml, wanted) => {
    expect(insert(xml)).toBe(wanted)
  })
})

describe('text', () => {
  const xml = (leaf: string) =>
    `<ContractNotice xmlns="${cn}" xmlns:cac="${cac}" xmlns:cbc="${cbc}"><cac:ProcurementProjectLot>${leaf}</cac:ProcurementProjectLot></ContractNotice>`
  it.each([
    [
      'an element',
      '<cbc:ID>old <!-- c --> &lt;</cbc:ID >',
      '<cbc:ID>n&lt;w</cbc:ID >',
      '<cbc:ID>old <!-- c --> &lt;n&lt;w</cbc:ID >',
    ],
    ['CDATA', '<cbc:ID><![CDATA[old]]></cbc:ID>', '<cbc:ID>n&lt;w</cbc:ID>', '<cbc:ID><![CDATA[old]]>n&lt;w</cbc:ID>'],
    ['an empty element', '<cbc:ID a="1" />', '<cbc:ID a="1" >n&lt;w</cbc:ID>', '<cbc:ID a="1" >n&lt;w</cbc:ID>'],
  ])('of %s is replaced, and added to', (_, leaf, replaced, appended) => {
    const change = (how: 'replaceText' | 'appendText') =>
      edited(xml(leaf), (editor, [lot]) => {
        const [element] = lot?.children ?? []
        if (element) editor[how](element, 'n<w')
      })
    expect(change('replaceText')).toBe(xml(replaced))
    expect(change('appendText')).toBe(xml(appended))
  })
})
