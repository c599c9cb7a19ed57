import {
  anyFunction,
  anyObject,
  anySignal,
  type EvidenceSource,
  flag,
  type Members,
  wholeAbove0,
} from '@opensource-experts/core'
import { hostName } from '../claims/leaves'
import { evidenceOptions } from '../collect/options'
import type { ClientOptions } from '../sources/forge-client'
import { clientMembers, forgesByHost, tokensByHost } from '../sources/forge-options'
import type { ForgeProgram } from '../sources/forge-programs'
import type { AttestedEvidence } from './attested'

export interface AttestedOptions extends ClientOptions {
  /** That of the bundle, so that people have one code in both. 32 characters or more. Default: a new one. */
  readonly salt?: string
  /** Which program a host runs. github.com, gitlab.com and codeberg.org are known; any other is asked only where it stands here. */
  readonly forges?: Readonly<Record<string, ForgeProgram>>
  /** A token for each host; none is sent to another host. */
  readonly tokens?: Readonly<Record<string, string>>
  /** Sources of others, by host, in place of those of this package. */
  readonly sources?: Readonly<Record<string, EvidenceSource>>
  /** Whether it is asked when issues were first answered, for `timeToFirstResponse`. It may take a request for each issue. Default false. */
  readonly responses?: boolean
  /** What an earlier call brought with the same claims and salt: what is whole is kept, the rest goes on from its place. */
  readonly before?: AttestedEvidence
  /** Pages asked for at most in a project and kind; what is left is `partial`. Default 10,000. */
  readonly mostPages?: number
  /** Told after each page what there is so far, so that it can be kept. */
  readonly keep?: (soFar: AttestedEvidence) => void
  readonly signal?: AbortSignal
  /** Told what goes on, in English. */
  readonly log?: (line: string) => void
}

export const attestedOptions: Members = {
  members: {
    ...clientMembers,
    salt: evidenceOptions.members.salt as NonNullable<(typeof evidenceOptions.members)['salt']>,
    forges: forgesByHost,
    tokens: tokensByHost,
    sources: { named: anyObject, key: hostName },
    responses: flag,
    before: anyObject,
    mostPages: wholeAbove0,
    keep: anyFunction,
    signal: anySignal,
    log: anyFunction,
  },
}
