import Papa from 'papaparse'
import type { MpeResult } from '../shape/mpe-shape'
import { labelSets, type MpeLabels } from './labels'
import { neutralCell } from './neutral-cell'
import { readingResult } from './result-input'
import { checkSentences, fieldLabel, leftToDo, listSections, provenanceLines, sentence } from './sections'

export interface MpeCsvOptions {
  /** Default `fr`. */
  readonly labels?: MpeLabels
  /** Byte order mark first, without which spreadsheets misread accents. Default true. */
  readonly bom?: boolean
  /** Default `,` (RFC 4180); `;` for a spreadsheet set up in French. */
  readonly separator?: ',' | ';'
}

const header = ['section', 'lot', 'ordre', 'enonce', 'ponderation', 'document', 'code', 'pointeur', 'champ']

/**
 * One rectangular table (RFC 4180, CRLF): criteria, sub-criteria, what is pasted elsewhere (a row a field), what is left to
 * do, checks, statements and provenance, told apart by `section`. Numbers have a decimal point. Cells that a spreadsheet would run as a formula
 * begin with an apostrophe.
 */
export function mpeToCsv(result: MpeResult, options: MpeCsvOptions = {}): string {
  return readingResult('mpeToCsv', result, [['labels', 'bom', 'separator'], options], () => csvOf(result, options))
}

function csvOf(result: MpeResult, options: MpeCsvOptions): string {
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
    ...result.elsewhere.map(({ document, lot = '', title, field, text, pointer }) => [
      labels.elsewhere,
      lot,
      '',
      text,
      '',
      document,
      field,
      pointer,
      [title, fieldLabel(field, locale)].filter((each) => each !== '').join(labels.dash),
    ]),
    ...leftToDo(result).map((loss) => [
      labels.elsewhere,
      loss.lot ?? '',
      '',
      sentence(loss, result, locale),
      '',
      loss.params.document,
      loss.code,
      loss.pointer,
    ]),
    ...checkSentences(result, locale).map((text) => [labels.checks, '', '', text]),
    ...provenanceLines(result, locale).map((text) => [labels.provenance, '', '', text]),
  ]
  const cells = rows.map((row) => header.map((_, index) => neutralCell(String(row[index] ?? ''))))
  const table = Papa.unparse(cells, { delimiter: separator, newline: '\r\n', quotes: isQuoted })
  return `${bom ? '\ufeff' : ''}${table}\r\n`
}

/** Whatever the separator: a reader that believes in the other one then finds the quotes. */
function isQuoted(value: unknown): boolean {
  return /[",;\t\r\n]/u.test(String(value))
}
