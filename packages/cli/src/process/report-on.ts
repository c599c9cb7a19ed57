import { randomUUID } from 'node:crypto'
import { OseError } from '@opensource-experts/core'
import { describeError } from '../errors/describe-error'
import { printError } from '../io/answer'
import { asksForJson } from '../io/asks-for-json'
import { Out, type OutOptions } from '../io/out'
import { createInk } from '../io/paint'
import type { Ended } from './supervise'

/** Prints what ended the work, in the form that the call asks for. */
export async function reportOn(
  { argv, ...streams }: Omit<OutOptions, 'ink'> & { readonly argv: readonly string[] },
  ended: Ended,
): Promise<void> {
  const ink = createInk(randomUUID())
  const out = new Out({ ...streams, ink })
  const described = describeError(errorOf(ended), ended.file)
  await printError({ out, paint: ink.paint, json: asksForJson(argv) }, described)
}

function errorOf({ cause, file, megabytes }: Ended): OseError {
  const subject = file ?? 'The call'
  if (cause instanceof Error && 'code' in cause && cause.code === 'ERR_WORKER_OUT_OF_MEMORY') {
    const says = `${subject} needs more memory than the ${megabytes} MiB that there are. Check that it is the right file, or give more: NODE_OPTIONS=--max-old-space-size=8192.`
    return new OseError('out-of-memory', says, { cause })
  }
  const reason = cause instanceof Error ? `${cause.name}: ${cause.message}` : 'it ended without an answer'
  const says = `${subject} could not be processed (${reason}). This is a fault of ose: please report it.`
  return new OseError('internal-error', says, { cause })
}
