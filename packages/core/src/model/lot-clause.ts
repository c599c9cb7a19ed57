import type { ClauseReference } from './criterion'
import type { DocumentTexts } from './document-texts'
import type { Provenance } from './evidence'
import type { LocalizedText } from './text'

/** A clause on the design of lots: text of the consultation rules, and no criterion. Source: art. 46 of Directive 2014/24. */
export interface LotClause {
  /** Unique in the document. */
  readonly id: string
  /** The clause of the catalogue that it is made from. */
  readonly clause: ClauseReference
  /** `all`: every `LOT-`; else ids of lots and groups. */
  readonly lots: 'all' | readonly string[]
  /** Heading, by language. */
  readonly name?: LocalizedText
  /** Full text, by language. Written by `resolveLotClauses`. */
  readonly text?: LocalizedText
  /** What other documents say of it. */
  readonly documentTexts?: DocumentTexts
  /** Who wrote its texts. */
  readonly provenance?: Provenance
  /** Languages whose text no person has reviewed. Written by `resolveLotClauses`. */
  readonly drafts?: readonly string[]
}
