import { defined, OseError } from '@opensource-experts/core'
import { type ParsedJson, parseJson } from '@opensource-experts/core/json'
import { readBytes } from './read-bytes'

/** A procurement read from the largest notice stays below it. */
const maxBytes = 32 * 1024 * 1024

/**
 * Reads a JSON file and turns it into a document. An error of `parse` that has a JSON Pointer gets its line and column.
 *
 * @throws OseError of `readBytes` and `parseJson`, `encoding-invalid`, and what `parse` throws; all name the file.
 */
export async function readJson<Document>(file: string, parse: (value: unknown) => Document): Promise<Document> {
  const text = decoded(await readBytes(file, maxBytes), file)
  if (text.trim() === '')
    throw new OseError('not-json', `${file} is empty. It must hold a JSON document.`, { file, location: start })
  const json = parseJson(text, { file })
  try {
    return parse(json.value)
  } catch (error) {
    if (OseError.isInstance(error)) throw placed(error, file, json)
    // Listing some 100,000 issues exhausts the stack of the schema library.
    if (!(error instanceof RangeError)) throw error
    throw new OseError(
      'document-invalid',
      `${file} has more errors than can be listed. Check that it is the right file.`,
      {
        file,
        location: start,
        cause: error,
      },
    )
  }
}

const start = { line: 1, column: 1 }

function decoded(bytes: Uint8Array, file: string): string {
  try {
    // The decoder takes away the byte order mark that some editors write.
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes)
  } catch (cause) {
    throw new OseError('encoding-invalid', `${file} is not UTF-8. Save it again as UTF-8.`, { file, cause })
  }
}

function placed(error: OseError, file: string, json: ParsedJson): OseError {
  const { path } = error
  const location = error.location ?? (path === undefined ? undefined : json.placeOf(path))
  return new OseError(error.code, error.message, {
    ...defined({ location, path }),
    file: error.file ?? file,
    facts: error.facts,
    cause: error,
  })
}
