// Reading sheets: what a reviewer reads and signs, and the digests that a review names.
export { digests } from '../generated/digests'
export { type ReadingSheetOptions, readingSheet } from './reading-sheet'
export { type ReadingSheetFile, readingSheets } from './reading-sheets'
