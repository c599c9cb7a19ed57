import type { ExpertDirectory } from '@opensource-experts/core'
import { openDirectory as open } from '@opensource-experts/experts'
import { readBytes } from '../io/read-bytes'

/**
 * A directory behind a path, an address, or whatever a source of experts opens. What cannot be read is a source that
 * says so, beside the others.
 * @throws OseError where the place itself is wrong: the call is wrong.
 */
export function openDirectory(
  place: string,
  options: { readonly signal: AbortSignal; readonly privateAddresses: boolean },
): Promise<ExpertDirectory> {
  return open(place, { ...options, readBytes })
}
