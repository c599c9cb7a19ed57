import { httpError } from './http-error'

/** The text in the stated charset, else UTF-8. @throws OseError `http-charset` */
export function decodeText(source: string, bytes: Uint8Array, contentType: string): string {
  const charset = charsetOf(contentType)
  let decoder: TextDecoder
  try {
    decoder = new TextDecoder(charset, { fatal: true })
  } catch {
    throw charsetError(source, `its charset ${charset} is not known`, charset)
  }
  try {
    return decoder.decode(bytes)
  } catch {
    throw charsetError(source, `its answer is not ${charset}`, charset)
  }
}

/** RFC 9110, 8.3.2: a token, or a token in quotes. */
function charsetOf(contentType: string): string {
  for (const parameter of contentType.split(';').slice(1)) {
    const equals = parameter.indexOf('=')
    if (parameter.slice(0, Math.max(equals, 0)).trim().toLowerCase() !== 'charset') continue
    const value = parameter.slice(equals + 1).trim()
    const plain = value.startsWith('"') && value.endsWith('"') ? value.slice(1, -1) : value
    return plain.slice(0, 40).toUpperCase()
  }
  return 'UTF-8'
}

function charsetError(source: string, reason: string, charset: string) {
  const cure = 'Tell whoever runs the server that its content type is wrong.'
  return httpError(source, { code: 'http-charset', reason, cure, facts: { charset } })
}
