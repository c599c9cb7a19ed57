import {
  anyFunction,
  anySignal,
  anyText,
  flag,
  type Leaf,
  type Members,
  someText,
  wholeAbove0,
} from '@opensource-experts/core'
import type { EvidenceLimits } from '../model/limits'
import { type AttestOptions, attestOptions } from '../proof/attest-options'
import { forgesByHost, tokensByHost } from '../sources/forge-options'
import type { ForgeProgram } from '../sources/forge-programs'
import type { EvidenceCheckpoint } from './checkpoint'

/** Whom proofs are asked of. */
export interface ProofOptions extends AttestOptions {
  /** Which program a host runs. github.com, gitlab.com and codeberg.org are known; any other is asked only where it stands here. */
  readonly forges?: Readonly<Record<string, ForgeProgram>>
  /** A token for each host of a platform; none is sent to another host. */
  readonly tokens?: Readonly<Record<string, string>>
}

export interface EvidenceOptions {
  /**
   * Secret under which people are named in the bundle: 32 characters or more. Default: a new one. Keep it; without it
   * nobody can tie a person to the bundle, nor recompute who is who.
   */
  readonly salt?: string
  /** Whether paths of this machine are read, and not addresses alone. Default false. */
  readonly localRepositories?: boolean
  /** Where relative paths start. Default: the working folder. */
  readonly base?: string
  /** Whether private, loopback and link-local addresses are asked. Default false. */
  readonly privateAddresses?: boolean
  /** Addresses of a host name. Default: those of the system. */
  readonly resolve?: (host: string) => Promise<readonly string[]>
  /**
   * Asks the tenderer's domains whose they are, and the addresses of keys whether they stand there, and platforms whether people are members
   * of the tenderer's organisations; the day on which this is done is given. Default: nobody is asked, and the bundle says so.
   */
  readonly proofs?: ProofOptions
  /** Keeps what was found after each project, and goes on from there. Default: nothing is kept. */
  readonly checkpoint?: EvidenceCheckpoint
  /** Folder in which temporary folders are made; they are removed at the end. Default: that of the system. */
  readonly tempDir?: string
  readonly limits?: Partial<EvidenceLimits>
  readonly signal?: AbortSignal
  /** Told what goes on, in English. */
  readonly log?: (line: string) => void
}

const salt: Leaf = (value) =>
  anyText(value, {}) ??
  ((value as string).length >= 32 && (value as string).length <= 1000
    ? undefined
    : { code: 'invalid', message: 'must be a text of 32 to 1000 characters', secret: true })

export const evidenceOptions: Members = {
  members: {
    salt,
    localRepositories: flag,
    base: someText,
    privateAddresses: flag,
    resolve: anyFunction,
    proofs: {
      ...attestOptions,
      members: { ...attestOptions.members, forges: forgesByHost, tokens: tokensByHost },
    },
    checkpoint: { members: { load: anyFunction, save: anyFunction }, required: ['load', 'save'] },
    tempDir: someText,
    limits: {
      members: {
        maxMilliseconds: wholeAbove0,
        maxRepositoryBytes: wholeAbove0,
        maxCommits: wholeAbove0,
        maxRefs: wholeAbove0,
        maxMailmapBytes: wholeAbove0,
      },
    },
    signal: anySignal,
    log: anyFunction,
  },
}
