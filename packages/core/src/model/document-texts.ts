import type { LocalizedText } from './text'

/** What other documents than its main one say of a criterion or a clause, each once. */
export interface DocumentTexts {
  /** In the contract (in France the CCAP). */
  readonly contract?: LocalizedText
  /** In the specifications (in France the CCTP). */
  readonly specifications?: LocalizedText
  /** In the answer frame: what the tenderer fills in. */
  readonly answer?: LocalizedText
  /** In the internal file, which no tenderer reads. */
  readonly internal?: LocalizedText
}
