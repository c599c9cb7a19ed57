import type { MpeResult } from '../shape/mpe-shape'
import { labelSets, type MpeLabels } from './labels'
import { checkSentences, listSections, provenanceLines, sentence } from './sections'

export interface MpeCsvOptions {
  /** Default `fr`. */
  readonly labels?: MpeLabels
  /** Byte order mark first, without which spreadsheets misread accents. Default true. */
  readonly bom?: boolean
  /** Default `,` (RFC 4180); `;` for a spreadsheet set up in French. */
  readonly separator?: ',' | ';'
}

const header = ['section', 'lot', 'ordre', 'enonce', 'ponderation', 'document', 'code', 'pointeur']

/**
 * One rectangular table (RFC 4180, CRLF): criteria, sub-criteria, what belongs elsewhere, checks, statements and
 * provenance, told apart by `section`. Numbers have a decimal point. Cells that a spreadsheet would run as a formula
 * begin with an apostrophe.
 */
export function mpeToCsv(result: MpeResult, options: MpeCsvOptions = {}): string {
  const { labels: locale = 'fr', bom = true, separator = ',' } = options
  const labels = labelSets[locale]
  const rows: (readonly unknown[])[] = [
    header,
    ...result.statements[locale].map((text) => [labels.statement, '', '', text]),
    ...listSections(result, labels).flatMap(({ lot = labels.allLots, criteres }) =>
      criteres.flatMap(({ ordre, enonce, ponderation, sousCriteres }) => [
        [labels.criterion, lot, ordre, enonce, ponderation ?? ''],
        ...sousCriteres.map((sub, index) => [
          labels.subCriterion,
          lot,
          `${ordre}.${index + 1}`,
          sub.enonce,
          sub.ponderation ?? '',
        ]),
      ]),
    ),
    ...result.losses.map((loss) => [
      labels.elsewhere,
      loss.lot ?? '',
      '',
      sentence(loss, locale),
      '',
      loss.params.document,
      loss.code,
      loss.pointer,
    ]),
    ...checkSentences(result, locale).map((text) => [labels.checks, '', '', text]),
    ...provenanceLines(result, labels).map((text) => [labels.provenance, '', '', text]),
  ]
  const lines = rows.map((row) => header.map((_, index) => cell(row[index] ?? '')).join(separator))
  return `${bom ? '\ufeff' : ''}${lines.join('\r\n')}\r\n`
}

/**
 * Neutralised and quoted. `;` and tab count as starts of a cell too: a spreadsheet that takes them for separators
 * would split the text there.
 */
function cell(value: unknown): string {
  const text = String(value)
    .replace(/^(?=\s*[=+\-@\uff1d\uff0b\uff0d\uff20])/u, "'")
    .replace(/([;,\t\n]["'\s]*)(?=[=+@\uff1d\uff0b\uff20-])/gu, "$1'")
  return /[",;\t\r\n]/u.test(text) ? `"${text.replaceAll('"', '""')}"` : text
}
