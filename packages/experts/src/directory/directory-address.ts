import { OseError } from '@opensource-experts/core'

const local = new Set(['localhost', '127.0.0.1', '[::1]'])

/** The address that may be fetched. @throws OseError `directory-url-refused`; the error never shows credentials. */
export function directoryAddress(address: string | URL): URL {
  if (!URL.canParse(address)) throw refused('it is not a URL')
  const url = new URL(address)
  if (url.username !== '' || url.password !== '') throw refused('it holds credentials, which end up in logs')
  if (url.protocol === 'https:' || (url.protocol === 'http:' && local.has(url.hostname))) return url
  throw refused('only https addresses are fetched (http on localhost)')
}

function refused(why: string): OseError {
  return new OseError(
    'directory-url-refused',
    `The directory address cannot be used: ${why}. Give a plain https address.`,
  )
}
