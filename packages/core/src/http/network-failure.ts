import { defined } from '../data/defined'
import { privateAddress } from './check-target'
import { HttpFailed, type HttpFailure } from './http-error'
import { redact } from './redact'

/** Set by our own look-up where a name leads to a private address. */
export const privateAddressCode = 'OSE_PRIVATE_ADDRESS'

const certificateCode = /^(?:CERT_|ERR_TLS_|ERR_SSL_|DEPTH_ZERO_|SELF_SIGNED_|UNABLE_TO_|HOSTNAME_MISMATCH)/

/** What a platform throws when it cannot fetch, as a failure of ours. */
export function networkFailure(error: unknown): HttpFailure {
  if (error instanceof HttpFailed) return error.failure
  const code = codeOf(error)
  if (code === privateAddressCode) return privateAddress()
  if (code !== undefined && certificateCode.test(code))
    return {
      code: 'http-certificate',
      reason: `its certificate is not trusted (${code})`,
      cure: 'Check the address; a certificate of your own authority is made known to the platform (NODE_EXTRA_CA_CERTS).',
      facts: { code },
    }
  const why = code ?? wordsOf(error)
  return {
    code: 'http-network',
    reason: why === '' ? 'the connection failed' : `the connection failed (${why})`,
    cure: 'Check the address and the network, then try again.',
    ...defined({ facts: code === undefined ? undefined : { code } }),
  }
}

/** `ECONNREFUSED` and the like: engines put them on the error or its cause. */
export function codeOf(error: unknown): string | undefined {
  let code: string | undefined
  let each = error
  for (let depth = 0; each instanceof Error && depth < 8; depth += 1) {
    if ('code' in each && typeof each.code === 'string' && /^[A-Z][A-Z0-9_]{2,40}$/.test(each.code)) code ??= each.code
    // A host with several addresses fails once for each.
    each = each instanceof AggregateError && each.cause === undefined ? each.errors[0] : each.cause
  }
  return code
}

/** `fetch failed` says nothing: the innermost cause does. It may hold the full address, so it is redacted. */
function wordsOf(error: unknown): string {
  let each = error
  for (let depth = 0; each instanceof Error && each.cause instanceof Error && depth < 8; depth += 1) each = each.cause
  return each instanceof Error ? redact(each.message) : ''
}
