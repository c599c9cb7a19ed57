import type { Audience, DocumentKind } from '../model/tender-document'
import type { Draft } from '../parts/section'
import type { Setting } from '../parts/setting'

/** A document before it has its numbers, title and provenance. */
export interface Paper {
  readonly kind: Exclude<DocumentKind, 'one-page'>
  readonly audience: Audience
  sections(setting: Setting): readonly Draft[]
}
