import {
  anyFunction,
  anyObject,
  anySignal,
  checkInput,
  type ExpertDirectory,
  flag,
  type Members,
  OseError,
  someText,
} from '@opensource-experts/core'
import { redactAddress } from '@opensource-experts/core/http'
import type { OpenContext } from '../directory/expert-source'
import { sources } from '../generated/sources'

const contextInput: Members = {
  members: {
    readBytes: anyFunction,
    signal: anySignal,
    fetch: anyFunction,
    resolve: anyFunction,
    privateAddresses: flag,
    headers: anyObject,
    cache: anyObject,
    keys: anyObject,
  },
}

/**
 * The directory at a place, by the first source that opens it: a path of a file, an https address, or what a source of
 * its own declares. What cannot be read or reached is a directory that is `unavailable`, beside the others.
 *
 * @throws OseError `directory-url-refused` for an address that must not be fetched; `directory-place-unknown`.
 */
export async function openDirectory(place: string, context: OpenContext = {}): Promise<ExpertDirectory> {
  checkInput('openDirectory', { place: [someText, place], context: [contextInput, context] })
  const source = [...sources].sort((a, b) => a.rank - b.rank).find((each) => each.opens(place))
  if (source) return source.open(place, context)
  throw new OseError(
    'directory-place-unknown',
    `No source of experts opens "${redactAddress(place)}". Give a file or an https address.`,
  )
}
