import type { SourceLocation } from '../errors/ose-error'
import { OseError } from '../errors/ose-error'
import { type HttpErrorCode, httpError } from './http-error'

/** @throws OseError `http-not-json`, with the place where the engine tells it. */
export function parseAnswer(source: string, text: string, mediaType: string): unknown {
  try {
    return JSON.parse(text)
  } catch (cause) {
    const error = httpError(source, {
      code: 'http-not-json',
      reason: `its answer is ${kindOf(text, mediaType)} and no JSON`,
      cure: 'Check the address.',
      facts: { mediaType },
    })
    const location = placeOf(text, cause)
    return fail(location ? withPlace(error, location) : error)
  }
}

function fail(error: OseError<HttpErrorCode>): never {
  throw error
}

function kindOf(text: string, mediaType: string): string {
  const start = text.trimStart().slice(0, 5).toLowerCase()
  if (start === '') return 'empty'
  if (mediaType.includes('html') || start.startsWith('<!doc') || start.startsWith('<html')) return 'a web page (HTML)'
  return start.startsWith('<') ? 'XML' : 'something else'
}

/** Engines say the place in words of their own: an index, or line and column. Their sentence may quote the answer. */
function placeOf(text: string, error: unknown): SourceLocation | undefined {
  const said = error instanceof Error ? error.message : ''
  const index = /position (\d{1,12})/.exec(said)?.[1]
  if (index !== undefined) return locationOf(text, Number(index))
  const [, line, column] = /line (\d{1,12}) column (\d{1,12})/.exec(said) ?? []
  if (line !== undefined && column !== undefined) return { line: Number(line), column: Number(column) }
  return /end of (?:JSON|data)/.test(said) ? locationOf(text, text.length) : undefined
}

function locationOf(text: string, index: number): SourceLocation {
  const lines = text.slice(0, index).split(/\r\n|\r|\n/)
  return { line: lines.length, column: [...(lines.at(-1) ?? '')].length + 1 }
}

function withPlace({ code, message, file, facts }: OseError<HttpErrorCode>, location: SourceLocation) {
  return new OseError(code, message, { ...(file === undefined ? {} : { file }), location, facts })
}
