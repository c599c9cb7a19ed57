import { OseError } from '@opensource-experts/core'
import { jsonErrorOffset } from './json-error-offset'

/** Beyond, an error comes without its place. */
const longest = 2_000_000

/** @throws OseError `directory-invalid` with line and column. */
export function jsonValue(text: string, file: string | undefined): unknown {
  try {
    return JSON.parse(text)
  } catch (cause) {
    throw new OseError('directory-invalid', 'The directory cannot be read: it is not JSON from here on.', {
      ...(file === undefined ? {} : { file }),
      ...(text.length <= longest ? { location: locationOf(text, jsonErrorOffset(text)) } : {}),
      cause,
    })
  }
}

function locationOf(text: string, offset: number) {
  const before = text.slice(0, offset).split(/\r\n|\r|\n/)
  return { line: before.length, column: (before.at(-1) ?? '').length + 1 }
}
