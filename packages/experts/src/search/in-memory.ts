import {
  anyObject,
  anySignal,
  anyText,
  checkInput,
  defined,
  type ExpertDirectory,
  fingerprint,
  type Members,
  OseError,
  readingInput,
  someText,
  wholeAbove0,
} from '@opensource-experts/core'
import type { Directory, DirectoryExpert } from '../directory/directory'
import type { ReadDirectory } from '../directory/parse-directory'
import { softwareNames } from '../directory/software-names'
import { orderKey } from '../ids/firm-keys'
import { type CheckedQuery, checkedQuery, queryInput } from './checked-query'
import { expertIndex } from './expert-index'
import type { DirectoryStatus, FilePage } from './file-page'
import { matchReasons } from './match-reasons'
import { nearestNames } from './nearest-names'
import { neutralOrder } from './neutral-order'

export interface FileDirectory extends ExpertDirectory {
  search(...call: Parameters<ExpertDirectory['search']>): Promise<FilePage>
  provenance(): Promise<DirectoryStatus>
  get(id: string): Promise<DirectoryExpert | undefined>
}

export interface FileDirectoryOptions {
  /** Name of the source in results. Default: the directory's own id. */
  readonly id?: string
  /** Firms on a page. Default 100. */
  readonly pageSize?: number
  /** What `readDirectory` left out: the source is then `partial`. */
  readonly left?: Pick<ReadDirectory, 'leftOut' | 'issues'>
}

/**
 * A directory in memory, behind core's port. Within a kind (software, skills, languages, territories, sizes) one word of the query
 * is enough; of each kind asked there must be one. Results come in neutral order, as copies.
 */
export function createFileDirectory(directory: Directory, options: FileDirectoryOptions = {}): FileDirectory {
  checkInput('createFileDirectory', { directory: [headInput, directory], options: [optionsInput, options] })
  return readingInput('createFileDirectory', 'directory', 'a directory as parseDirectory gives it', () =>
    fileDirectory(directory, options),
  )
}

// What firms are made of is checked where a file is parsed.
const headInput: Members = {
  members: {
    id: someText,
    date: anyText,
    name: anyText,
    licence: anyText,
    provenance: anyObject,
    experts: { list: anyObject },
  },
  required: ['id', 'date', 'name', 'licence', 'provenance', 'experts'],
  open: true,
}
const optionsInput: Members = { members: { id: someText, pageSize: wholeAbove0, left: anyObject } }
const callInput: Members = { members: { cursor: anyText, signal: anySignal } }

function fileDirectory(directory: Directory, options: FileDirectoryOptions): FileDirectory {
  const { id = directory.id, pageSize = 100, left } = options
  const { experts } = directory
  const names = softwareNames(directory)
  const index = expertIndex(directory, names)
  const byId = new Map(experts.map((expert) => [expert.id, expert]))
  // Pages of one query follow each other: its answer is kept until another one comes.
  let last: { readonly key: string; readonly found: readonly DirectoryExpert[]; readonly undecided: number } | undefined

  const answer = (query: CheckedQuery) => {
    const { key } = query
    // The spelling of a word may decide which software is meant, so it is part of what is remembered.
    const memory = JSON.stringify(query)
    if (last?.key === memory) return last
    const { found, undecided } = index.find(query)
    const firms = found.flatMap((at) => experts[at] ?? [])
    last = { key: memory, found: neutralOrder(firms, key, (expert) => orderKey(expert, id)), undecided }
    return last
  }

  // A page of a long answer does not compare all names again.
  const nearest = new Map<string, readonly string[]>()
  const unknownOf = (software: readonly string[]) =>
    software
      .filter((asked) => !index.knows(asked))
      .map((asked) => {
        const near = nearest.get(asked) ?? nearestNames(asked, index.names())
        if (nearest.size < 100) nearest.set(asked, near)
        return { asked, nearest: near }
      })

  return {
    id,
    async search(asked, call = {}) {
      checkInput('search', { query: [queryInput, asked], call: [callInput, call] })
      const { cursor, signal } = call
      signal?.throwIfAborted()
      const query = checkedQuery(asked)
      const stamp = fingerprint(id, directory.date, query)
      const start = cursor === undefined ? 0 : startOf(cursor, stamp, id)
      const { found, undecided } = answer(query)
      const end = start + pageSize
      return {
        experts: found.slice(start, end).map((expert) => ({
          expert: structuredClone(expert),
          reasons: matchReasons(expert, query, names),
        })),
        ...defined({ next: end < found.length ? `${stamp}.${end}` : undefined }),
        undecided,
        homonyms: query.software.flatMap((name) => names.homonym(name) ?? []),
        unknown: unknownOf(query.software),
      }
    },
    async provenance() {
      const { date, name, licence, provenance, fictitious = false } = directory
      const { publisher, interests } = provenance
      const count = experts.length
      const status = { id, count, date, name, licence, publisher, interests, fictitious }
      if (!left || left.leftOut === 0) return { ...status, status: 'ok' }
      const { leftOut, issues } = left
      return { ...status, status: 'partial', reason: reasonOf(left, count), leftOut, issues }
    },
    async get(wanted) {
      const expert = byId.get(wanted)
      return expert && structuredClone(expert)
    },
  }
}

/** How many entries were left out, and the first of them. */
function reasonOf({ leftOut, issues }: Pick<ReadDirectory, 'leftOut' | 'issues'>, count: number): string {
  const [first] = issues
  const place = first?.location ? ` (line ${first.location.line}, column ${first.location.column})` : ''
  const example = first ? `: ${first.path} ${first.message}${place}` : ''
  return `${leftOut} of ${leftOut + count} entries cannot be used and were left out${example}.`
}

/** A cursor belongs to its query and edition: with another one it would skip firms. */
function startOf(cursor: string, stamp: string, id: string): number {
  const [of, start] = cursor.split('.')
  if (of === stamp && start !== undefined && /^\d{1,9}$/.test(start)) return Number(start)
  throw new OseError('cursor-invalid', `The cursor does not belong to this query of ${id}. Start from the first page.`)
}
