import { checkInput } from '@opensource-experts/core'
import writeExcelFile, { type Row, type Sheet, type SheetData } from 'write-excel-file/universal'
import { documentShape } from '../input/shapes'
import type { Block, Section, TenderDocument } from '../model/tender-document'
import { withoutTime } from './archive'
import { linesOf, plain } from './plain'
import { sheetNames } from './sheet-names'

type Table = Extract<Block, { type: 'table' }>

/**
 * A document as a workbook (.xlsx, ISO/IEC 29500): the first sheet has all of it, a row a paragraph, with a column for what
 * the tenderer answers; each table has a sheet of its own beside it, so that it can be sorted and filled. Every text is a text
 * and never a formula. The same document gives the same bytes.
 * @throws OseError `input-invalid`
 */
export async function toXlsx(document: TenderDocument): Promise<Uint8Array> {
  checkInput('toXlsx', { document: [documentShape, document] })
  const { title, subject, sections, provenance, notice } = document
  const tables = sections.flatMap(tablesOf)
  const names = sheetNames([title, ...tables.map(({ caption }) => caption)])
  const sheetOf = new Map(tables.map((table, index) => [table, names[index + 1] ?? '']))
  const all: SheetData = [
    [null, cell(title, { bold: true, size: 16 })],
    ...(subject === undefined ? [] : [[null, cell(subject)]]),
    ...(notice === undefined ? [] : [[null, cell(notice, { bold: true })]]),
    ...sections.flatMap((section) => sectionRows(section, sheetOf)),
    [null, cell(provenance.heading, { bold: true })],
    ...provenance.lines.map((line): Row => [null, cell(line)]),
  ]
  const sheets: Sheet<Blob>[] = [
    {
      sheet: names[0] ?? '1',
      data: all,
      columns: [{ width: 8 }, { width: 70 }, { width: 40 }],
      orientation: 'landscape',
    },
    ...tables.map((table, index): Sheet<Blob> => ({ sheet: names[index + 1] ?? '', ...tableSheet(table) })),
  ]
  const blob = await writeExcelFile(sheets).toBlob()
  return withoutTime(new Uint8Array(await blob.arrayBuffer()))
}

function tablesOf({ blocks, sections }: Section): readonly Table[] {
  return [...blocks.filter((block) => block.type === 'table'), ...sections.flatMap(tablesOf)]
}

function sectionRows({ number, heading, blocks, sections }: Section, sheetOf: ReadonlyMap<Table, string>): Row[] {
  return [
    [cell(number, { bold: true }), cell(heading, { bold: true })],
    ...blocks.flatMap((block) => blockRows(block, sheetOf)),
    ...sections.flatMap((each) => sectionRows(each, sheetOf)),
  ]
}

function blockRows(block: Block, sheetOf: ReadonlyMap<Table, string>): Row[] {
  switch (block.type) {
    case 'text':
      return [[null, cell(block.text)]]
    case 'open':
      return [[null, cell(block.text, { bold: true })]]
    case 'list':
      return block.items.map((item): Row => [null, cell(`• ${item}`)])
    case 'table':
      return [[null, cell(block.caption), cell(`→ ${sheetOf.get(block) ?? ''}`)]]
    case 'field':
      return typeof block.room === 'object'
        ? [
            [null, cell(block.label), cell('', { framed: true })],
            ...block.room.map((each): Row => [null, cell(`☐ ${each}`)]),
          ]
        : [[null, cell(block.label), cell('', { framed: true })]]
  }
}

function tableSheet({
  caption,
  columns,
  rows,
  total,
}: Table): Pick<Sheet<Blob>, 'data' | 'columns' | 'stickyRowsCount'> {
  const row = (cells: readonly string[], bold: boolean): Row =>
    cells.map((each, index) => cell(each, { bold, framed: true, right: columns[index]?.numeric === true }))
  return {
    data: [
      [cell(caption, { bold: true })],
      row(
        columns.map(({ text }) => text),
        true,
      ),
      ...rows.map((cells) => row(cells, false)),
      ...(total === undefined ? [] : [row(total, true)]),
    ],
    columns: columns.map(({ numeric }) => ({ width: numeric ? 16 : 44 })),
    stickyRowsCount: 2,
  }
}

interface Look {
  readonly bold?: boolean
  readonly framed?: boolean
  readonly right?: boolean
  readonly size?: number
}

/** A text, whatever it begins with: `=1+1` stays what was written. A number alone, without a unit, is a number. */
function cell(text: string, { bold, framed, right, size }: Look = {}): NonNullable<Row[number]> {
  const value = linesOf(text).join('\n')
  const look = {
    ...(bold && { fontWeight: 'bold' as const }),
    ...(framed && { borderStyle: 'thin' as const }),
    ...(right && { align: 'right' as const }),
    ...(size !== undefined && { fontSize: size }),
    wrap: true,
    alignVertical: 'top' as const,
  }
  if (right && /^\d{1,15}(?:\.\d{1,6})?$/u.test(value)) return { ...look, type: Number, value: Number(value) }
  return { ...look, type: String, value: plain(value) }
}
