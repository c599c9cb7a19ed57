// A rule pack: what one version of the official SDK checks, in a form that needs no Schematron reader. Built by
// `@opensource-experts/eforms-sdk`, read through the port below from wherever it is kept.

import type { PatternProgram } from './program'

/** Grows when a pack written by an older version of this package can no longer be read. */
export const packFormatVersion = 2

export interface RulePackManifest {
  readonly formatVersion: number
  /** Exact version of the SDK, `1.15.1`. */
  readonly sdk: string
  /** Name of the national SDK that the rules are of, such as `eforms-xx`. Absent: the SDK of the EU. */
  readonly national?: string
  /** `1.15`: what a notice's customization id (OPT-002) names. */
  readonly minor: string
  /** SHA-256 of the schemas, rules and fields of the SDK that the pack was built from. */
  readonly digest: string
  /** SHA-256 of each part of the pack by its path: what differs is not used. */
  readonly files: Readonly<Record<string, string>>
  /** Prefixes of the rules, to namespaces. */
  readonly namespaces: Readonly<Record<string, string>>
  /** Main schema by namespace of the root element, a key of `schemaFiles()`. */
  readonly mainSchemas: Readonly<Record<string, string>>
  readonly counts: { readonly patterns: number; readonly rules: number; readonly asserts: number }
  /** Notice subtypes (OPP-070), each with the patterns of its phase, and how many rules and asserts these hold. */
  readonly phases: Readonly<Record<string, RulePackPhase>>
  /** Languages (`fr`) in which the pack has the official sentences of its asserts; empty where the SDK came without. */
  readonly languages: readonly string[]
  readonly attribution: string
}

export interface RulePackPhase {
  readonly id: string
  readonly patterns: readonly string[]
  readonly rules: number
  readonly asserts: number
}

/** `<let>`: an XPath evaluated at the document. */
export interface RuleVariable {
  readonly name: string
  readonly value: string
}

export interface RuleAssert {
  /** Official id, `BR-BT-00541-0001`. Not unique: the SDK asserts some ids in several contexts. */
  readonly id: string
  readonly test: string
  readonly role: 'ERROR' | 'WARN'
  readonly flag?: string
  /** Field or node of the diagnostics, `BT-541-Lot-WeightNumber`, `ND-Lot`. */
  readonly field?: string
  /** Path of that field from the context, in the SDK's prefixes. */
  readonly fieldPath?: string
  /** Key of the official message in the SDK's translations. */
  readonly label: string
}

export interface Rule {
  readonly context: string
  readonly asserts: readonly RuleAssert[]
}

export interface RulePattern {
  readonly id: string
  readonly variables: readonly RuleVariable[]
  readonly rules: readonly Rule[]
  /** The rules, compiled (`patternCompiler`); without it they are interpreted. */
  readonly program?: PatternProgram
}

/** All rules for one notice subtype, in the SDK's order. */
export interface RulePhase {
  readonly id: string
  readonly subtype: string
  readonly variables: readonly RuleVariable[]
  readonly namespaces: Readonly<Record<string, string>>
  readonly patterns: readonly RulePattern[]
}

export interface RulePack {
  readonly manifest: RulePackManifest
  /** Undefined where the SDK has no such subtype. */
  phase(subtype: string): Promise<RulePhase | undefined>
  /** XSD files by path relative to the schemas folder, `maindoc/UBL-ContractNotice-2.3.xsd`. */
  schemaFiles(): Promise<ReadonlyMap<string, Uint8Array>>
  /** Official sentences by label in one language (`fr`); undefined where the pack does not have it. */
  sentences?(language: string): Promise<ReadonlyMap<string, string> | undefined>
  /** Official names of fields (`BT-541-Lot-WeightNumber`) in one language; undefined where the pack does not have them. */
  fieldNames?(language: string): Promise<ReadonlyMap<string, string> | undefined>
}

export interface RulePackStore {
  /** All packs present, newest first. */
  list(): Promise<readonly RulePackManifest[]>
  /** The pack of an exact version, or the newest patch of a minor; undefined where there is none. */
  open(minorOrVersion: string): Promise<RulePack | undefined>
}
