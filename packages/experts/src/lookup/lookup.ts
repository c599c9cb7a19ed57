import {
  anyObject,
  anyText,
  checkInput,
  type Members,
  OseError,
  oneOf,
  readingInput,
  wholeAbove0,
} from '@opensource-experts/core'
import { nutsCode } from '../search/nuts-code'
import { buildTables, type LookedUp } from './build-tables'
import type { LookupTables } from './lookup-tables'
import { loadTables, saveTables } from './save-tables'
import { type FoundBy, scratchOf, searchTables } from './search-tables'
import { textAt } from './string-table'

export interface LookupQuery {
  /**
   * An id or number of a firm or software, or words of its name, at most 8. Words of three letters and more may be beginnings; where
   * nothing has all of them, one slip is allowed in one word of four letters and more. Empty: whatever is in the territories.
   */
  readonly text?: string
  /** Default: both. */
  readonly kind?: 'firm' | 'software'
  /** NUTS codes, of which a firm's territory lies in one or takes one in. Software has none. At most 50. */
  readonly territories?: readonly string[]
  /** Default 20, at most 1,000. */
  readonly limit?: number
}

export interface LookupHit {
  readonly kind: 'firm' | 'software'
  readonly id: string
  readonly name: string
  /** What it was found by; `near`: but for one slip. */
  readonly by: FoundBy
}

export interface LookupAnswer {
  /** Ids first, whole names, names with the words, then with their beginnings; equals in an order drawn by lot from the query. */
  readonly hits: readonly LookupHit[]
  /** Also beyond the limit. */
  readonly total: number
}

/** An index of the names and numbers of a directory, for what is typed into a field. */
export interface Lookup {
  readonly firms: number
  readonly software: number
  /** @throws OseError `query-invalid` */
  find(query: LookupQuery): LookupAnswer
  /** For a file, or a cache of a browser: `loadLookup` reads it without building anything. */
  save(): Uint8Array
}

const most = { characters: 200, words: 8, territories: 50, limit: 1000 }
const queryInput: Members = {
  members: {
    text: anyText,
    kind: oneOf('firm', 'software'),
    territories: { list: anyText },
    limit: wholeAbove0,
  },
}
const directoryInput: Members = {
  members: { experts: { list: anyObject }, software: { list: anyObject } },
  required: ['experts'],
  open: true,
}

/** An index of a directory, as `parseDirectory` gives it: in memory, without a network, in Node and in a browser. */
export function createLookup(directory: LookedUp): Lookup {
  checkInput('createLookup', { directory: [directoryInput, directory] })
  return readingInput('createLookup', 'directory', 'a directory as parseDirectory gives it', () =>
    lookupOn(buildTables(directory)),
  )
}

/** The index that `save` wrote. @throws OseError `directory-invalid` for whatever else. */
export function loadLookup(bytes: Uint8Array): Lookup {
  checkInput('loadLookup', {
    bytes: [
      (value) => (value instanceof Uint8Array ? undefined : { code: 'invalid', message: 'must be a Uint8Array' }),
      bytes,
    ],
  })
  return lookupOn(loadTables(bytes))
}

function lookupOn(tables: LookupTables): Lookup {
  const scratch = scratchOf(tables)
  return {
    firms: tables.firms,
    software: tables.lots.length - tables.firms,
    find(query) {
      checkInput('find', { query: [queryInput, query] })
      const { text = '', kind, territories = [], limit = 20 } = query
      if (text.length > most.characters) throw invalid(`it has more than ${most.characters} characters`)
      if (text.trim().split(/\s+/u).length > most.words) throw invalid(`it has more than ${most.words} words`)
      if (territories.length > most.territories) throw invalid(`it has more than ${most.territories} territories`)
      if (limit > most.limit) throw invalid(`it asks for more than ${most.limit}`)
      const codes = [...new Set(territories.map((code) => nutsCode(code.trim())))]
      const { hits, total } = searchTables(tables, scratch, { text, kind, territories: codes, limit })
      return {
        hits: hits.map(({ entry, by }) => ({
          kind: entry < tables.firms ? 'firm' : 'software',
          id: textAt(tables.ids, entry),
          name: textAt(tables.names, entry),
          by,
        })),
        total,
      }
    },
    save: () => saveTables(tables),
  }
}

function invalid(why: string): OseError {
  return new OseError('query-invalid', `The text cannot be looked up: ${why}. Shorten it.`)
}
