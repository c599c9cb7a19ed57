import type { Sent } from './follow-redirects'
import { HttpFailed } from './http-error'
import type { HttpRequest } from './http-options'
import type { HttpSettings } from './http-settings'

/** What is sent. @throws HttpFailed `http-options-invalid`; a header's value is never shown, it may be a secret. */
export function sentOf(settings: HttpSettings, { method = 'GET', headers, body, json }: HttpRequest): Sent {
  const all = new Headers()
  for (const [name, value] of [...Object.entries(settings.headers), ...Object.entries(headers ?? {})]) {
    try {
      all.set(name, value)
    } catch {
      throw new HttpFailed({
        code: 'http-options-invalid',
        reason: 'the name or the value of a header holds a character that cannot be sent',
        cure: 'Correct the headers.',
      })
    }
  }
  if (json !== undefined && !all.has('content-type')) all.set('content-type', 'application/json')
  // Compressed answers only where a cut one is noticed; browsers decide for themselves and drop the header.
  if (settings.fetch.unpacks) all.set('accept-encoding', 'gzip, br')
  else if (canAskForPlain()) all.set('accept-encoding', 'identity')
  const content = json === undefined ? body : JSON.stringify(json)
  return {
    method: method.toUpperCase(),
    headers: all,
    body: typeof content === 'string' ? new TextEncoder().encode(content) : content,
  }
}

/** Browsers forbid the header and drop it from a request without a word. */
function canAskForPlain(): boolean {
  return new Request('https://example.org/', { headers: { 'accept-encoding': 'identity' } }).headers.has(
    'accept-encoding',
  )
}
