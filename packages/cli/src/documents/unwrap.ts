import { OseError } from '@opensource-experts/core'

/** A document taken out of what a command printed, and where in that it stood. */
export interface Unwrapped {
  readonly value: unknown
  /** JSON Pointer of the document in its wrapper: '' where there is none. */
  readonly at: string
  /** The file that the wrapper is about. */
  readonly from?: string
}

/**
 * `{ procurement, ... }` as `notice read` and `propose` print it, or the document itself.
 * @throws OseError `earlier-error` for the error that an earlier command printed in its place.
 */
export function unwrap(value: unknown): Unwrapped {
  if (!isRecord(value)) return { value, at: '' }
  const from = typeof value.file === 'string' ? { from: value.file } : {}
  if (isRecord(value.error) && typeof value.error.code === 'string' && !('lots' in value)) {
    const { code, message } = value.error
    const says = `It is the error of an earlier step (${code}): ${String(message)} Mend that first.`
    throw new OseError('earlier-error', says, { path: '/error' })
  }
  return isRecord(value.procurement) && !('lots' in value)
    ? { value: value.procurement, at: '/procurement', ...from }
    : { value, at: '' }
}

/** Says where in the wrapper the place of an error is. */
export function insideWrapper<Value>(at: string, work: () => Value): Value {
  try {
    return work()
  } catch (error) {
    if (at === '' || !OseError.isInstance(error) || error.path === undefined) throw error
    throw new OseError(error.code, error.message, { path: `${at}${error.path}`, facts: error.facts, cause: error })
  }
}

function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}
