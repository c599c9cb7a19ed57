/**
 * Which document it is. The kinds are named after the French papers; where the law is not French the titles are neutral
 * (conditions of participation, contract conditions, technical specifications) and the kinds stay the same.
 */
export type DocumentKind = 'consultation-rules' | 'ccap' | 'cctp' | 'answer-frame' | 'internal-file' | 'one-page'

/** Who may read it: tenderers, or the buyer's own people only. */
export type Audience = 'tender-documents' | 'internal-file'

export interface TableColumn {
  /** Heading of the column. */
  readonly text: string
  /** True where the cells are numbers, set to the right. */
  readonly numeric?: boolean
}

/** A piece of a section, in plain text: what writes it escapes it. */
export type Block =
  /** A paragraph. Line breaks in it are kept. */
  | { readonly type: 'text'; readonly text: string }
  /** What is not known and the buyer has to write. The text says so by itself; `what` is the bare thing. */
  | { readonly type: 'open'; readonly text: string; readonly what: string }
  | { readonly type: 'list'; readonly items: readonly string[] }
  | {
      readonly type: 'table'
      readonly caption: string
      readonly columns: readonly TableColumn[]
      readonly rows: readonly (readonly string[])[]
      /** Last row, such as the sum of the weights. */
      readonly total?: readonly string[]
    }
  /** A place for the tenderer's answer: one line, some lines, or a box to tick for each choice. */
  | { readonly type: 'field'; readonly label: string; readonly room: 'line' | 'lines' | readonly string[] }

export interface Section {
  /** `2`, `2.1`. */
  readonly number: string
  readonly heading: string
  readonly blocks: readonly Block[]
  readonly sections: readonly Section[]
}

/** One document, in one language. Plain JSON. */
export interface TenderDocument {
  readonly kind: DocumentKind
  readonly audience: Audience
  /** BCP 47 tag of all of it. */
  readonly language: string
  /** Name of the document. */
  readonly title: string
  /** What is bought; absent where the procurement does not say it in the language. */
  readonly subject?: string
  /** Who may read it, in words; absent on what tenderers read. */
  readonly notice?: string
  readonly sections: readonly Section[]
  /** Who wrote the texts, where they come from, which interests are declared. Every export carries it (rule PRO-02). */
  readonly provenance: { readonly heading: string; readonly lines: readonly string[] }
}
