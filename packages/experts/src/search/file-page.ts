import type { ExpertMatch, ExpertPage } from '@opensource-experts/core'
import type { DirectoryExpert } from '../directory/directory'
import type { Homonym } from '../directory/software-names'
import type { ExplainedReason } from './match-reasons'

export interface FileMatch extends ExpertMatch {
  readonly expert: DirectoryExpert
  readonly reasons: readonly ExplainedReason[]
}

export interface FilePage extends ExpertPage {
  readonly experts: readonly FileMatch[]
  /** Firms that answer all the rest and state no territory or no size; not among the experts. */
  readonly undecided: number
  readonly homonyms: readonly Homonym[]
}

/** What a reader has to know of a directory beside its count. */
export interface DirectoryStatus {
  readonly id: string
  readonly status: 'ok'
  /** Firms in the directory. */
  readonly count: number
  readonly date: string
  readonly name: string
  readonly licence: string
  readonly publisher: string
  readonly interests: readonly string[]
  readonly fictitious: boolean
}
