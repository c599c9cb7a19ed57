import { nearestKey } from './nearest-key'
import type { Cases, Complaint, Either, List, Members, Named, Shape, Surroundings } from './shape'
import { type IssuePlace, type ShapeIssue, ShapeWalk } from './shape-walk'

export interface ShapeIssues {
  /** The first hundred. */
  readonly issues: readonly ShapeIssue[]
  /** How many there are; counting ends at ten thousand or so. */
  readonly count: number
}

export interface CheckOptions {
  /** What a cure may lean on. */
  readonly around?: Surroundings
  /** Issues that are let be. Default none; of a document that was read (`asRead`), those that it may have. */
  readonly letBe?: (issue: IssuePlace) => boolean
}

/** Checks a value against a shape, in one pass; reads own members only. Throws what reading the value throws. */
export function checkShape(shape: Shape, value: unknown, options: CheckOptions = {}): ShapeIssues {
  const asRead = typeof shape === 'object' && 'asRead' in shape
  const { around = {}, letBe = asRead ? ({ kept }: IssuePlace) => kept : () => false } = options
  const walk = new ShapeWalk(around, letBe)
  visit(shape, value, walk)
  const { issues, count } = walk
  return { issues, count }
}

function visit(shape: Shape, value: unknown, walk: ShapeWalk): void {
  if (value === undefined) walk.missing()
  else if (typeof shape === 'function') {
    const complaint = shape(value, walk.around)
    if (complaint) walk.complain(complaint, value)
  } else if ('list' in shape) visitList(shape, value, walk)
  else if ('either' in shape) visitEither(shape, value, walk)
  else if ('asRead' in shape) visit(shape.asRead, value, walk)
  else if (!isRecord(value)) {
    const write = shape.cure?.(value, walk.around)
    walk.complain({ code: 'invalid', message: 'must be of type object', ...cure(write) }, value)
  } else if ('members' in shape) visitMembers(shape, value, walk)
  else if ('named' in shape) visitNamed(shape, value, walk)
  else visitCases(shape, value, walk)
}

/** An object with members of its own: no list, no map, no date. */
function isRecord(value: unknown): value is Record<string, unknown> {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return false
  const prototype: unknown = Object.getPrototypeOf(value)
  return (
    prototype === Object.prototype || prototype === null || Object.prototype.toString.call(value) === '[object Object]'
  )
}

function visitMembers(shape: Members, value: Record<string, unknown>, walk: ShapeWalk): void {
  const { members, required = [], open } = shape
  const known = Object.keys(members)
  for (const key of known) {
    // Most members of a document that was read are not there: one look, also along the prototype, says so.
    const inner = value[key]
    const own = inner !== undefined && Object.hasOwn(value, key)
    if (own) {
      walk.enter(key)
      visit(members[key] as Shape, inner, walk)
      walk.leave()
    } else if (required.includes(key)) walk.within(key, () => walk.missing())
    else if (inner !== undefined) walk.within(key, () => walk.complain(inherited, inner))
  }
  if (open) return
  for (const key of Object.keys(value)) {
    if (walk.full) return
    if (!Object.hasOwn(members, key)) walk.within(key, () => unknownKey(key, known, walk))
  }
}

// A copy, `{ ...value }`, does not have what its class or its prototype gives.
const inherited: Complaint = { code: 'invalid', message: 'must be a member of its own; give plain data' }

function unknownKey(key: string, known: readonly string[], walk: ShapeWalk): void {
  // Kept by assignment, `__proto__` would be no member but the prototype.
  walk.note('unknown-key', key !== '__proto__', () => {
    const nearest = nearestKey(key, known)
    const shown = key.length > 60 ? `${key.slice(0, 60)}...` : key
    const hint = nearest ? `did you mean "${nearest}"?` : `known keys: ${known.join(', ')}`
    return {
      message: `unknown key "${shown}"; ${hint}`,
      expected: nearest ? `"${nearest}"` : `one of: ${known.join(', ')}`,
      found: `"${shown}"`,
      ...cure(nearest && `"${nearest}"`),
    }
  })
}

function visitCases({ by, cases }: Cases, value: Record<string, unknown>, walk: ShapeWalk): void {
  const kind = Object.hasOwn(value, by) ? value[by] : undefined
  const chosen = typeof kind === 'string' && Object.hasOwn(cases, kind) ? cases[kind] : undefined
  if (chosen) visitMembers(chosen, value, walk)
  else if (kind === undefined) walk.within(by, () => walk.missing())
  else {
    const known = Object.keys(cases)
    const nearest = typeof kind === 'string' ? nearestKey(kind, known) : undefined
    const message = `must be one of: ${known.join(', ')}`
    walk.within(by, () => walk.complain({ code: 'invalid', message, ...cure(nearest && `"${nearest}"`) }, kind))
  }
}

function visitList({ list, atLeast = 0 }: List, value: unknown, walk: ShapeWalk): void {
  if (!Array.isArray(value)) {
    // One item without its list is what was most likely meant.
    const attempt = walk.attempt()
    visit(list, value, attempt)
    const one = typeof value === 'string' ? `[${JSON.stringify(value.slice(0, 60))}]` : 'a list of it'
    walk.complain({ code: 'invalid', message: 'must be of type array', ...cure(attempt.count > 0 ? '' : one) }, value)
    return
  }
  if (value.length < atLeast) walk.complain({ code: 'out-of-bounds', message: 'must not be empty', kept: true }, value)
  // By index: a list with holes has nothing to iterate, and its length is no measure of its size.
  for (let index = 0; index < value.length && !walk.full; index += 1) {
    walk.enter(index)
    visit(list, value[index], walk)
    walk.leave()
  }
}

function visitNamed({ named, key: admits }: Named, value: Record<string, unknown>, walk: ShapeWalk): void {
  for (const key of Object.keys(value)) {
    if (walk.full) return
    const complaint = key === '__proto__' ? protoKey : admits?.(key, walk.around)
    const inner = value[key]
    walk.within(key, () => {
      if (complaint) walk.complain(complaint, key)
      if (inner !== undefined) visit(named, inner, walk)
    })
  }
}

// Written down again by `{ ...value }` or by assignment, it would be no member but the prototype.
const protoKey: Complaint = { code: 'invalid', message: 'is no name that can be kept; choose another' }

function visitEither({ either, says }: Either, value: unknown, walk: ShapeWalk): void {
  const { path: here } = walk
  const attempts: ShapeWalk[] = []
  for (const shape of either) {
    const attempt = walk.attempt()
    visit(shape, value, attempt)
    if (attempt.count === 0) return
    attempts.push(attempt)
  }
  // Of several shapes the value may have had, the one whose mistakes lie deeper is the one its author meant.
  const meant = attempts.find(({ issues }) =>
    issues.every(({ path, code }) => path !== here || code === 'out-of-bounds'),
  )
  if (meant) walk.take(meant)
  else {
    const write = attempts.flatMap(({ issues }) => issues[0]?.write ?? [])[0]
    walk.complain({ code: 'invalid', message: says, ...cure(write) }, value)
  }
}

function cure(write: string | undefined): { readonly write?: string } {
  return write ? { write } : {}
}
