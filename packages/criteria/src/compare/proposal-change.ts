import type { NeedMessageId } from '../generated/need-message-id'

/** One difference between two proposals. */
export interface ProposalChange {
  /** Literal: `change.lot-added`, `change.criterion-weight`. */
  readonly code: NeedMessageId
  /** JSON Pointer in the later proposal; in the earlier one for what is gone. */
  readonly path: string
  /** What the sentence is filled with, names as the procurements give them. */
  readonly params: Readonly<Record<string, string | number>>
  /** In the language asked. */
  readonly text: string
}

/** Notes a difference: its code, where, and with what its sentence is filled. */
export type Note = (code: NeedMessageId, path: string, params: ProposalChange['params']) => void
