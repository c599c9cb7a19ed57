import { checkInput } from '@opensource-experts/core'
import { documentShape } from '../input/shapes'
import type { Block, Section, TenderDocument } from '../model/tender-document'
import { archive } from './archive'
import { body, manifest, meta, odtMime, styles } from './odt-parts'
import { linesOf } from './plain'
import { xml } from './xml-text'

/**
 * A document as OpenDocument text (.odt, ISO/IEC 26300, version 1.3): headings with their level, lists, tables with header
 * rows, the language of the document, page numbers, nothing that runs. The same document gives the same bytes.
 * @throws OseError `input-invalid`
 */
export function toOdt(document: TenderDocument): Uint8Array {
  checkInput('toOdt', { document: [documentShape, document] })
  const { title, subject, sections, provenance, notice, language } = document
  const content = [
    paragraph('Title', title),
    subject === undefined ? '' : paragraph('Subtitle', subject),
    notice === undefined ? '' : paragraph('Open', notice),
    ...sections.map((section) => sectionText(section, 1)),
    heading(provenance.heading, 1),
    list(provenance.lines),
  ].join('')
  return archive(
    {
      mimetype: odtMime,
      'content.xml': body(content),
      'styles.xml': styles(language, title),
      'meta.xml': meta(document),
      'META-INF/manifest.xml': manifest,
    },
    { storeFirst: true },
  )
}

function sectionText({ number, heading: text, blocks, sections }: Section, level: number): string {
  return [
    heading(`${number}. ${text}`, level),
    ...blocks.map(blockText),
    ...sections.map((each) => sectionText(each, level + 1)),
  ].join('')
}

function blockText(block: Block): string {
  switch (block.type) {
    case 'text':
      return paragraph('Standard', block.text)
    case 'open':
      return paragraph('Open', block.text)
    case 'list':
      return list(block.items)
    case 'table':
      return table(block)
    case 'field':
      return field(block)
  }
}

function heading(text: string, level: number): string {
  const at = Math.min(level, 6)
  return `<text:h text:style-name="Heading_20_${at}" text:outline-level="${at}">${spans(text)}</text:h>`
}

function list(items: readonly string[]): string {
  if (items.length === 0) return ''
  const each = items.map((item) => `<text:list-item>${paragraph('Item', item)}</text:list-item>`).join('')
  return `<text:list text:style-name="Bullets">${each}</text:list>`
}

function table({ caption, columns, rows, total }: Extract<Block, { type: 'table' }>): string {
  const row = (cells: readonly string[], style: string) =>
    `<table:table-row>${cells
      .map((cell, index) => tableCell(paragraph(columns[index]?.numeric ? `${style}_20_right` : style, cell)))
      .join('')}</table:table-row>`
  const head = columns.map(({ text }) => text)
  return [
    paragraph('Caption', caption),
    '<table:table table:style-name="Table">',
    ...(columns.length === 0 ? ['<table:table-column/>'] : columns.map(({ numeric }) => tableColumn(numeric === true))),
    `<table:table-header-rows>${row(head, 'Head')}</table:table-header-rows>`,
    ...rows.map((cells) => row(cells, 'Cell')),
    total === undefined ? '' : row(total, 'Head'),
    '</table:table>',
  ].join('')
}

/** A column of numbers takes a third of what a column of texts takes. */
function tableColumn(numeric: boolean): string {
  return `<table:table-column table:style-name="${numeric ? 'Narrow' : 'Wide'}"/>`
}

/** Paper, not a form: a framed space to write in, and boxes to tick. */
function field({ label, room }: Extract<Block, { type: 'field' }>): string {
  if (typeof room === 'object')
    return paragraph('Standard', label) + room.map((choice) => paragraph('Choice', `☐ ${choice}`)).join('')
  const space = '<text:p text:style-name="Cell"/>'.repeat(room === 'line' ? 1 : 4)
  return `${paragraph('Caption', label)}<table:table table:style-name="Table"><table:table-column/><table:table-row>${tableCell(space)}</table:table-row></table:table>`
}

function tableCell(content: string): string {
  return `<table:table-cell table:style-name="Box" office:value-type="string">${content}</table:table-cell>`
}

function paragraph(style: string, text: string): string {
  return `<text:p text:style-name="${style}">${spans(text)}</text:p>`
}

function spans(text: string): string {
  return linesOf(text).map(xml).join('<text:line-break/>')
}
