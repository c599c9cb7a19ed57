import ipaddr from 'ipaddr.js'

/**
 * Whether an IP address, in any spelling, lies in the public internet: not private, loopback, link-local, shared,
 * multicast or reserved, and not one of these inside an IPv6 address. `undefined` for what is no IP address.
 */
export function isPublicAddress(address: string): boolean | undefined {
  if (!ipaddr.isValid(address)) return undefined
  const parsed = ipaddr.process(address)
  if (parsed.kind() === 'ipv4') return parsed.range() === 'unicast'
  const bytes = parsed.toByteArray()
  const last = bytes.slice(12).join('.')
  // RFC 4291, 2.5.5.1: ::127.0.0.1 is an old spelling of an IPv4 address. RFC 6052: so is 64:ff9b::127.0.0.1.
  if (bytes.slice(0, 12).every((byte) => byte === 0)) return isPublicAddress(last)
  if (startsWith(bytes, [0, 0x64, 0xff, 0x9b, 0, 0, 0, 0, 0, 0, 0, 0])) return isPublicAddress(last)
  return parsed.range() === 'unicast'
}

function startsWith(bytes: readonly number[], start: readonly number[]): boolean {
  return start.every((byte, at) => bytes[at] === byte)
}
