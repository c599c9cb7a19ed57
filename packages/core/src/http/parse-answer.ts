import { defined } from '../data/defined'
import { OseError } from '../errors/ose-error'
import { parseJson } from '../json/parse-json'
import { httpError } from './http-error'

/** As `JSON.parse` reads it. @throws OseError `http-not-json`, with the place; the answer is not quoted. */
export function parseAnswer(source: string, text: string, mediaType: string): unknown {
  try {
    return JSON.parse(text)
  } catch {
    const { code, message, file, facts } = httpError(source, {
      code: 'http-not-json',
      reason: `its answer is ${kindOf(text, mediaType)} and no JSON`,
      cure: 'Check the address.',
      facts: { mediaType },
    })
    throw new OseError(code, message, defined({ file, facts, location: placeOf(text) }))
  }
}

function kindOf(text: string, mediaType: string): string {
  const start = text.trimStart().slice(0, 5).toLowerCase()
  if (start === '') return 'empty'
  if (mediaType.includes('html') || start.startsWith('<!doc') || start.startsWith('<html')) return 'a web page (HTML)'
  return start.startsWith('<') ? 'XML' : 'something else'
}

/** The words of the engine may quote the answer, and not all engines say where. */
function placeOf(text: string) {
  try {
    parseJson(text)
  } catch (error) {
    return OseError.isInstance(error) ? error.location : undefined
  }
  return undefined
}
