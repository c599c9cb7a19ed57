import { anySignal, defined, type Members } from '@opensource-experts/core'
import type { ClientOptions } from '../sources/forge-client'
import { type ForgeOptions, forgeOptions } from '../sources/forge-options'

export interface ArchiveCall extends ClientOptions, Pick<ForgeOptions, 'token' | 'api'> {
  readonly signal?: AbortSignal
}

export const usualApi = 'https://archive.softwareheritage.org/api/1'

const { http, mostWaitMs, token, api } = forgeOptions.members
export const archiveOptions: Members = {
  members: { ...(defined({ http, mostWaitMs, token, api }) as Members['members']), signal: anySignal },
}
