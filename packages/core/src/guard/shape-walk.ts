import { showFound } from '../errors/show-found'
import { toPointer } from '../pointer/pointer'
import type { Complaint, Surroundings } from './shape'

/** What is wrong at a place, what was expected and found there, and what to write instead where that can be told. */
export interface ShapeIssue {
  /** `unknown-key`, `missing`, `invalid` (cannot be meant) or `out-of-bounds` (nobody may write it). */
  readonly code: 'unknown-key' | 'missing' | 'invalid' | 'out-of-bounds'
  /** JSON Pointer. */
  readonly path: string
  /** Goes on where the path ends: `must be above 0`. */
  readonly message: string
  readonly expected: string
  readonly found: string
  readonly write?: string
}

/** What is known of an issue before it is told. `kept`: a document that was read may hold it all the same. */
export type IssuePlace = Pick<ShapeIssue, 'code' | 'path'> & { readonly kept: boolean }

/** Enough to mend a file by. */
export const mostIssues = 100
const mostCounted = 10_000

/** One pass over a value: where it is, and what it has found. */
export class ShapeWalk {
  readonly around: Surroundings
  readonly issues: ShapeIssue[] = []
  count = 0
  readonly #letBe: (issue: IssuePlace) => boolean
  readonly #path: PropertyKey[]

  constructor(around: Surroundings, letBe: (issue: IssuePlace) => boolean, path: readonly PropertyKey[] = []) {
    this.around = around
    this.#letBe = letBe
    this.#path = [...path]
  }

  get path(): string {
    return toPointer(this.#path)
  }

  /** There is more to tell than anybody reads: what is left is not looked at. */
  get full(): boolean {
    return this.count >= mostCounted
  }

  /** A try from the same place, which may come to nothing. */
  attempt(): ShapeWalk {
    return new ShapeWalk(this.around, this.#letBe, this.#path)
  }

  take({ issues, count }: ShapeWalk): void {
    this.count += count
    this.issues.push(...issues.slice(0, mostIssues - this.issues.length))
  }

  within(key: PropertyKey, visit: () => void): void {
    this.enter(key)
    visit()
    this.leave()
  }

  /** `within` without a function: for what is gone into thousands of times. */
  enter(key: PropertyKey): void {
    this.#path.push(key)
  }

  leave(): void {
    this.#path.pop()
  }

  missing(): void {
    // The document itself, an item of a list, and what every function leans on cannot be left out of what was read either.
    const last = this.#path.at(-1)
    const kept = typeof last === 'string' && !leantOn.has(last)
    const issue = { message: 'is required and missing', expected: 'a value', found: 'nothing' }
    this.note('missing', kept, () => issue)
  }

  complain({ code, message, write, kept = false, secret }: Complaint, value: unknown): void {
    this.note(code, kept, () => ({
      message,
      expected: message.replace(/^must be /, ''),
      found: secret ? 'a value that is not shown' : showFound(value),
      ...(write === undefined ? {} : { write }),
    }))
  }

  note(code: ShapeIssue['code'], kept: boolean, tell: () => Omit<ShapeIssue, 'code' | 'path'>): void {
    // What nobody reads is not worked out: most of what is let be is so whatever its path.
    const walk = this
    const place = {
      code,
      kept,
      get path() {
        return walk.path
      },
    }
    if (this.#letBe(place)) return
    this.count += 1
    if (this.issues.length < mostIssues) this.issues.push({ code, path: this.path, ...tell() })
  }
}

const leantOn = new Set(['id', 'kind', 'lots', 'criteria', 'languages', 'schemaVersion', 'value', 'amount'])
