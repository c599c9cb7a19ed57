import { checkInput } from '@opensource-experts/core'
import { escapeHtml } from '@opensource-experts/core/html'
import { documentShape } from '../input/shapes'
import type { Block, Section, TenderDocument } from '../model/tender-document'
import { documentPolicy, documentStyle } from './document-style'

/**
 * A document as a page that stands alone: no script, nothing loaded, every value escaped, its own style allowed by its digest.
 * @throws OseError `input-invalid`
 */
export function toHtml(document: TenderDocument): string {
  checkInput('toHtml', { document: [documentShape, document] })
  const { kind, title, subject, sections, provenance, language, notice } = document
  const text = escapeHtml
  return `<!doctype html>
<html lang="${text(language)}">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="${text(documentPolicy)}">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>${text(subject === undefined ? title : `${title} – ${subject}`)}</title>
<style>${documentStyle}</style>
</head>
<body>
<main${kind === 'one-page' ? ' class="page"' : ''}>
<header>
<h1>${text(title)}</h1>
${subject === undefined ? '' : `<p class="subject">${lines(subject)}</p>\n`}${
  notice !== undefined ? `<p class="internal">${lines(notice)}</p>\n` : ''
}</header>
${sections.map((section) => sectionHtml(section, 2)).join('\n')}
<footer>
<h2>${text(provenance.heading)}</h2>
${list(provenance.lines)}
</footer>
</main>
</body>
</html>
`
}

function sectionHtml({ number, heading, blocks, sections }: Section, level: number): string {
  const tag = `h${Math.min(level, 6)}`
  return `<section>
<${tag}>${escapeHtml(number)}. ${escapeHtml(heading)}</${tag}>
${[...blocks.map(blockHtml), ...sections.map((each) => sectionHtml(each, level + 1))].join('\n')}
</section>`
}

function blockHtml(block: Block): string {
  switch (block.type) {
    case 'text':
      return `<p>${lines(block.text)}</p>`
    case 'open':
      return `<p class="open">${lines(block.text)}</p>`
    case 'list':
      return list(block.items)
    case 'table':
      return table(block)
    case 'field':
      return field(block)
  }
}

function list(items: readonly string[]): string {
  return `<ul>\n${items.map((item) => `<li>${lines(item)}</li>`).join('\n')}\n</ul>`
}

function table({ caption, columns, rows, total }: Extract<Block, { type: 'table' }>): string {
  const kind = (index: number) => (columns[index]?.numeric ? ' class="n"' : '')
  const cells = (row: readonly string[]) => row.map((each, index) => `<td${kind(index)}>${lines(each)}</td>`).join('')
  const head = columns.map((column, index) => `<th scope="col"${kind(index)}>${lines(column.text)}</th>`).join('')
  const foot = total === undefined ? '' : `\n<tfoot><tr>${cells(total)}</tr></tfoot>`
  return `<table>
<caption>${lines(caption)}</caption>
<thead><tr>${head}</tr></thead>
<tbody>
${rows.map((row) => `<tr>${cells(row)}</tr>`).join('\n')}
</tbody>${foot}
</table>`
}

/** Paper, not a form: space to write in, and boxes to tick. */
function field({ label, room }: Extract<Block, { type: 'field' }>): string {
  if (typeof room === 'object')
    return `<p>${lines(label)}</p>\n<ul class="boxes">\n${room.map((choice) => `<li>${lines(choice)}</li>`).join('\n')}\n</ul>`
  return `<p class="field">${lines(label)}</p>\n<div class="room ${room}"></div>`
}

function lines(text: string): string {
  return text
    .trim()
    .split(/\r\n|[\r\n\u2028\u2029]/u)
    .map(escapeHtml)
    .join('<br>')
}
