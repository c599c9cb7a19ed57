import type { TextSink } from '../io/out'

// What the process and the thread that does the work tell each other.

/** How the thread begins. */
export interface Start {
  readonly argv: readonly string[]
  readonly stdout: Pick<TextSink, 'isTTY' | 'columns'>
  readonly stderr: Pick<TextSink, 'isTTY' | 'columns'>
  /** Files of the call that have their answers already. */
  readonly from: number
}

/** A failure of a stream, as far as it can be handed over. */
export interface Failure {
  readonly message: string
  readonly code?: string
}

export type FromWork =
  | { readonly kind: 'write'; readonly id: number; readonly stream: 'stdout' | 'stderr'; readonly text: string }
  | { readonly kind: 'read'; readonly id: number }
  | { readonly kind: 'progress'; readonly text: string | null }
  | { readonly kind: 'at'; readonly index: number; readonly file: string }
  | { readonly kind: 'done'; readonly exit: number }

export type ToWork =
  | { readonly kind: 'abort' }
  /** `bytes` where standard input was asked for, and all of it was read. */
  | { readonly kind: 'answer'; readonly id: number; readonly bytes?: Uint8Array; readonly failure?: Failure }
