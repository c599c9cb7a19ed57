import {
  anyFunction,
  anySignal,
  anyText,
  checkInput,
  type ExpertDirectory,
  type ExpertQuery,
  type Members,
  someText,
  wholeAbove0,
  wholeFrom0,
} from '@opensource-experts/core'
import { orAbort } from '@opensource-experts/core/http'
import PQueue from 'p-queue'
import { type Corrections, correctionsInput, noCorrections } from '../join/corrections'
import { askSource, type SourceAnswer } from '../search/ask-source'
import { checkedQuery, queryInput } from '../search/checked-query'
import { directoryInput, refuseTwins } from '../search/search-experts'
import { compose } from './compose'
import type { FederatedAnswer, FederatedSearch } from './federated-search'
import { type FirmRegister, identifyFirms } from './identify-firms'

export interface FederateOptions {
  /** Milliseconds until the answer comes, whoever has answered by then. Default 10,000. */
  readonly deadlineMs?: number
  /** Milliseconds after the deadline in which late sources are waited for. Default 0: they are stopped. */
  readonly lateMs?: number
  /** Sources asked at the same time. Default 8. */
  readonly atOnce?: number
  /** Most matches taken from one source. Default 2,000. */
  readonly mostPerSource?: number
  /**
   * Says who each firm with a French number is: state, size, head office. Sources then have two thirds of the time, the register the
   * rest, and late answers come without it.
   */
  readonly register?: FirmRegister
  /** Firms that the register is asked for at most, the first of the answer. Default 25. */
  readonly mostIdentified?: number
  /** What the keeper of a directory knows of firms that are one, or are not. */
  readonly corrections?: Corrections
}

export interface FederatedSearchOptions {
  /** Stops the whole search, which then rejects with the signal's reason. */
  readonly signal?: AbortSignal
  /** Most firms in the answer. Default 100. */
  readonly limit?: number
  /** Told of each source as it has answered, in the order in which they answer. */
  readonly heard?: (source: SourceAnswer['source']) => void
  /** Another seed gives another order. Default: none, the query alone. */
  readonly seed?: string
}

/** Several directories asked as one. */
export interface Federation {
  search(query: ExpertQuery, options?: FederatedSearchOptions): Promise<FederatedSearch>
}

const registerInput: Members = {
  members: {
    about: { members: { id: someText, licence: someText }, required: ['id', 'licence'], open: true },
    identify: anyFunction,
  },
  required: ['about', 'identify'],
  open: true,
}
const optionsInput: Members = {
  members: {
    deadlineMs: wholeAbove0,
    lateMs: wholeFrom0,
    atOnce: wholeAbove0,
    mostPerSource: wholeAbove0,
    corrections: correctionsInput,
    register: registerInput,
    mostIdentified: wholeAbove0,
  },
}
const searchInput: Members = { members: { signal: anySignal, limit: wholeFrom0, heard: anyFunction, seed: anyText } }

/**
 * Asks all directories at once and answers by the deadline, saying of each whether it is `ok`, `partial`, `stale` or
 * `unavailable`. Entries are joined where that is certain (see `JoinConfidence`); what differs stands side by side, and each
 * fact has its source, day and licence.
 *
 * @throws OseError `directory-id-twice` where two directories have one id; `query-invalid` by `search`.
 */
export function federate(directories: readonly ExpertDirectory[], options: FederateOptions = {}): Federation {
  checkInput('federate', { directories: [{ list: directoryInput }, directories], options: [optionsInput, options] })
  refuseTwins(directories)
  return {
    async search(query, given = {}) {
      checkInput('search', { query: [queryInput, query], options: [searchInput, given] })
      given.signal?.throwIfAborted()
      checkedQuery(query)
      return ask(directories, query, options, given)
    },
  }
}

