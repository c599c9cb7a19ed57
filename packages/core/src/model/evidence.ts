import type { LocalizedText } from './text'

/** What a tenderer shows. `orEquivalent` is the open door that arts 43 and 44 of Directive 2014/24 ask for. */
export interface EvidenceRequirement {
  readonly text: LocalizedText
  /** Forges or registers where the proof may lie; empty or absent: anywhere. */
  readonly platforms?: readonly string[]
  readonly orEquivalent?: boolean
  /** True where the proof names persons, so that the notice of arts 13-14 GDPR is due. */
  readonly personal?: boolean
}

/** Who wrote the texts, in which catalogue, what the buyer changed, which interests are declared (rule PRO-02). */
export interface Provenance {
  readonly author?: string
  readonly catalogue?: { readonly name: string; readonly version: string }
  /** SPDX identifier of the licence of the texts, such as `CC0-1.0`. */
  readonly licence?: string
  /** What the buyer adapted, in the buyer's words. */
  readonly adapted?: readonly string[]
  /** Declared interests of the author in contracts of this kind. */
  readonly interests?: readonly string[]
}
