import { checkInput } from '@opensource-experts/core'
import { withoutControls } from '@opensource-experts/core/html'
import { documentShape } from '../input/shapes'
import type { Block, Section, TenderDocument } from '../model/tender-document'

/**
 * A document as Markdown (CommonMark with tables). Text of the procurement is escaped: it never becomes a heading, a link or a tag.
 * @throws OseError `input-invalid`
 */
export function toMarkdown(document: TenderDocument): string {
  checkInput('toMarkdown', { document: [documentShape, document] })
  const { title, subject, sections, provenance, notice } = document
  const parts = [
    `# ${inline(title)}`,
    ...(subject === undefined ? [] : [`**${inline(subject)}**`]),
    ...(notice !== undefined ? [`> ${inline(notice)}`] : []),
    ...sections.flatMap((section) => sectionParts(section, 2)),
    `## ${inline(provenance.heading)}`,
    bullets(provenance.lines),
  ]
  return `${parts.filter((part) => part !== '').join('\n\n')}\n`
}

function sectionParts({ number, heading, blocks, sections }: Section, level: number): string[] {
  return [
    // The number is ours: as text it would start a list.
    `${'#'.repeat(Math.min(level, 6))} ${number}. ${inline(heading)}`,
    ...blocks.map(blockText),
    ...sections.flatMap((each) => sectionParts(each, level + 1)),
  ]
}

function blockText(block: Block): string {
  switch (block.type) {
    case 'text':
      return lines(block.text)
    case 'open':
      return `**${inline(block.text)}**`
    case 'list':
      return bullets(block.items)
    case 'table':
      return table(block)
    case 'field':
      return field(block)
  }
}

function field({ label, room }: Extract<Block, { type: 'field' }>): string {
  if (typeof room === 'object') return [lines(label), '', ...room.map((choice) => `- [ ] ${inline(choice)}`)].join('\n')
  const space = room === 'line' ? '&nbsp;' : '&nbsp;<br>&nbsp;<br>&nbsp;'
  return `| ${cell(label)} |\n|---|\n| ${space} |`
}

function table({ caption, columns, rows, total }: Extract<Block, { type: 'table' }>): string {
  const row = (cells: readonly string[]) => `| ${cells.join(' | ')} |`
  return [
    `*${inline(caption)}*`,
    '',
    row(columns.map((column) => cell(column.text))),
    `|${columns.map(({ numeric }) => (numeric ? '---:' : '---')).join('|')}|`,
    ...rows.map((cells) => row(cells.map(cell))),
    ...(total === undefined ? [] : [row(total.map((each) => `**${cell(each)}**`))]),
  ].join('\n')
}

function bullets(items: readonly string[]): string {
  return items.map((item) => `- ${lines(item).replaceAll('\n', '\n  ')}`).join('\n')
}

/** Text that may have several lines. A backslash at the end of a line keeps the break. */
function lines(text: string): string {
  return text
    .split(/\r\n|[\r\n\u2028\u2029]/u)
    .map((line) => lineStart(inline(line)))
    .filter((line) => line !== '')
    .join('\\\n')
}

/** What at the start of a line would make it a heading, a list, a quotation or a rule. */
function lineStart(line: string): string {
  return line.replace(/^([#+=-])/u, '\\$1').replace(/^(\d{1,9})([.)])/u, '$1\\$2')
}

/** One line of plain text. */
function inline(text: string): string {
  return withoutControls(text)
    .replace(/\s+/gu, (space) => (/^[\u00a0\u202f]$/u.test(space) ? space : ' '))
    .trim()
    .replace(/[\\`*_[\]<>|~&$]/gu, '\\$&')
}

function cell(text: string): string {
  return inline(text)
}