async function ask(
  directories: readonly ExpertDirectory[],
  query: ExpertQuery,
  options: FederateOptions,
  { signal, limit = 100, heard, seed = '' }: FederatedSearchOptions,
): Promise<FederatedSearch> {
  const { deadlineMs = 10_000, lateMs = 0, atOnce = 8, mostPerSource = 2000, corrections = noCorrections } = options
  const { register, mostIdentified = 25 } = options
  const forSources = register ? Math.ceil((deadlineMs * 2) / 3) : deadlineMs
  const stop = new AbortController()
  const stopped = signal ? AbortSignal.any([signal, stop.signal]) : stop.signal
  const answers: (SourceAnswer | undefined)[] = directories.map(() => undefined)
  const arrivals = new Arrivals()
  const queue = new PQueue({ concurrency: atOnce })
  const work = directories.map((directory, at) =>
    queue.add(async () => {
      // Also where a source does not heed the signal.
      const answer = await orAbort(askSource(directory, query, { signal: stopped, most: mostPerSource }), stopped)
      answers[at] = answer
      heard?.(answer.source)
      arrivals.tell()
    }),
  )
  const all = Promise.all(work)
  // What is stopped rejects, and nobody listens any more.
  all.catch(() => undefined)
  const answer = () =>
    compose(
      directories.map(({ id }, at) => answers[at] ?? tooLate(id, forSources)),
      query,
      { corrections, seed, limit },
    )
  const outstanding = () => answers.some((each) => each === undefined)
  const deadline = timer(forSources)
  try {
    await orAbort(Promise.race([all, deadline.over]), signal)
  } catch (error) {
    stop.abort(error)
    throw error
  } finally {
    deadline.clear()
  }
  const firstCount = answers.filter((each) => each !== undefined).length
  const first = await withRegister(answer(), signal)
  if (!outstanding() || lateMs === 0) {
    stop.abort(new Error('the deadline is over'))
    return { ...first, late: nothing() }
  }
  const end = timer(lateMs)
  end.over.then(() => {
    stop.abort(new Error('late sources are waited for no longer'))
    arrivals.tell()
  })
  all.then(
    () => end.clear(),
    () => end.clear(),
  )
  return { ...first, late: lateAnswers() }

  async function withRegister(found: FederatedAnswer, caller: AbortSignal | undefined): Promise<FederatedAnswer> {
    if (!register) return found
    const enough = new AbortController()
    const rest = timer(Math.max(1, deadlineMs - forSources))
    rest.over.then(() => enough.abort(new Error('the deadline is over')))
    try {
      const over = caller ? AbortSignal.any([caller, enough.signal]) : enough.signal
      const identified = await identifyFirms(found, register, { most: mostIdentified, over })
      caller?.throwIfAborted()
      return identified
    } catch (error) {
      stop.abort(error)
      throw error
    } finally {
      rest.clear()
    }
  }

  async function* lateAnswers(): AsyncGenerator<FederatedAnswer> {
    let seen = firstCount
    try {
      for (;;) {
        signal?.throwIfAborted()
        const here = answers.filter((each) => each !== undefined).length
        if (here > seen) {
          seen = here
          yield answer()
        } else if (!outstanding() || stop.signal.aborted) return
        else await orAbort(arrivals.next(), signal)
      }
    } finally {
      end.clear()
      stop.abort(new Error('the reader has left'))
    }
  }
}

function tooLate(id: string, ms: number): SourceAnswer {
  return {
    source: { id, status: 'unavailable', reason: `it did not answer within ${ms} ms` },
    matches: [],
    homonyms: [],
  }
}

async function* nothing(): AsyncGenerator<FederatedAnswer> {
  // No source is outstanding.
}

/** Wakes whoever waits for the next source. */
class Arrivals {
  #wake: () => void = () => {}
  #next: Promise<void> = Promise.resolve()

  constructor() {
    this.#renew()
  }

  tell(): void {
    this.#wake()
    this.#renew()
  }

  next(): Promise<void> {
    return this.#next
  }

  #renew(): void {
    this.#next = new Promise((resolve) => {
      this.#wake = resolve
    })
  }
}

function timer(ms: number): { readonly over: Promise<void>; clear(): void } {
  let handle: ReturnType<typeof setTimeout> | undefined
  const over = new Promise<void>((resolve) => {
    // A longer time than a timer can hold would fire at once.
    handle = setTimeout(resolve, Math.min(ms, 2_147_483_647))
  })
  return { over, clear: () => clearTimeout(handle) }
}
