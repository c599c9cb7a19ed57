import { expectList, expectObject, expectText } from '../errors/expect-input'
import { OseError } from '../errors/ose-error'
import { checkShape } from './check-shape'
import type { Shape } from './shape'
import { mostIssues, type ShapeIssue } from './shape-walk'
import { surroundingsOf } from './surroundings-of'

/** One thing that is wrong with what a function was called with. */
export interface InputIssue extends Omit<ShapeIssue, 'code'> {
  /** As in `DocumentIssue`. */
  readonly code: string
  /** Name of the argument. */
  readonly argument: string
}

/** What a shape cannot say of an argument: ids that are used twice, lots that are not there. */
export type FurtherIssues = () => readonly Omit<InputIssue, 'argument'>[]

/** An argument: its shape, its value, and what else is asked of it once its shape holds. */
export type Argument = readonly [shape: Shape, value: unknown, further?: FurtherIssues]

/**
 * Checks what a public function was called with, before it does anything. The unknown is refused, and never taken for a
 * default; a document that was read may lack members and hold what nobody may write.
 *
 * @throws OseError `input-invalid`: `facts` has `call`, `issues` (the first hundred, `InputIssue`) and `count`; `path` is
 * that of the first one, a JSON Pointer inside its argument.
 */
export function checkInput(call: string, args: Readonly<Record<string, Argument>>): void {
  expectText('checkInput', 'call', call)
  expectObject('checkInput', 'args', args)
  const issues: InputIssue[] = []
  let count = 0
  for (const [argument, given] of Object.entries(args)) {
    expectList('checkInput', argument, given)
    const [shape, value, further] = given
    try {
      const found = checkShape(shape, value, { around: surroundingsOf(args.procurement?.[1]) })
      count += found.count
      issues.push(...found.issues.map((issue) => ({ argument, ...issue })))
      if (found.count > 0 || !further) continue
      const more = further()
      count += more.length
      issues.push(...more.slice(0, mostIssues).map((issue) => ({ argument, ...issue })))
    } catch (cause) {
      // A getter or a proxy that throws; a list so deep in itself that the stack ends.
      throw refused(call, [{ argument, ...unreadable }], 1, cause)
    }
  }
  if (count > 0) throw refused(call, issues.slice(0, mostIssues), count)
}

const unreadable = {
  code: 'invalid',
  path: '',
  message: 'cannot be read: reading one of its members throws',
  expected: 'plain data',
  found: 'an object with members that throw',
}

function refused(
  call: string,
  issues: readonly InputIssue[],
  count: number,
  cause?: unknown,
): OseError<'input-invalid'> {
  const [first] = issues
  const place = first ? `${first.argument}${first.path === '' ? '' : ` at ${first.path}`} ${first.message}` : 'nothing'
  const found = first && first.code !== 'unknown-key' && first.code !== 'missing' ? `; found ${first.found}` : ''
  const write = first?.write === undefined || first.code === 'unknown-key' ? '' : `; write ${first.write}`
  const more = count > 1 ? ` (and ${count - 1} more)` : ''
  return new OseError('input-invalid', `${call} cannot use its input: ${place}${found}${write}${more}.`, {
    path: first?.path ?? '',
    facts: { call, issues, count },
    ...(cause === undefined ? {} : { cause }),
  })
}
