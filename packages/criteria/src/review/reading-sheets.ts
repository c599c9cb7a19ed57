import { anyText, checkInput } from '@opensource-experts/core'
import type { Catalogue } from '../catalogue/catalogue'
import { catalogueInput } from '../catalogue/catalogue-input'
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
  checkInput('readingSheets', {
    catalogue: [catalogueInput, catalogue],
    digests: [{ named: { named: anyText } }, digests],
  })
  const sheets = catalogue.clauses.map((clause) => ({
    name: sheetName(clause.id),
    text: readingSheet(clause, { catalogue, digests: digests[clause.id] ?? {} }),
  }))
  return [{ name: 'index.html', text: readingIndex(catalogue) }, ...sheets]
}
