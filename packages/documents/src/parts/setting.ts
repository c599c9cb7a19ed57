import type { Lot, Procurement } from '@opensource-experts/core'
import type { Words } from '../words/document-words'
import { type Merged, mergeCriteria } from './merge-criteria'

/** What every part of a document is made from. */
export interface Setting {
  readonly procurement: Procurement
  readonly words: Words
  /** The criteria, each once, with the lots that it speaks of. */
  readonly criteria: readonly Merged[]
  /** The lots themselves, by id: parts of a prior information notice are none. */
  readonly lots: ReadonlyMap<string, Lot>
  /** Ids of groups of lots. */
  readonly groups: ReadonlySet<string>
}

export function settingOf(procurement: Procurement, words: Words): Setting {
  const lots = procurement.lots.filter(({ id }) => !id.startsWith('PAR-'))
  return {
    procurement,
    words,
    criteria: mergeCriteria(procurement),
    lots: new Map(lots.map((lot) => [lot.id, lot])),
    groups: new Set(procurement.lotGroups?.map(({ id }) => id)),
  }
}
