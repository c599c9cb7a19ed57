/// <reference types="node" />
import { type LookupAddress, lookup } from 'node:dns'
import type { LookupFunction } from 'node:net'
import { isPublicAddress } from '../is-public-address'
import { privateAddressCode } from '../network-failure'

/**
 * The system's look-up, refusing a name that stands for a private address. What is checked is what is connected to: a
 * name that changes its answer in between gains nothing.
 *
 * @param hostname the name of the address asked; the name of a proxy is the machine's own affair.
 */
export function safeLookup(hostname: string): LookupFunction {
  return (name, options, callback) => {
    lookup(name, { ...options, all: true }, (error, addresses) => {
      if (error) return callback(error, '')
      const answers = addresses as LookupAddress[]
      const [first] = answers
      if (!first || (name === hostname && answers.some(({ address }) => isPublicAddress(address) !== true)))
        return callback(Object.assign(new Error('private address'), { code: privateAddressCode }), '')
      if (options.all) return callback(null, answers)
      callback(null, first.address, first.family)
    })
  }
}
