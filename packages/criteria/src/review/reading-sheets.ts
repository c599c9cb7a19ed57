import type { Catalogue } from '../catalogue/catalogue'
import { readingIndex, sheetName } from './reading-index'
import { readingSheet } from './reading-sheet'

export interface ReadingSheetFile {
  /** `AWD-02.html`, or `index.html`. */
  readonly name: string
  readonly text: string
}

/** The reading sheets of every clause of a catalogue, and their index. */
export function readingSheets(
  catalogue: Catalogue,
  digests: Readonly<Record<string, Readonly<Record<string, string>>>>,
): readonly ReadingSheetFile[] {
  const sheets = catalogue.clauses.map((clause) => ({
    name: sheetName(clause.id),
    text: readingSheet(clause, { catalogue, digests: digests[clause.id] ?? {} }),
  }))
  return [{ name: 'index.html', text: readingIndex(catalogue) }, ...sheets]
}
