import type { RulePack } from '../../packs/rule-pack'
import type { XmlElement } from '../xml/xml-node'

export interface XsdViolation {
  /** The validator's own words. */
  readonly message: string
  /** Undefined where the validator does not say where. */
  readonly element?: XmlElement
}

export interface XsdInput {
  readonly pack: RulePack
  readonly root: XmlElement
  /** Well-formed text without DOCTYPE. */
  readonly text: string
  readonly signal?: AbortSignal
}

/** Checks a notice against the schemas of a pack. */
export interface XsdEngine {
  readonly id: string
  run(input: XsdInput): Promise<readonly XsdViolation[]>
}
