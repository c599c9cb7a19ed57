import { anyObject, type Leaf, type Members, oneOf, wholeFrom0 } from '@opensource-experts/core'
import { hostName } from '../claims/leaves'
import type { ClientOptions } from './forge-client'

export interface ForgeOptions extends ClientOptions {
  /** Name of the host, with its port where it has one of its own. Default: github.com, gitlab.com, codeberg.org. */
  readonly host?: string
  /** Sent to the API of the host and nowhere else; it stands in no error. Default: none. */
  readonly token?: string
  /** Address of the API, where it is not the one that the host's program documents. Without a closing slash. */
  readonly api?: string
}

const token: Leaf = (value) =>
  typeof value === 'string' && /^[\x21-\x7e]{1,4000}$/.test(value)
    ? undefined
    : { code: 'invalid', message: 'must be a token without spaces', secret: true }

const api: Leaf = (value) =>
  typeof value === 'string' && URL.parse(value)?.protocol === 'https:' && !/[?#@]|\/$/.test(value)
    ? undefined
    : { code: 'invalid', message: 'must be an https address without query and closing slash', secret: true }

/** What `createHttp` takes is checked there. */
export const clientMembers: Members['members'] = { http: anyObject, mostWaitMs: wholeFrom0 }

export const forgeOptions: Members = { members: { ...clientMembers, host: hostName, token, api } }
export const forgesByHost: Members['members'][string] = { named: oneOf('github', 'gitlab', 'forgejo'), key: hostName }
export const tokensByHost: Members['members'][string] = { named: token, key: hostName }
