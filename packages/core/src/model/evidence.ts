import type { LocalizedText } from './text'

/** What a tenderer shows. `orEquivalent` is the open door that arts 43 and 44 of Directive 2014/24 ask for. */
export interface EvidenceRequirement {
  /** What is asked for, by language. */
  readonly text: LocalizedText
  /** Forges or registers where the proof may lie; empty or absent: anywhere. */
  readonly platforms?: readonly string[]
  /** The same in two criteria: the same fact. */
  readonly id?: string
  /** Which of the means of proof of Annex XII of Directive 2014/24 it is; `other`: none of them. */
  readonly means?: MeansOfProof
  /** True where a project attests it that the candidate, or a firm linked to it, leads. */
  readonly controlled?: boolean
  /** True where this proof by itself opens the highest step. */
  readonly topStep?: boolean
  /** Whether proof of the same by other means is taken. Default false. */
  readonly orEquivalent?: boolean
  /** True where the proof names persons, so that the notice of arts 13-14 GDPR is due. */
  readonly personal?: boolean
}

/**
 * Means of proof of a candidate’s ability. Source: Annex XII of Directive 2014/24, part I (the first four) and part II;
 * `register`: Annex XI; `certificate`: art. 62.
 */
export type MeansOfProof =
  | 'bank-statement'
  | 'insurance'
  | 'accounts'
  | 'turnover'
  | 'references'
  | 'technicians'
  | 'facilities'
  | 'supply-chain'
  | 'capacity-check'
  | 'qualifications'
  | 'environmental-measures'
  | 'headcount'
  | 'tools'
  | 'subcontracting'
  | 'samples'
  | 'register'
  | 'certificate'
  | 'other'

/** Who wrote the texts, in which catalogue, what the buyer changed, which interests are declared (rule PRO-02). */
export interface Provenance {
  /** Who wrote the texts. */
  readonly author?: string
  /** The catalogue that they come from. */
  readonly catalogue?: {
    /** Name of the catalogue. */
    readonly name: string
    /** Version of the catalogue. */
    readonly version: string
  }
  /** SPDX identifier of the licence of the texts, such as `CC0-1.0`. */
  readonly licence?: string
  /** What the buyer adapted, in the buyer's words. */
  readonly adapted?: readonly string[]
  /** Declared interests of the author in contracts of this kind. */
  readonly interests?: readonly string[]
}
