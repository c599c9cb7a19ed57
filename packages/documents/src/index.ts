// The documents
export type { InternalNotes } from './model/internal-notes'
export type { ProgrammeStep } from './model/programme-step'
export type { Audience, Block, DocumentKind, Section, TableColumn, TenderDocument } from './model/tender-document'
export { type OnePageOptions, onePage } from './one-page'
export { type TenderDocuments, type TenderDocumentsOptions, tenderDocuments } from './tender-documents'
// Their forms
export { documentPolicy, documentStyle } from './write/document-style'
export { toHtml } from './write/to-html'
export { toMarkdown } from './write/to-markdown'
