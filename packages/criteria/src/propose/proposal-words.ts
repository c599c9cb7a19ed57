import type { Profile } from './profile'

/** What `propose` writes in a procurement, beside the clauses. */
export interface ProposalWords {
  readonly lotTitle: Readonly<Record<Profile, (names: string) => string>>
  readonly lotDescription: Readonly<Record<Profile, string>>
  /** In place of names where none is known. */
  readonly someSoftware: string
  readonly and: string
  readonly price: { readonly name: string; readonly description: string; readonly link: string }
  readonly method: {
    readonly name: string
    readonly description: string
    readonly notice: string
    readonly link: string
    readonly evidence: string
    readonly verification: string
    readonly steps: readonly [string, string, string, string, string]
  }
  readonly lotRule: (awarded: number) => string
  readonly notDivided: string
  readonly reasons: ReasonWords
}

/** The sentences of the reasons. */
export interface ReasonWords {
  readonly lotsBySoftware: string
  readonly lotsGrouped: (lots: number) => string
  readonly lotsByActivity: string
  readonly singleLot: string
  readonly noSoftware: string
  readonly namedSoftware: (names: string) => string
  readonly values: string
  readonly territories: string
  readonly limits: (awarded: number) => string
  readonly noLimit: string
  readonly procedureAdapted: string
  readonly procedureOpen: string
  readonly directive: string
  readonly cpv: string
  readonly buyers: string
  readonly price: (weight: number, france: boolean) => string
  readonly method: (weight: number) => string
  readonly clause: (id: string, name: string, weight?: number) => string
  readonly staff: string
  readonly time: string
  readonly plan: string
  readonly access: string
  readonly environment: string
  readonly environmentUnknownDate: string
  readonly onSite: string
  readonly remote: string
  readonly social: string
  readonly socialUnknown: string
  readonly references: string
  readonly thirdLevel: string
  readonly upstream: string
  readonly publication: string
  readonly embargo: string
  readonly ledger: string
  readonly replacement: string
  readonly blueprints: (ids: string) => string
  readonly languages: (missing: string) => string
  readonly provenance: string
  readonly notSoftware: (codes: string) => string
  readonly unknownSubject: string
  readonly noAward: string
  readonly unadjustable: string
  readonly present: (what: string) => string
  readonly community: string
  readonly noRoom: (id: string, room: number) => string
  readonly ranked: string
}
