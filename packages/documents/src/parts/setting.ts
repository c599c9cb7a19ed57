import type { Lot, Procurement } from '@opensource-experts/core'
import type { ProgrammeStep } from '../model/programme-step'
import type { Words } from '../words/document-words'
import type { AsRead } from './as-read'
import { type Merged, mergeCriteria } from './merge-criteria'

/** What every part of a document is made from. */
export interface Setting {
  readonly procurement: Procurement
  readonly words: Words
  /** The criteria, each once, with the lots that it speaks of. */
  readonly criteria: readonly Merged[]
  /** Ids of criteria of which it is not known what they are. */
  readonly unplaced: readonly string[]
  /** The lots themselves, by id: parts of a prior information notice are none. */
  readonly lots: ReadonlyMap<string, Lot>
  /** Steps of a programme, if there is one. */
  readonly programme?: readonly ProgrammeStep[]
  /** Ids of groups of lots. */
  readonly groups: ReadonlySet<string>
}

export function settingOf({ procurement, unplaced }: AsRead, words: Words): Setting {
  const lots = procurement.lots.filter(({ id }) => !id.startsWith('PAR-'))
  return {
    procurement,
    words,
    unplaced,
    criteria: mergeCriteria(procurement),
    lots: new Map(lots.map((lot) => [lot.id, lot])),
    groups: new Set(procurement.lotGroups?.map(({ id }) => id)),
  }
}
