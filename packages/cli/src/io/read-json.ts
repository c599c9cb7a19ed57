import { defined, OseError, type SourceLocation } from '@opensource-experts/core'
import { type ParsedJson, parseJson } from '@opensource-experts/core/json'
import { usageError } from '../errors/usage-error'
import type { Context } from './context'

/** A procurement read from the largest notice stays below it. */
export const maxJsonBytes = 32 * 1024 * 1024

/** One JSON document of a file. */
export interface JsonPart {
  readonly value: unknown
  /** Turns it into a document. An error that has a JSON Pointer gets its line and column, and the name of the file. */
  as<Document>(parse: (value: unknown) => Document): Document
  /** Where the value of a JSON Pointer stands in the file, else the nearest place above it. */
  placeOf(pointer: string): SourceLocation
}

/**
 * Reads a JSON file that holds one document.
 *
 * @throws OseError of `readBytes` and `parseJson`, `encoding-invalid`, and what `parse` throws; all name the file.
 */
export async function readJson<Document>(
  { input }: Pick<Context, 'input'>,
  file: string,
  parse: (value: unknown) => Document,
): Promise<Document> {
  const [part, ...more] = jsonParts(await input.read(file, maxJsonBytes), file)
  if (!part || more.length > 0)
    throw usageError(`${file} holds ${more.length + 1} documents, one a line, and one is asked here. Give one of them.`)
  return part.as(parse)
}

/**
 * The documents of a file: one, or one a line as commands with several files print them.
 * @throws OseError of `parseJson`, `encoding-invalid`; all name the file.
 */
export function jsonParts(bytes: Uint8Array, file: string): JsonPart[] {
  const text = decoded(bytes, file)
  if (text.trim() === '')
    throw new OseError('not-json', `${file} is empty. It must hold a JSON document.`, { file, location: start })
  return documentsOf(text).map((part) => jsonPart(part, file))
}

interface Piece {
  readonly text: string
  /** Lines of the file before it. */
  readonly before: number
}

/** Where each line holds a whole object and there are several, they are documents: JSON has no such form. */
function documentsOf(text: string): Piece[] {
  const pieces = text.split('\n').map((line, before) => ({ text: line.trim(), before }))
  const full = pieces.filter((line) => line.text !== '')
  const whole = full.length > 1 && full.every((line) => line.text.startsWith('{') && line.text.endsWith('}'))
  return whole ? full : [{ text, before: 0 }]
}

function jsonPart({ text, before }: Piece, file: string): JsonPart {
  const json = named(file, before, () => parseJson(text, { file }))
  return {
    value: json.value,
    as: (parse) => named(file, before, () => parse(json.value), json),
    placeOf: (pointer) => below(json.placeOf(pointer), before),
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

/** Gives an error the file and the place. */
function named<Value>(file: string, before: number, work: () => Value, json?: ParsedJson): Value {
  try {
    return work()
  } catch (error) {
    if (OseError.isInstance(error)) throw placed(error, file, before, json)
    // Listing some 100,000 issues exhausts the stack of the schema library.
    if (!(error instanceof RangeError)) throw error
    throw new OseError(
      'document-invalid',
      `${file} has more errors than can be listed. Check that it is the right file.`,
      { file, location: start, cause: error },
    )
  }
}

function placed(error: OseError, file: string, before: number, json: ParsedJson | undefined): OseError {
  const { path } = error
  const found = error.location ?? (path === undefined ? undefined : json?.placeOf(path))
  return new OseError(error.code, error.message, {
    ...defined({ location: found && below(found, before), path }),
    file: error.file ?? file,
    facts: error.facts,
    cause: error,
  })
}

function below({ line, column }: SourceLocation, before: number): SourceLocation {
  return { line: line + before, column }
}
