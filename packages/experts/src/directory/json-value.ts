import { defined, OseError, type SourceLocation } from '@opensource-experts/core'
import { parseJson } from '@opensource-experts/core/json'

/** Beyond, an error comes without its place. */
const longest = 2_000_000

/** @throws OseError `directory-invalid` with line and column. */
export function jsonValue(text: string, file: string | undefined): unknown {
  try {
    return JSON.parse(text)
  } catch (cause) {
    throw new OseError('directory-invalid', 'The directory cannot be read: it is not JSON from here on.', {
      ...defined({ file, location: placeOfMistake(text) }),
      cause,
    })
  }
}

/** Engines do not always say where; the strict reader does. */
function placeOfMistake(text: string): SourceLocation | undefined {
  if (text.length > longest) return undefined
  try {
    parseJson(text, { maxValues: Number.POSITIVE_INFINITY })
  } catch (error) {
    if (OseError.isInstance(error) && error.code === 'not-json') return error.location
  }
  return undefined
}
