import { locationAt } from '@opensource-experts/core'
import { xmlError } from './xml-error'

/**
 * Stops at a document type declaration before any parser sees the text: entities (bombs, files, addresses) can only be
 * declared there, and a notice has no use for one. Also says early that a text is not XML at all.
 */
export function refuseDoctype(text: string): void {
  let at = 0
  for (;;) {
    while (at < text.length && isSpace(text.charCodeAt(at))) at += 1
    if (text.startsWith('<?', at)) at = after(text, '?>', at, 2)
    else if (text.startsWith('<!--', at)) at = after(text, '-->', at, 4)
    else break
  }
  if (/^<!doctype/i.test(text.slice(at, at + 9))) {
    throw xmlError(
      'doctype-refused',
      'The document has a document type declaration (DOCTYPE), which is refused. Remove it: notices need none.',
      locationAt(text, at),
    )
  }
  if (!/^<[^\s<>&!?/]/.test(text.slice(at, at + 2))) {
    throw xmlError(
      'not-xml',
      text.trim() === ''
        ? 'The document is empty. Give an eForms notice in XML.'
        : 'The document is not XML: a start tag was expected. Give an eForms notice in XML.',
      locationAt(text, at),
    )
  }
}

function isSpace(code: number): boolean {
  return code === 0x20 || code === 0x0a || code === 0x0d || code === 0x09
}

/** Behind the end of what has `head` units before anything can end it: `<!-->` is no comment. */
function after(text: string, end: string, from: number, head: number): number {
  const found = text.indexOf(end, from + head)
  if (found === -1) {
    throw xmlError(
      'not-xml',
      `The document is cut off: "${end}" is missing. Give the whole file.`,
      locationAt(text, from),
    )
  }
  return found + end.length
}
