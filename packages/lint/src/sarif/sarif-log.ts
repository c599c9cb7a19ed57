// The part of SARIF 2.1.0 (OASIS, 27 March 2020) that is written here, named as the standard names it.

export interface SarifLog {
  readonly $schema: string
  readonly version: '2.1.0'
  readonly runs: readonly SarifRun[]
}

export interface SarifRun {
  readonly tool: { readonly driver: SarifDriver }
  /** BCP 47, of the messages. */
  readonly language: string
  readonly columnKind: 'utf16CodeUnits'
  readonly results: readonly SarifResult[]
  readonly properties: { readonly audience: 'internal-file' }
}

export interface SarifDriver {
  readonly name: string
  readonly informationUri?: string
  readonly rules: readonly SarifRule[]
}

export interface SarifRule {
  readonly id: string
  readonly shortDescription?: SarifMessage
  readonly help?: SarifMessage
  readonly helpUri?: string
  readonly defaultConfiguration: { readonly level: SarifLevel }
  readonly properties: { readonly family: string; readonly legalBasis?: readonly string[] }
}

export type SarifLevel = 'error' | 'warning' | 'note' | 'none'

export interface SarifMessage {
  readonly text: string
}

export interface SarifResult {
  readonly ruleId: string
  readonly ruleIndex?: number
  /** `open`: what could not be checked, since a fact is missing. */
  readonly kind: 'fail' | 'open'
  readonly level: SarifLevel
  readonly message: SarifMessage
  readonly locations: readonly SarifLocation[]
  readonly partialFingerprints?: { readonly 'oseFinding/v1': string }
  readonly suppressions?: readonly { readonly kind: 'external'; readonly justification: string }[]
  readonly properties?: { readonly certainty: 'certain' | 'possible'; readonly fix?: readonly unknown[] }
}

export interface SarifLocation {
  readonly physicalLocation: {
    readonly artifactLocation: { readonly uri: string }
    readonly region?: { readonly startLine: number; readonly startColumn: number }
  }
  readonly logicalLocations: readonly { readonly fullyQualifiedName: string }[]
}
