import { parseSdkVersion } from '@opensource-experts/adapters-ted/packs'
import { sdkError } from './sdk-error'
import type { SdkFiles } from './sdk-files'

/** The exact version that an SDK states: in `fields.json`, since `VERSION` is an unfilled placeholder in many releases. */
export function sdkVersionOf(files: SdkFiles): string {
  const fields = files.get('fields/fields.json')
  const head = fields ? new TextDecoder().decode(fields.subarray(0, 4096)) : ''
  const stated = /"sdkVersion"\s*:\s*"([^"]*)"/.exec(head)?.[1]
  const version = stated === undefined ? undefined : parseSdkVersion(stated)?.exact
  if (version === undefined) {
    throw sdkError('sdk-incomplete', 'The SDK does not state its version (fields/fields.json, sdkVersion).')
  }
  return version
}
