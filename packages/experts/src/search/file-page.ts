import type { ExpertMatch, ExpertPage } from '@opensource-experts/core'
import type { DirectoryExpert } from '../directory/directory'
import type { DirectoryIssue } from '../directory/directory-issue'
import type { Homonym } from '../directory/software-names'
import type { ExplainedReason } from './match-reasons'

export interface FileMatch extends ExpertMatch {
  readonly expert: DirectoryExpert
  readonly reasons: readonly ExplainedReason[]
}

export interface FilePage extends ExpertPage {
  readonly experts: readonly FileMatch[]
  /** Firms that answer all the rest and state no territory, no language or no size; not among the experts. */
  readonly undecided: number
  readonly homonyms: readonly Homonym[]
  /** Asked software that the directory does not know under this name. */
  readonly unknown: readonly UnknownSoftware[]
}

/** Software that is asked for and not known, with names that look like it. */
export interface UnknownSoftware {
  readonly asked: string
  /** At most three, the nearest first; empty where none is near. */
  readonly nearest: readonly string[]
}

/** What a reader has to know of a directory beside its count; `partial`: entries that are wrong were left out. */
export type DirectoryStatus = DirectoryFacts & ({ readonly status: 'ok' } | ({ readonly status: 'partial' } & LeftOut))

export interface DirectoryFacts {
  readonly id: string
  /** Firms in the directory, without those left out. */
  readonly count: number
  readonly date: string
  readonly name: string
  readonly licence: string
  readonly publisher: string
  readonly interests: readonly string[]
  readonly fictitious: boolean
}

export interface LeftOut {
  /** How many entries of how many, and what is wrong with the first. */
  readonly reason: string
  /** Entries left out. */
  readonly leftOut?: number
  /** What is wrong with them, at most 100. */
  readonly issues?: readonly DirectoryIssue[]
}
