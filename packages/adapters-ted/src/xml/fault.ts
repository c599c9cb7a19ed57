import { locationAt, type OseError } from '@opensource-experts/core'
import { xmlError } from './xml-error'

/** The error for a document that is not well-formed at a place of its text; behind the end, for one that is cut off. */
export function fault(text: string, at: number, reason: string, open?: string): OseError {
  if (at < text.length) {
    const says = `The document is not well-formed XML: ${reason}. Correct it where it was made.`
    return xmlError('not-xml', says, locationAt(text, at))
  }
  const where = open === undefined ? 'it ends within its markup' : `<${open}> is not closed`
  return xmlError('not-xml', `The document is cut off: ${where}. Give the whole file.`, locationAt(text, at - 1))
}
