import { OseError } from '@opensource-experts/core'

const local = new Set(['localhost', '127.0.0.1', '[::1]'])

/** The address that may be fetched. @throws OseError `directory-url-refused`; the error never shows credentials. */
export function directoryAddress(address: string | URL): URL {
  let url: URL
  try {
    url = new URL(address)
  } catch (cause) {
    throw refused('it is not a URL', cause)
  }
  const problem = addressProblem(url)
  if (problem) throw refused(problem)
  return url
}

/** Why an address may not be fetched, or undefined. */
export function addressProblem(url: URL): string | undefined {
  if (url.username !== '' || url.password !== '') return 'it holds credentials, which end up in logs'
  if (url.protocol === 'https:' || (url.protocol === 'http:' && local.has(url.hostname))) return undefined
  return 'only https addresses are fetched (http on localhost)'
}

/** The address without what may be a secret. */
export function shownAddress(url: URL): string {
  return `${url.origin}${url.pathname}`
}

function refused(why: string, cause?: unknown): OseError {
  const message = `The directory address cannot be used: ${why}. Give a plain https address.`
  return new OseError('directory-url-refused', message, cause === undefined ? {} : { cause })
}
