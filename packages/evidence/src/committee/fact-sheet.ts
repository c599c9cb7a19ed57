import type { EvidenceFinding, FactReason, Nature } from '../model/bundle'
import type { DayRange } from '../model/claims'
import type { AttestedPart } from './attested-part'
import type { SheetProof } from './proof-line'

/** The clauses of the catalogue for which a committee needs facts of a bundle. */
export const factClauses = ['AWD-01', 'SEL-01', 'SEL-02', 'PER-05'] as const
export type FactClause = (typeof factClauses)[number]

/** What a committee gets. It holds no mark: marks are the evaluators'. */
export interface FactSheet {
  readonly mark: 'internal-file'
  readonly clause: FactClause
  /** Where the claims were given. */
  readonly tenderer?: string
  readonly window: DayRange
  /** AWD-01: in the order of the claims. */
  readonly people?: readonly PersonSheet[]
  /** SEL-01: what was confirmed, by project. SEL-02: by person and project. */
  readonly references?: readonly Reference[]
  /** PER-05: one row for each contribution that is named. */
  readonly ledger?: readonly LedgerRow[]
  /** AWD-01, SEL-01, SEL-02: what platforms attest, where it was given. Apart from what git confirms. */
  readonly attested?: AttestedPart
  /** What the tenderer is asked first. */
  readonly questions: readonly EvidenceFinding[]
  /** What no git repository tells, and the committee has to see for itself. */
  readonly notChecked: readonly NotCheckedCode[]
  /** Of the bundle. */
  readonly digest: string
}

export interface PersonSheet {
  /** `id` of the claims, where these were given; else the code of the bundle. */
  readonly person: string
  /** The first that are named, at most five, confirmed. */
  readonly facts: readonly SheetFact[]
  /** Confirmed ones beyond those. */
  readonly further: number
  readonly rejected: readonly RejectedFact[]
  /** Help given to others and releases, by project; projects without any are left out. */
  readonly helped: readonly Help[]
  /** How far it is proved who the person is, by project; left out in a bundle that says nothing of it. */
  readonly proofs?: readonly SheetProof[]
}

export interface SheetFact {
  readonly project: string
  readonly nature: Nature
  readonly commit: string
  readonly address?: string
  readonly date: string
  readonly checked: readonly CheckedCode[]
  readonly reverted?: true
}

export interface RejectedFact {
  readonly project: string
  readonly commit: string
  readonly address?: string
  readonly reason: FactReason
}

export interface Help {
  readonly project: string
  readonly recordedForOthers: number
  /** Left out where no commit of others names the person as reviewer. */
  readonly reviewedForOthers?: number
  readonly mergedForOthers: number
  readonly released: readonly string[]
}

export interface Reference {
  readonly project: string
  readonly repository?: string
  /** SEL-02 alone. */
  readonly person?: string
  /** Accepted contributions by kind; for SEL-02 those that change the software: code, tests, packaging. */
  readonly contributions: Readonly<Partial<Record<Nature, number>>>
  /** How many of them name a published weakness, or change a policy on security; left out where none does. */
  readonly security?: number
  readonly first?: string
  readonly last?: string
  readonly released: readonly string[]
  readonly mergedForOthers: number
  /** Up to three commits, by which somebody can start to read. */
  readonly examples: readonly string[]
}

/** Fields of PER-05. Null: git does not tell it, and the contractor states it. */
export interface LedgerRow {
  readonly callOff: null
  readonly component: string
  readonly kind: Nature | null
  readonly address: string
  readonly date: string | null
  readonly state: 'accepted' | 'not-in-history'
  readonly hours: null
  readonly person: string
}

/** What was checked of a fact. */
export type CheckedCode =
  | 'in-history'
  | 'author'
  | 'in-window'
  | 'person-dates'
  | 'content'
  | 'once'
  | 'recorded-by-other'
  | 'security'

export type NotCheckedCode =
  | 'identity'
  | 'affiliation'
  | 'review'
  | 'address'
  | 'comparable'
  | 'hours'
  | 'services'
  | 'waiting'
