import type { ExpertDirectory } from '@opensource-experts/core'
import type { Resolve } from '@opensource-experts/core/http'
import type { SourceAbout } from './source-about'

/** What whoever opens a place gives to the sources: none of them reads files or the network by itself. */
export interface OpenContext {
  /** The bytes of a file of the caller's machine, at most so many. Without it no file is opened. */
  readonly readBytes?: (path: string, maxBytes: number) => Promise<Uint8Array>
  /** Ends what the sources do, for good. */
  readonly signal?: AbortSignal
  /** Default: the platform's own. */
  readonly fetch?: typeof fetch
  readonly resolve?: Resolve
  /** Whether private, loopback and link-local addresses are asked, such as `localhost`. Default false. */
  readonly privateAddresses?: boolean
  /** Sent with every request to a public source, such as a `user-agent` that says who asks. */
  readonly headers?: Readonly<Record<string, string>>
  /** Where public sources keep what they said, from one run to the next. */
  readonly cache?: { get(key: string): unknown; set(key: string, value: unknown): unknown }
  /** Keys of the caller's own, by id of the source that asks for one. */
  readonly keys?: Readonly<Record<string, string | undefined>>
}

/**
 * A kind of place where experts are found. A file `src/sources/<name>.ts` exports one as `source`; `pnpm generate` puts it
 * into the list that `openDirectory` asks.
 */
export interface ExpertSource {
  /** Where it is one public source, and no kind of file or address. */
  readonly about?: SourceAbout
  /** Sources are asked by rank, the lowest first: what knows its places by their beginning stands before what takes any. */
  readonly rank: number
  /** Whether the place is one of its own: a path, an address, or a name with a beginning such as `registry:FR`. */
  opens(place: string): boolean
  /**
   * What cannot be reached is a directory that is `unavailable`.
   * @throws OseError where the place itself is wrong: the caller's mistake.
   */
  open(place: string, context: OpenContext): ExpertDirectory | Promise<ExpertDirectory>
}
