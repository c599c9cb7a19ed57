import type { DecimalValue, Finding, Loss, Provenance } from '@opensource-experts/core'

/** A second-level criterion as MPE keeps it. `ponderation` is null where the document gives no usable weight. */
export interface MpeSubCriterion {
  readonly enonce: string
  readonly ponderation: DecimalValue | null
}

/** An award criterion as MPE keeps it: a heading, its place in the list, a weight in per cent or null. */
export interface MpeCriterion {
  readonly enonce: string
  readonly ordre: DecimalValue
  readonly ponderation: DecimalValue | null
  readonly sousCriteres: readonly MpeSubCriterion[]
}

/**
 * The criteria form of MPE (`criteres_identiques`, `t_critere_attribution`, `t_sous_critere_attribution`). With
 * `criteresIdentiques`, `criteres` holds the list of every lot and `parLot` is empty; else `criteres` is empty and
 * `parLot` has one list for each lot.
 */
export interface MpeShape {
  readonly criteresIdentiques: boolean
  readonly criteres: readonly MpeCriterion[]
  readonly parLot: Readonly<Record<string, readonly MpeCriterion[]>>
}

/**
 * Where what the form cannot hold belongs: consultation rules (RC), administrative clauses (CCAP), technical clauses
 * (CCTP), the notice, other screens of the platform, the buyer's internal file, or nowhere (working data of the buyer).
 */
export type MpeDocument = 'RC' | 'CCAP' | 'CCTP' | 'notice' | 'platform' | 'internal' | 'none'

/** What the form has no place for. `pointer` leads to it in the procurement. */
export interface MpeLoss extends Loss {
  readonly pointer: string
  readonly params: Readonly<Record<string, unknown>> & { readonly document: MpeDocument }
}

/** What the form has no field for, as text to paste into the document where it belongs. */
export interface MpePaste {
  readonly document: MpeDocument
  /** JSON Pointer of what it comes from. */
  readonly pointer: string
  readonly lot?: string
  readonly criterion?: string
  /** The criterion or lot in the buyer's words; empty for the whole procurement. */
  readonly title: string
  /** What it is: `description`, `evidence`, `min-score`; words for it come with the outputs. */
  readonly field: string
  /** As it is to be pasted; empty where the name of the field says it all (`on-site`). */
  readonly text: string
  /** BCP 47 tag of the text. */
  readonly language: string
}

/** Who wrote which texts: of the whole document, or of the criteria named. */
export interface MpeProvenance {
  readonly criteria: 'all' | readonly string[]
  readonly provenance: Provenance
}

/** The form, what it cannot hold, and what has to be said with it. Plain JSON. */
export interface MpeResult {
  /** What tenderers may read; nothing of the internal file is in it. */
  readonly audience: 'tender-documents'
  /** A person types the values; nothing is sent to a platform. */
  readonly entry: 'assisted'
  /** BCP 47 tag of the headings. */
  readonly language: string
  /** What every output says: assisted entry, and what is not confirmed. */
  readonly statements: Readonly<Record<'fr' | 'en', readonly string[]>>
  readonly lots: readonly { readonly id: string; readonly title: string | null }[]
  readonly shape: MpeShape
  readonly losses: readonly MpeLoss[]
  /** What of the losses can be pasted elsewhere, field by field, in the order of the losses. */
  readonly elsewhere: readonly MpePaste[]
  /** Names of criteria by id, for sentences. */
  readonly names: Readonly<Record<string, string>>
  /** Sums, ranks and drafts to look at before typing. No finding means no alert, not legal clearance. */
  readonly checks: readonly Finding[]
  readonly provenance: readonly MpeProvenance[]
}
