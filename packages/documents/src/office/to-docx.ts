import { checkInput } from '@opensource-experts/core'
import {
  AlignmentType,
  BorderStyle,
  Document,
  Footer,
  HeadingLevel,
  Packer,
  PageNumber,
  Paragraph,
  Table,
  TableCell,
  TableRow,
  TextRun,
  WidthType,
} from 'docx'
import { documentShape } from '../input/shapes'
import type { Block, Section, TableColumn, TenderDocument } from '../model/tender-document'
import { withoutTime } from './archive'
import { docxStyles } from './docx-styles'
import { linesOf, plain } from './plain'

/**
 * A document as Office Open XML text (.docx, ISO/IEC 29500): real headings, lists and tables with a repeated first row, the
 * language of the document, page numbers, nothing that runs. The same document gives the same bytes.
 * @throws OseError `input-invalid`
 */
export async function toDocx(document: TenderDocument): Promise<Uint8Array> {
  checkInput('toDocx', { document: [documentShape, document] })
  const { title, subject, sections, provenance, notice, language } = document
  const file = new Document({
    title: plain(title),
    ...(subject !== undefined && { subject: plain(subject) }),
    // The writer would name itself as the author.
    creator: '',
    lastModifiedBy: '',
    styles: docxStyles(plain(language)),
    sections: [
      {
        properties: { page: { margin: { top: 1134, bottom: 1134, left: 1134, right: 1134 } } },
        footers: { default: pageNumbers(title) },
        children: [
          new Paragraph({ heading: HeadingLevel.TITLE, children: runs(title) }),
          ...(subject === undefined ? [] : [new Paragraph({ style: 'Subtitle', children: runs(subject) })]),
          ...(notice === undefined ? [] : [new Paragraph({ style: 'Open', children: runs(notice) })]),
          ...sections.flatMap((section) => sectionParts(section, 1)),
          new Paragraph({ heading: HeadingLevel.HEADING_1, children: runs(provenance.heading) }),
          ...bullets(provenance.lines),
        ],
      },
    ],
  })
  return withoutTime(new Uint8Array(await Packer.toArrayBuffer(file)))
}

const levels = [
  HeadingLevel.HEADING_1,
  HeadingLevel.HEADING_2,
  HeadingLevel.HEADING_3,
  HeadingLevel.HEADING_4,
  HeadingLevel.HEADING_5,
] as const

function sectionParts({ number, heading, blocks, sections }: Section, level: number): (Paragraph | Table)[] {
  return [
    new Paragraph({ heading: levels[level - 1] ?? HeadingLevel.HEADING_6, children: runs(`${number}. ${heading}`) }),
    ...blocks.flatMap(blockParts),
    ...sections.flatMap((each) => sectionParts(each, level + 1)),
  ]
}

function blockParts(block: Block): (Paragraph | Table)[] {
  switch (block.type) {
    case 'text':
      return [new Paragraph({ children: runs(block.text) })]
    case 'open':
      return [new Paragraph({ style: 'Open', children: runs(block.text) })]
    case 'list':
      return bullets(block.items)
    case 'table':
      return table(block)
    case 'field':
      return field(block)
  }
}

function bullets(items: readonly string[]): Paragraph[] {
  return items.map((item) => new Paragraph({ bullet: { level: 0 }, children: runs(item) }))
}

function table({ caption, columns, rows, total }: Extract<Block, { type: 'table' }>): (Paragraph | Table)[] {
  const widths = columnWidths(columns)
  const row = (cells: readonly string[], { bold = false, header = false } = {}) =>
    new TableRow({
      tableHeader: header,
      cantSplit: true,
      children: cells.map(
        (cell, index) =>
          new TableCell({
            ...(widths[index] !== undefined && { width: { size: widths[index], type: WidthType.DXA } }),
            children: [
              new Paragraph({
                style: 'Cell',
                ...(columns[index]?.numeric && { alignment: AlignmentType.RIGHT }),
                children: runs(cell, bold),
              }),
            ],
          }),
      ),
    })
  return [
    new Paragraph({ style: 'Caption', keepNext: true, children: runs(caption) }),
    new Table({
      width: { size: 100, type: WidthType.PERCENTAGE },
      columnWidths: widths,
      rows: [
        row(
          columns.map(({ text }) => text),
          { bold: true, header: true },
        ),
        ...rows.map((cells) => row(cells)),
        ...(total === undefined ? [] : [row(total, { bold: true })]),
      ],
    }),
    new Paragraph({ style: 'Cell', children: [] }),
  ]
}

/** Width of the text on A4 with our margins, in twentieths of a point. */
const textWidth = 9638

/** A column of numbers takes a third of what a column of texts takes. */
function columnWidths(columns: readonly TableColumn[]): number[] {
  const shares = columns.map(({ numeric }) => (numeric ? 1 : 3))
  const sum = shares.reduce((total, share) => total + share, 0)
  return shares.map((share) => Math.floor((textWidth * share) / sum))
}

/** Paper, not a form: a framed space to write in, and boxes to tick. */
function field({ label, room }: Extract<Block, { type: 'field' }>): (Paragraph | Table)[] {
  if (typeof room === 'object')
    return [
      new Paragraph({ keepNext: true, children: runs(label) }),
      ...room.map((choice) => new Paragraph({ style: 'Choice', children: [new TextRun('☐ '), ...runs(choice)] })),
    ]
  const edge = { style: BorderStyle.SINGLE, size: 4, color: '767676' }
  const space = Array.from({ length: room === 'line' ? 1 : 4 }, () => new Paragraph({ style: 'Cell', children: [] }))
  return [
    new Paragraph({ style: 'Caption', keepNext: true, children: runs(label) }),
    new Table({
      width: { size: 100, type: WidthType.PERCENTAGE },
      borders: { top: edge, bottom: edge, left: edge, right: edge },
      rows: [new TableRow({ cantSplit: true, children: [new TableCell({ children: space })] })],
    }),
    new Paragraph({ style: 'Cell', children: [] }),
  ]
}

function pageNumbers(title: string): Footer {
  const children = [
    new TextRun(`${plain(title)} – `),
    new TextRun({ children: [PageNumber.CURRENT, ' / ', PageNumber.TOTAL_PAGES] }),
  ]
  return new Footer({ children: [new Paragraph({ style: 'Cell', alignment: AlignmentType.CENTER, children })] })
}

function runs(text: string, bold = false): TextRun[] {
  return linesOf(text).map(
    (line, index) => new TextRun({ text: line, ...(bold && { bold }), ...(index > 0 && { break: 1 }) }),
  )
}
