import { HttpFailed, type HttpFailure } from './http-error'
import { isPublicAddress } from './is-public-address'

/** All addresses of a host name. */
export type Resolve = (hostname: string, signal: AbortSignal) => Promise<readonly string[]>

export interface TargetRules {
  readonly privateAddresses: boolean
  readonly resolve?: Resolve | undefined
}

/** Why an address is not asked, as far as the address alone tells. */
export function urlProblem(
  url: URL,
  { privateAddresses }: Pick<TargetRules, 'privateAddresses'>,
): HttpFailure | undefined {
  if (url.protocol !== 'https:' && url.protocol !== 'http:')
    return urlRefused('only http and https addresses are fetched')
  if (url.username !== '' || url.password !== '')
    return urlRefused('the address holds credentials, which end up in logs', 'Send them in the Authorization header.')
  return privateAddresses || !isPrivateHost(url.hostname) ? undefined : privateAddress()
}

/** Names and literal addresses that lead into this machine or its network. */
export function isPrivateHost(hostname: string): boolean {
  const name = hostname
    .toLowerCase()
    .replace(/^\[|\]$/g, '')
    .replace(/\.$/, '')
  // RFC 6761, 6.3: localhost and all names below it are loopback.
  return name === 'localhost' || name.endsWith('.localhost') || isPublicAddress(name) === false
}

/** @throws HttpFailed where the address, or one of those its name stands for, must not be asked. */
export async function checkTarget(url: URL, rules: TargetRules, signal: AbortSignal): Promise<void> {
  const problem = urlProblem(url, rules)
  if (problem) throw new HttpFailed(problem)
  if (rules.privateAddresses || !rules.resolve || isPublicAddress(url.hostname.replace(/^\[|\]$/g, ''))) return
  const addresses = await rules.resolve(url.hostname, signal)
  if (addresses.length === 0)
    throw new HttpFailed({ code: 'http-network', reason: 'its name is not known', cure: 'Check the address.' })
  if (addresses.some((address) => isPublicAddress(address) !== true)) throw new HttpFailed(privateAddress())
}

export function urlRefused(reason: string, cure = 'Give a plain https address.'): HttpFailure {
  return { code: 'http-url-refused', reason, cure }
}

export function privateAddress(): HttpFailure {
  return {
    code: 'http-private-address',
    reason: 'it lies at a private, loopback or link-local address',
    cure: 'If it is yours and you trust it, set privateAddresses: true.',
  }
}
