import { anyFunction, anyText, flag, type Leaf, type Members } from '@opensource-experts/core'
import { dayAlone } from '../claims/claims-input'

/** How domains and the places of keys are asked. */
export interface AttestOptions {
  /** The day on which it is done; it stands in the bundle. */
  readonly on: string
  /** Left of the domain, for the TXT record that names the tenderer. Default `_opensource-experts`. */
  readonly record?: string
  /** Path of the file that names the tenderer. Default `/.well-known/opensource-experts.txt`. */
  readonly path?: string
  /** TXT records of a name, each in its pieces. Default: those of the system's resolver. */
  readonly txt?: (name: string) => Promise<readonly (readonly string[])[]>
  /** In place of the fetch of `core/http`. */
  readonly fetch?: typeof globalThis.fetch
  /** Addresses of a host name, asked before each request. Default: those of the system. */
  readonly resolve?: (host: string) => Promise<readonly string[]>
  /** Whether private, loopback and link-local addresses are asked. Default false. */
  readonly privateAddresses?: boolean
}

const label: Leaf = (value) =>
  anyText(value, {}) ??
  (/^_?[a-z0-9]([a-z0-9-]{0,60}[a-z0-9])?(\._?[a-z0-9-]{1,62}){0,5}$/i.test(value as string)
    ? undefined
    : { code: 'invalid', message: 'must be the beginning of a name such as "_opensource-experts"' })

const path: Leaf = (value) =>
  anyText(value, {}) ??
  (/^\/[\w.~/-]{1,500}$/.test(value as string)
    ? undefined
    : { code: 'invalid', message: 'must be a path such as "/.well-known/opensource-experts.txt"' })

export const attestOptions: Members = {
  members: {
    on: dayAlone,
    record: label,
    path,
    txt: anyFunction,
    fetch: anyFunction,
    resolve: anyFunction,
    privateAddresses: flag,
  },
  required: ['on'],
}
