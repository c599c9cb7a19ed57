import { toPointer } from '@opensource-experts/core'
import { shown } from './shown'

/** What should stand where something else stands; the sentences of DOC-01 are chosen by it. */
export type Expected =
  | 'text'
  | 'texts'
  | 'number'
  | 'flag'
  | 'code'
  | 'list'
  | 'group'
  | 'weight'
  | 'day'
  | 'language'
  | 'state'
  | 'currency'
  | 'cpv'
  | 'nuts'
  | 'positive'
  | 'from0'
  | 'percentage'
  | 'decimal'
  | 'rank'
  | 'nothing'
  | 'procurement'
  | 'known'
  | 'once'
  | 'lot'

/** Something in a document that a rule could not read, or that cannot be meant. */
export interface Problem {
  /** JSON Pointer. */
  readonly path: string
  readonly expected: Expected
  /** What stands there, cut to a few words. */
  readonly found: string
  /** What to write instead, as JSON; undefined where that would be a guess. */
  readonly write: string | undefined
  /** What may stand there, where that is a short list. */
  readonly known: readonly string[]
}

/** Members whose items are spoken of one by one. */
const lists = new Set<string | number>(['criteria', 'lots', 'lotGroups'])

/** Enough to mend a document by; a file that is something else altogether has as many as it has values. */
const mostProblems = 100

/** The way through a document: where it stands, and what was wrong so far. */
export class Walk {
  /** Of the value that is read. */
  readonly path: (string | number)[] = []
  readonly problems: Problem[] = []
  /** How many there were, those that are not kept too. */
  count = 0
  /** Members that hold something no rule can read, `/criteria/3/weight`: unknown, and not absent. */
  readonly unread: Set<string> = new Set()
  /** True inside of what was read from a notice, where values may stand that nobody would write. */
  lenient = false
  /** Language for texts that came without one. */
  language = 'fr'

  /** A value that no rule can read. */
  wrong(expected: Expected, value: unknown, write?: unknown, known: readonly string[] = []): undefined {
    if (expected !== 'nothing') this.lack()
    this.say(expected, value, write, known)
  }

  /** A value that is not known, where that was said already or is not worth a word. */
  lack(): undefined {
    const [first = ''] = this.path
    this.unread.add(toPointer(this.path.slice(0, lists.has(first) ? 3 : 1)))
  }

  /** A value that can be read and not be meant: kept. */
  odd<Value>(expected: Expected, value: Value, write?: unknown, known: readonly string[] = []): Value {
    if (!this.lenient) this.say(expected, value, write, known)
    return value
  }

  private say(expected: Expected, value: unknown, write: unknown, known: readonly string[]): void {
    this.count += 1
    if (this.problems.length >= mostProblems) return
    this.problems.push({
      path: toPointer(this.path),
      expected,
      found: shown(value),
      write: write === undefined ? undefined : JSON.stringify(write),
      known: known.slice(0, 12),
    })
  }
}
