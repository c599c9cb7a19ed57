import {
  defined,
  type ExpertDirectory,
  type ExpertMatch,
  type ExpertPage,
  type ExpertQuery,
  OseError,
  type SourceStatus,
} from '@opensource-experts/core'
import { orAbort, redact } from '@opensource-experts/core/http'
import type { Homonym } from '../directory/software-names'
import type { DirectoryStatus, FileMatch, FilePage, LeftOut, UnknownSoftware } from './file-page'
import type { SourcedMatch } from './merge-experts'

/**
 * What a source answered, or why it could not: `partial` where entries that are wrong were left out and the others have
 * answered. A dead source is never an empty one.
 */
export type FoundSource =
  | (AnsweringSource & ({ readonly status: 'ok' } | ({ readonly status: 'partial' } & LeftOut) | Stale))
  | { readonly id: string; readonly status: 'unavailable'; readonly reason: string }

/** It did not answer now, and what it said on an earlier day, its `date`, was kept. */
export interface Stale {
  readonly status: 'stale'
  readonly reason: string
}

export interface AnsweringSource {
  readonly id: string
  /** Firms in the source. */
  readonly count: number
  readonly date?: string
  /** Matches that it gave. */
  readonly found: number
  /** True where it had more matches than were asked for. */
  readonly truncated: boolean
  /** Firms that answer all the rest and state no territory, no language or no size. */
  readonly undecided?: number
  readonly name?: string
  readonly licence?: string
  readonly publisher?: string
  readonly interests?: readonly string[]
  readonly fictitious?: boolean
}

export interface SourceAnswer {
  readonly source: FoundSource
  readonly matches: readonly SourcedMatch[]
  readonly homonyms: readonly Homonym[]
  /** Absent where the source does not say. */
  readonly unknown?: readonly UnknownSoftware[]
}

export interface AskOptions {
  readonly signal?: AbortSignal
  readonly most: number
}

/**
 * Asks one source for all pages, up to `most` matches. Rejects only where the caller's signal aborts or the query itself
 * is wrong; every other failure is an answer: unavailable, with a reason.
 */
export async function askSource(
  directory: ExpertDirectory,
  query: ExpertQuery,
  { signal, most }: AskOptions,
): Promise<SourceAnswer> {
  try {
    const pages = await allPages(directory, query, most, signal)
    const status: SourceStatus | DirectoryStatus = await directory.provenance()
    if (status.status === 'unavailable') return unavailable(directory.id, status.reason)
    const found = pages.matches.slice(0, most)
    return {
      source: {
        ...status,
        ...('reason' in status ? { reason: redact(status.reason) } : {}),
        id: directory.id,
        found: found.length,
        truncated: pages.truncated,
        ...defined({ undecided: pages.undecided }),
      },
      matches: found.map((match) => sourced(match, directory.id)),
      homonyms: pages.homonyms,
      ...defined({ unknown: pages.unknown }),
    }
  } catch (error) {
    signal?.throwIfAborted()
    if (OseError.isInstance(error) && error.code === 'query-invalid') throw error
    return unavailable(directory.id, error instanceof Error ? error.message : 'it failed without saying why')
  }
}

function unavailable(id: string, reason: string): SourceAnswer {
  return { source: { id, status: 'unavailable', reason: redact(reason) }, matches: [], homonyms: [] }
}

async function allPages(directory: ExpertDirectory, query: ExpertQuery, most: number, signal: AbortSignal | undefined) {
  const matches: ExpertMatch[] = []
  const seen = new Set<string>()
  let cursor: string | undefined
  for (;;) {
    const page: ExpertPage & Partial<Pick<FilePage, 'undecided' | 'homonyms' | 'unknown'>> = await orAbort(
      directory.search(query, defined({ cursor, signal })),
      signal,
    )
    matches.push(...page.experts)
    const { next, undecided, homonyms = [], unknown } = page
    if (next === undefined || matches.length >= most)
      return { matches, truncated: next !== undefined || matches.length > most, undecided, homonyms, unknown }
    if (seen.has(next)) throw new OseError('pages-without-end', 'its pages repeat without end')
    seen.add(next)
    cursor = next
  }
}

/** Directories of others explain less: the value stands for the word asked. */
function sourced({ expert, reasons }: ExpertMatch | FileMatch, source: string): SourcedMatch {
  return { source, expert, reasons: reasons.map((reason) => ({ asked: reason.value, ...reason })) }
}
