import {
  anySignal,
  anyText,
  checkInput,
  defined,
  type ExpertDirectory,
  type ExpertQuery,
  type Leaf,
  type Members,
  OseError,
  wholeAbove0,
  wholeFrom0,
} from '@opensource-experts/core'
import PQueue from 'p-queue'
import { normaliseName } from '../directory/normalise-name'
import type { Homonym } from '../directory/software-names'
import { askSource, type FoundSource, type SourceAnswer } from './ask-source'
import { checkedQuery, queryInput } from './checked-query'
import { type Competition, competition } from './competition'
import type { UnknownSoftware } from './file-page'
import { type FoundExpert, mergeExperts } from './merge-experts'
import { nearestNames } from './nearest-names'
import { neutralOrder } from './neutral-order'

export interface SearchOptions {
  /** Stops the whole search, which then rejects with the signal's reason. */
  readonly signal?: AbortSignal
  /** Most firms in the answer. Default 100. */
  readonly limit?: number
  /** Another seed gives another order, such as the reference of the consultation. Default: none, the query alone. */
  readonly seed?: string
  /** Most matches taken from one source. Default 2,000; beyond, the source is marked `truncated`. */
  readonly mostPerSource?: number
  /** Sources asked at the same time; the others wait for their turn. Default 8. */
  readonly atOnce?: number
}

const optionsInput: Members = {
  members: { signal: anySignal, limit: wholeFrom0, seed: anyText, mostPerSource: wholeAbove0, atOnce: wholeAbove0 },
}

/** Whatever class a directory is of. */
export const directoryInput: Leaf = (value) =>
  typeof value === 'object' &&
  value !== null &&
  'id' in value &&
  typeof value.id === 'string' &&
  'search' in value &&
  typeof value.search === 'function' &&
  'provenance' in value &&
  typeof value.provenance === 'function'
    ? undefined
    : { code: 'invalid', message: 'must be a directory with an id, search and provenance' }

export interface ExpertSearch {
  /** In neutral order: a shuffle seeded by query and seed. Nobody can pay for a place. */
  readonly experts: readonly FoundExpert[]
  /** In the order in which they were given; a dead one is `unavailable` with its reason. */
  readonly sources: readonly FoundSource[]
  /** Firms found, beyond the limit too. */
  readonly total: number
  readonly order: { readonly method: 'seeded-shuffle'; readonly seed: string }
  /** `unknown` below two independent sources. */
  readonly competition: Competition
  /** Asked names that mean several pieces of software. */
  readonly homonyms: readonly Homonym[]
  /** Asked software that no source knows under this name, as far as they say, with names that look like it. */
  readonly unknownSoftware: readonly UnknownSoftware[]
}

/**
 * Asks every directory, joins what they know of the same firm, and says of each source whether it answered.
 *
 * @throws OseError `query-invalid` for a wrong query, `directory-id-twice` where two directories have one id.
 */
export async function searchExperts(
  directories: readonly ExpertDirectory[],
  query: ExpertQuery,
  given: SearchOptions = {},
): Promise<ExpertSearch> {
  checkInput('searchExperts', {
    directories: [{ list: directoryInput }, directories],
    query: [queryInput, query],
    options: [optionsInput, given],
  })
  const { signal, limit = 100, seed = '', mostPerSource = 2000, atOnce = 8 } = given
  signal?.throwIfAborted()
  const { key } = checkedQuery(query)
  refuseTwins(directories)
  const options = { most: mostPerSource, ...defined({ signal }) }
  const queue = new PQueue({ concurrency: atOnce })
  const asked = directories.map((directory) => () => askSource(directory, query, options))
  const answers = await queue.addAll(asked, defined({ signal }))
  const firms = mergeExperts(answers.flatMap(({ matches }) => matches))
  const ordered = neutralOrder(firms, seed + key, (firm) => firm.key)
  const sources = answers.map(({ source }) => source)
  const complete = sources.filter((source) => source.status === 'ok')
  return {
    experts: ordered.slice(0, limit).map(({ found }) => found),
    sources,
    total: firms.length,
    order: { method: 'seeded-shuffle', seed },
    competition: competition(firms.length, complete),
    homonyms: distinctHomonyms(answers.flatMap(({ homonyms }) => homonyms)),
    unknownSoftware: unknownTo(answers),
  }
}

/** A name that one source knows is known. */
export function unknownTo(answers: readonly SourceAnswer[]): UnknownSoftware[] {
  const saying = answers.flatMap(({ unknown }) => (unknown ? [unknown] : []))
  const found = new Set(
    answers.flatMap(({ matches }) => matches.flatMap(({ reasons }) => reasons.map(({ asked }) => asked))),
  )
  const [first = [], ...others] = saying
  return first
    .filter(({ asked }) => !found.has(asked) && others.every((each) => each.some((other) => other.asked === asked)))
    .map(({ asked }) => {
      const nearest = saying.flatMap((each) => each.filter((one) => one.asked === asked).flatMap((one) => one.nearest))
      const names = nearestNames(asked, nearest)
      const knownBy = names.map((name) => ({ name, sources: sourcesThatName(answers, asked, name) }))
      return { asked, nearest: names, knownBy }
    })
}

function sourcesThatName(answers: readonly SourceAnswer[], asked: string, name: string): string[] {
  const form = normaliseName(name)
  return answers
    .filter(({ unknown = [] }) =>
      unknown.some((one) => one.asked === asked && one.nearest.some((near) => normaliseName(near) === form)),
    )
    .map(({ source }) => source.id)
}

export function refuseTwins(directories: readonly ExpertDirectory[]): void {
  const ids = directories.map(({ id }) => id)
  const twin = ids.find((id, index) => ids.indexOf(id) !== index)
  if (twin === undefined) return
  throw new OseError('directory-id-twice', `Two directories are called ${twin}. Leave one out, or give it another id.`)
}

export function distinctHomonyms(homonyms: readonly Homonym[]): Homonym[] {
  return [...new Map(homonyms.map((each) => [JSON.stringify(each), each])).values()]
}
