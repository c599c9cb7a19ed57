import type { LocalizedText } from './text'

/** What a tenderer shows. `orEquivalent` is the open door that arts 43 and 44 of Directive 2014/24 ask for. */
export interface EvidenceRequirement {
  /** What is asked for, by language. */
  readonly text: LocalizedText
  /** Forges or registers where the proof may lie; empty or absent: anywhere. */
  readonly platforms?: readonly string[]
  /** Whether proof of the same by other means is taken. Default false. */
  readonly orEquivalent?: boolean
  /** True where the proof names persons, so that the notice of arts 13-14 GDPR is due. */
  readonly personal?: boolean
}

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
