import { OseError } from './ose-error'
import { showFound } from './show-found'

/**
 * Refuses an argument of a function that takes plain values. What takes documents asks `checkInput`, which knows shapes.
 * @throws OseError `input-invalid`, of the same form as that of `checkInput`.
 */
export function expectInput(
  holds: boolean,
  call: string,
  argument: string,
  expected: string,
  found: unknown,
): asserts holds {
  if (!holds) throw inputRefused(call, argument, expected, found)
}

export function expectText(call: string, argument: string, found: unknown): asserts found is string {
  if (typeof found !== 'string') throw inputRefused(call, argument, 'a text', found)
}

export function expectList(call: string, argument: string, found: unknown): asserts found is readonly unknown[] {
  if (!Array.isArray(found)) throw inputRefused(call, argument, 'a list', found)
}

export function expectObject(call: string, argument: string, found: unknown): asserts found is object {
  if (typeof found !== 'object' || found === null) throw inputRefused(call, argument, 'an object', found)
}

/** Runs what reads nested data of others, whose faults show only where they are read. */
export function readingInput<Result>(call: string, argument: string, expected: string, read: () => Result): Result {
  try {
    return read()
  } catch (cause) {
    if (OseError.isInstance(cause)) throw cause
    throw inputRefused(call, argument, expected, undefined, cause)
  }
}

function inputRefused(
  ...[calledAs, argumentName, wanted, value, cause]: readonly unknown[]
): OseError<'input-invalid'> {
  // The words of a caller of another house are data, too.
  const [call, argument, expected] = [calledAs, argumentName, wanted].map((each) =>
    typeof each === 'string' ? each : showFound(each),
  )
  const message = `must be ${expected}`
  const found = cause === undefined ? showFound(value) : 'something else inside'
  const issues = [{ argument, path: '', code: 'invalid', message, expected, found }]
  return new OseError('input-invalid', `${call} cannot use its input: ${argument} ${message}; found ${found}.`, {
    path: '',
    facts: { call, issues, count: 1 },
    ...(cause === undefined ? {} : { cause }),
  })
}
